import { byCodeUnit, compareLevels, levelsKey } from './compare-levels.ts';
import type { Levels } from './cube.ts';

/** What one group of one model has, whatever it is: sums of numbers, counts by class. */
export interface ValueCell<Value> {
	readonly model: string;
	readonly levels: Levels;
	readonly value: Value;
}

/** A statistic of a cube whose values add: the groups over each list of attributes that was counted. */
export interface ValueTable<Value> {
	readonly groupSets: readonly {
		readonly attributes: readonly string[];
		readonly cells: readonly ValueCell<Value>[];
	}[];
}

type Add<Value> = (a: Value, b: Value) => Value;

function summed<Value>(cells: readonly ValueCell<Value>[], add: Add<Value>): readonly ValueCell<Value>[] {
	const known = new Map<string, ValueCell<Value>>();
	for (const cell of cells) {
		const key = levelsKey([cell.model, ...cell.levels]);
		const before = known.get(key);
		known.set(key, before === undefined ? cell : { ...cell, value: add(before.value, cell.value) });
	}
	return [...known.values()].toSorted(
		(x, y) => byCodeUnit(x.model, y.model) || compareLevels(x.levels, y.levels)
	);
}

/** Two tables of shards of one log as one, in canonical order. Attributes that only one of them counts by are left out. */
export const mergeValueTables = <Value>(
	a: ValueTable<Value>,
	b: ValueTable<Value>,
	add: Add<Value>
): ValueTable<Value> => ({
	groupSets: a.groupSets
		.flatMap((set) => {
			const other = b.groupSets.find((each) => levelsKey(each.attributes) === levelsKey(set.attributes));
			return other === undefined
				? []
				: [{ attributes: set.attributes, cells: summed([...set.cells, ...other.cells], add) }];
		})
		.toSorted((s, t) => compareLevels(s.attributes, t.attributes))
});

/** The cells in canonical order, each group once. */
export const canonicalValues = <Value>(table: ValueTable<Value>, add: Add<Value>): ValueTable<Value> =>
	mergeValueTables(table, { groupSets: table.groupSets.map((set) => ({ ...set, cells: [] })) }, add);

/**
 * The values of one model's groups over these attributes, under `levelsKey` of their levels: from the set over the same
 * attributes, or added up from the smallest that covers them. Null where none does.
 */
export function valuesByGroup<Value>(
	{ groupSets }: ValueTable<Value>,
	{ model, attributes }: { readonly model: string; readonly attributes: readonly string[] },
	add: Add<Value>
): ReadonlyMap<string, Value> | null {
	const [cover] = groupSets
		.filter((set) => attributes.every((attribute) => set.attributes.includes(attribute)))
		.toSorted((a, b) => a.attributes.length - b.attributes.length);
	if (cover === undefined) return null;
	const places = attributes.map((attribute) => cover.attributes.indexOf(attribute));
	const cells = cover.cells
		.filter((cell) => cell.model === model)
		.map((cell) => ({ ...cell, levels: places.map((place) => cell.levels[place] ?? null) }));
	return new Map(summed(cells, add).map(({ levels, value }) => [levelsKey(levels), value]));
}
