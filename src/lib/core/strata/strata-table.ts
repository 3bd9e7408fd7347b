import { addCounts, noCounts, type Counts } from '../cube/counts.ts';
import { byCodeUnit, compareLevels, levelsKey } from '../cube/compare-levels.ts';
import type { Levels } from '../cube/cube.ts';

/** The rows of one group of one model that lie in one stratum: one level of each stratum column, null where it is missing. */
export interface StratumCell extends Counts {
	readonly model: string;
	readonly levels: Levels;
	readonly stratum: Levels;
}

/** The groups over one list of attributes, each by stratum. */
export interface StrataGroupSet {
	readonly attributes: readonly string[];
	readonly cells: readonly StratumCell[];
}

/** Groups within strata: every attribute by itself, by all levels of the stratum columns together. */
export interface StrataTable {
	readonly columns: readonly string[];
	readonly groupSets: readonly StrataGroupSet[];
}

/** The four cells of one group by stratum, under `levelsKey` of the stratum's levels. */
export type GroupStrata = ReadonlyMap<string, Counts>;

/** A group without rows. */
export const noStrata: GroupStrata = new Map();

/**
 * Two tables of shards of one log as one; commutative and associative. Attributes that only one of them counts by are
 * left out, and tables over different stratum columns do not merge: that throws.
 */
export function mergeStrataTables(a: StrataTable, b: StrataTable): StrataTable {
	if (levelsKey(a.columns) !== levelsKey(b.columns))
		throw new Error('Two tables over different stratum columns do not merge');
	return {
		columns: a.columns,
		groupSets: a.groupSets
			.flatMap((set) => {
				const other = b.groupSets.find((each) => levelsKey(each.attributes) === levelsKey(set.attributes));
				return other === undefined
					? []
					: [{ attributes: set.attributes, cells: summed([...set.cells, ...other.cells]) }];
			})
			.toSorted((s, t) => compareLevels(s.attributes, t.attributes))
	};
}

/** The cells in canonical order, each group and stratum once. */
export const canonicalStrata = (table: StrataTable): StrataTable =>
	mergeStrataTables(table, { ...table, groupSets: table.groupSets.map((set) => ({ ...set, cells: [] })) });

/** The same groups by some of the stratum columns alone, in the order asked for: the others are summed over. */
export function strataAlong(table: StrataTable, columns: readonly string[]): StrataTable {
	if (levelsKey(columns) === levelsKey(table.columns)) return table;
	const places = columns.map((column) => table.columns.indexOf(column));
	if (places.includes(-1)) throw new Error(`Strata are not counted by ${columns.join(', ')}`);
	return canonicalStrata({
		columns,
		groupSets: table.groupSets.map(({ attributes, cells }) => ({
			attributes,
			cells: cells.map((cell) => ({ ...cell, stratum: places.map((at) => cell.stratum[at] ?? null) }))
		}))
	});
}

function summed(cells: readonly StratumCell[]): readonly StratumCell[] {
	const known = new Map<string, StratumCell>();
	for (const cell of cells) {
		const key = levelsKey([cell.model, ...cell.levels, ...cell.stratum]);
		const before = known.get(key);
		known.set(key, before === undefined ? cell : { ...cell, ...addCounts(before, cell) });
	}
	return [...known.values()].toSorted(
		(x, y) =>
			byCodeUnit(x.model, y.model) || compareLevels(x.levels, y.levels) || compareLevels(x.stratum, y.stratum)
	);
}

/**
 * One model's groups over these attributes by stratum, under `levelsKey` of their levels: the whole population over no
 * attribute, which any attribute adds up to. Null for combinations, which are not counted by stratum.
 */
export function strataByGroup(
	{ groupSets }: StrataTable,
	model: string,
	attributes: readonly string[]
): ReadonlyMap<string, GroupStrata> | null {
	const set = groupSets.find(
		(each) => attributes.length === 0 || levelsKey(each.attributes) === levelsKey(attributes)
	);
	if (set === undefined) return null;
	const groups = new Map<string, Map<string, Counts>>();
	for (const cell of set.cells) {
		if (cell.model !== model) continue;
		const key = levelsKey(attributes.length === 0 ? [] : cell.levels);
		const strata = groups.get(key) ?? new Map<string, Counts>();
		const stratum = levelsKey(cell.stratum);
		groups.set(key, strata.set(stratum, addCounts(strata.get(stratum) ?? noCounts, cell)));
	}
	return groups;
}

/** Everyone else by stratum: the population's rows without the group's. */
export const restOfStrata = (population: GroupStrata, group: GroupStrata): GroupStrata =>
	new Map(
		[...population].map(([stratum, all]) => {
			const own = group.get(stratum) ?? noCounts;
			return [
				stratum,
				{ tp: all.tp - own.tp, fp: all.fp - own.fp, fn: all.fn - own.fn, tn: all.tn - own.tn }
			];
		})
	);
