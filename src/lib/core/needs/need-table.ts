import { byCodeUnit, compareLevels, levelsKey } from '../cube/compare-levels.ts';
import type { Levels } from '../cube/cube.ts';
import { isAtom, valueBins, type ScoreBin } from '../scores/score-bins.ts';
import { sameBins } from '../scores/score-histogram.ts';
import { addTallies, noTally, type NeedTally } from './need-tally.ts';

/** The rows of one model and one group that have a score and a value of one column, by the bin of their score. */
export interface NeedCell {
	readonly model: string;
	readonly column: string;
	readonly levels: Levels;
	/** Places of the bins that hold such rows, in the table's layout, ascending. */
	readonly bins: readonly number[];
	/** In each of them: rows, those whose value is neither 0 nor 1, and sums of values and squares. */
	readonly rows: readonly number[];
	readonly others: readonly number[];
	readonly sums: readonly bigint[];
	readonly squares: readonly bigint[];
}

interface NeedGroupSet {
	readonly attributes: readonly string[];
	readonly cells: readonly NeedCell[];
}

/**
 * Further outcomes by score: what people of a group need who were given the same score. Of everyone, and of each attribute
 * by itself; in the bins of the score histogram. Like every statistic of a cube it adds over shards.
 */
export interface NeedTable {
	readonly bins: readonly ScoreBin[];
	/** The columns that were counted, whether or not any row has a value. */
	readonly columns: readonly string[];
	readonly groupSets: readonly NeedGroupSet[];
}

/** A group's rows with a value, by the place of their bin. */
export type NeedsByPlace = ReadonlyMap<number, NeedTally>;

const tallyAt = ({ rows, others, sums, squares }: NeedCell, at: number): NeedTally => ({
	rows: rows[at] ?? 0,
	others: others[at] ?? 0,
	sum: sums[at] ?? 0n,
	squares: squares[at] ?? 0n
});

type Key = Pick<NeedCell, 'model' | 'column' | 'levels'>;

/** A cell of these tallies. */
export function needCell({ model, column, levels }: Key, tallies: NeedsByPlace): NeedCell {
	const held = [...tallies].filter(([, { rows }]) => rows > 0).toSorted(([a], [b]) => a - b);
	return {
		model,
		column,
		levels,
		bins: held.map(([place]) => place),
		rows: held.map(([, { rows }]) => rows),
		others: held.map(([, { others }]) => others),
		sums: held.map(([, { sum }]) => sum),
		squares: held.map(([, { squares }]) => squares)
	};
}

function tallied(cells: readonly NeedCell[], placeOf: (bin: number) => number): Map<number, NeedTally> {
	const tallies = new Map<number, NeedTally>();
	for (const cell of cells)
		cell.bins.forEach((bin, at) => {
			const place = placeOf(bin);
			tallies.set(place, addTallies(tallies.get(place) ?? noTally, tallyAt(cell, at)));
		});
	return tallies;
}

const inOrder = (a: NeedCell, b: NeedCell): number =>
	byCodeUnit(a.model, b.model) || byCodeUnit(a.column, b.column) || compareLevels(a.levels, b.levels);

/** One cell a key, in canonical order. */
function summed(cells: readonly NeedCell[]): readonly NeedCell[] {
	const keyed = new Map<string, NeedCell[]>();
	for (const cell of cells) {
		const key = levelsKey([cell.model, cell.column, ...cell.levels]);
		keyed.set(key, [...(keyed.get(key) ?? []), cell]);
	}
	return [...keyed.values()]
		.flatMap((same) => {
			const [first] = same;
			return first === undefined
				? []
				: [
						needCell(
							first,
							tallied(same, (bin) => bin)
						)
					];
		})
		.toSorted(inOrder);
}

/** The same table in a layout that has all its bins. */
function inLayout({ bins, columns, groupSets }: NeedTable, layout: readonly ScoreBin[]): NeedTable {
	if (sameBins(bins, layout)) return { bins: layout, columns, groupSets };
	const places = new Map(layout.map((bin, place) => [bin.low, place]));
	const placeOf = (bin: number): number => places.get(bins[bin]?.low ?? NaN) ?? -1;
	return {
		bins: layout,
		columns,
		groupSets: groupSets.map((set) => ({
			...set,
			cells: set.cells.map((cell) => ({ ...cell, bins: cell.bins.map(placeOf) }))
		}))
	};
}

/**
 * Two tables of shards of one log, or of two logs, as one, by the rules of `mergeScoreTables`: in the bins of both where
 * each value has one; unlike bins throw. Commutative and associative. A list of attributes, or a column, that only one
 * of them counts by is left out.
 */
export function mergeNeedTables(a: NeedTable, b: NeedTable): NeedTable {
	const isSame = sameBins(a.bins, b.bins);
	if (!isSame && ![...a.bins, ...b.bins].every(isAtom))
		throw new Error('Two tables of needs over different bins do not merge');
	const bins = isSame ? a.bins : valueBins([...a.bins, ...b.bins].map(({ low }) => low));
	const [first, second] = [inLayout(a, bins), inLayout(b, bins)];
	const columns = a.columns.filter((column) => b.columns.includes(column)).toSorted(byCodeUnit);
	const isOfBoth = ({ column }: NeedCell): boolean => columns.includes(column);
	return {
		bins,
		columns,
		groupSets: first.groupSets
			.flatMap((set) => {
				const other = second.groupSets.find(
					({ attributes }) => levelsKey(attributes) === levelsKey(set.attributes)
				);
				return other === undefined
					? []
					: [{ attributes: set.attributes, cells: summed([...set.cells, ...other.cells].filter(isOfBoth)) }];
			})
			.toSorted((x, y) => compareLevels(x.attributes, y.attributes))
	};
}

/** The cells of each group in canonical order: what a table counted in any order becomes. */
export const canonicalNeeds = (table: NeedTable): NeedTable =>
	mergeNeedTables(table, {
		bins: table.bins,
		columns: table.columns,
		groupSets: table.groupSets.map((set) => ({ ...set, cells: [] }))
	});

/**
 * What the groups of one model over these attributes need, by `levelsKey` of their levels; everyone over none. Null where
 * it was not counted by them, as combinations are not, or the column was not counted.
 */
export function needsByGroup(
	{ columns, groupSets }: NeedTable,
	{
		model,
		column,
		attributes
	}: { readonly model: string; readonly column: string; readonly attributes: readonly string[] }
): ReadonlyMap<string, NeedsByPlace> | null {
	const set = groupSets.find((each) => levelsKey(each.attributes) === levelsKey(attributes));
	if (set === undefined || !columns.includes(column)) return null;
	return new Map(
		set.cells
			.filter((cell) => cell.model === model && cell.column === column)
			.map((cell) => [levelsKey(cell.levels), tallied([cell], (bin) => bin)])
	);
}
