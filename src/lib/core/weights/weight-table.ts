import { byCodeUnit, compareLevels, levelsKey } from '../cube/compare-levels.ts';
import type { Levels } from '../cube/cube.ts';
import { addWeightedCounts, type WeightedCounts } from './weighted-counts.ts';

/** The weights of one group of one model. */
export interface WeightCell {
	readonly model: string;
	readonly levels: Levels;
	readonly sums: WeightedCounts;
}

/** The weights of every group over one list of attributes. */
export interface WeightGroupSet {
	readonly attributes: readonly string[];
	readonly cells: readonly WeightCell[];
}

/** The weights of a cube, counted by the same lists of attributes as its rows, and rolled up like them. */
export interface WeightTable {
	readonly groupSets: readonly WeightGroupSet[];
}

function summed(cells: readonly WeightCell[]): readonly WeightCell[] {
	const known = new Map<string, WeightCell>();
	for (const cell of cells) {
		const key = levelsKey([cell.model, ...cell.levels]);
		const before = known.get(key);
		const sums = before === undefined ? cell.sums : addWeightedCounts(before.sums, cell.sums);
		known.set(key, { model: cell.model, levels: cell.levels, sums });
	}
	return [...known.values()].toSorted(
		(a, b) => byCodeUnit(a.model, b.model) || compareLevels(a.levels, b.levels)
	);
}

/** Two tables as one. Commutative and associative, to the last digit; sets that only one of them counts are left out. */
export const mergeWeightTables = (a: WeightTable, b: WeightTable): WeightTable => ({
	groupSets: a.groupSets
		.flatMap(({ attributes, cells }) => {
			const other = b.groupSets.find((set) => levelsKey(set.attributes) === levelsKey(attributes));
			return other === undefined ? [] : [{ attributes, cells: summed([...cells, ...other.cells]) }];
		})
		.toSorted((s, t) => compareLevels(s.attributes, t.attributes))
});

/** Cells in canonical order, each group once: what a table counted in any order becomes. */
export const canonicalWeights = (table: WeightTable): WeightTable =>
	mergeWeightTables(table, { groupSets: table.groupSets.map((set) => ({ ...set, cells: [] })) });

/**
 * The weights of one model's groups over these attributes, by `levelsKey` of their levels: from the smallest set that
 * covers them. Null where none does.
 */
export function weightsByGroup(
	table: WeightTable,
	model: string,
	attributes: readonly string[]
): ReadonlyMap<string, WeightedCounts> | null {
	const [cover] = table.groupSets
		.filter((set) => attributes.every((attribute) => set.attributes.includes(attribute)))
		.toSorted((a, b) => a.attributes.length - b.attributes.length || a.cells.length - b.cells.length);
	if (cover === undefined) return null;
	const order = attributes.map((attribute) => cover.attributes.indexOf(attribute));
	const cells = cover.cells
		.filter((cell) => cell.model === model)
		.map(({ levels, sums }) => ({ model, levels: order.map((at) => levels[at] ?? null), sums }));
	return new Map(summed(cells).map(({ levels, sums }) => [levelsKey(levels), sums]));
}
