import { compareLevels, levelsKey } from '../cube/compare-levels.ts';
import type { Levels } from '../cube/cube.ts';
import { scoresOf, type GroupScores } from './group-scores.ts';
import { isAtom, valueBins, type ScoreBin } from './score-bins.ts';
import { mergeScoreHistograms, rollUpScores, sameBins, type ScoreCell } from './score-histogram.ts';

/** The score cells over one list of attributes. */
export interface ScoreGroupSet {
	readonly attributes: readonly string[];
	readonly cells: readonly ScoreCell[];
}

/** The score histograms of a cube: one a list of attributes, all in the same bins. */
export interface ScoreTable {
	readonly bins: readonly ScoreBin[];
	readonly groupSets: readonly ScoreGroupSet[];
}

const histogram = ({ bins }: ScoreTable, { attributes, cells }: ScoreGroupSet) => ({
	attributes,
	bins,
	cells
});

/** The lists of attributes that both tables are counted by, each with the sets of both. */
const common = (a: ScoreTable, b: ScoreTable) =>
	a.groupSets.flatMap((set) => {
		const key = levelsKey(set.attributes);
		const other = b.groupSets.find(({ attributes }) => levelsKey(attributes) === key);
		return other === undefined ? [] : [[set, other] as const];
	});

/** Whether two tables merge: they have the same bins, or a bin for each value. */
export const scoreTablesMerge = (a: ScoreTable, b: ScoreTable): boolean =>
	sameBins(a.bins, b.bins) || [...a.bins, ...b.bins].every(isAtom);

/** The same table in a layout that has all its bins. */
function inLayout({ bins, groupSets }: ScoreTable, layout: readonly ScoreBin[]): ScoreTable {
	if (sameBins(bins, layout)) return { bins: layout, groupSets };
	const places = new Map(layout.map((bin, place) => [bin.low, place]));
	const placeOf = (bin: number): number => places.get(bins[bin]?.low ?? NaN) ?? -1;
	const moved = (cell: ScoreCell): ScoreCell => ({ ...cell, bins: cell.bins.map(placeOf) });
	return { bins: layout, groupSets: groupSets.map((set) => ({ ...set, cells: set.cells.map(moved) })) };
}

/**
 * Two tables of shards of one log, or of two logs, as one: of the lists of attributes that both count by, in the bins
 * of both, where each value has one. Commutative and associative. Tables that do not merge throw.
 */
export function mergeScoreTables(a: ScoreTable, b: ScoreTable): ScoreTable {
	if (!scoreTablesMerge(a, b)) throw new Error('Two score tables over different bins do not merge');
	const bins = sameBins(a.bins, b.bins) ? a.bins : valueBins([...a.bins, ...b.bins].map(({ low }) => low));
	const [first, second] = [inLayout(a, bins), inLayout(b, bins)];
	return {
		bins,
		groupSets: common(first, second)
			.map(([one, other]) => {
				const { attributes, cells } = mergeScoreHistograms(histogram(first, one), histogram(second, other));
				return { attributes, cells };
			})
			.sort((x, y) => compareLevels(x.attributes, y.attributes))
	};
}

/** The cells of each group in canonical order: what a table counted in any order becomes. */
export const inCanonicalOrder = (table: ScoreTable): ScoreTable =>
	mergeScoreTables(table, { ...table, groupSets: table.groupSets.map((set) => ({ ...set, cells: [] })) });

/** The smallest set that counts by these attributes: itself over just these, or one to be rolled up. Null where none does. */
export function coveringSet(table: ScoreTable, attributes: readonly string[]): ScoreGroupSet | null {
	const covers = table.groupSets.filter((set) =>
		attributes.every((attribute) => set.attributes.includes(attribute))
	);
	const [cover] = covers.toSorted(
		(a, b) => a.attributes.length - b.attributes.length || a.cells.length - b.cells.length
	);
	return cover ?? null;
}

/**
 * The scores of one model's groups over these attributes, by `levelsKey` of their levels: from the set over the same
 * attributes where there is one, rolled up from the smallest that covers them otherwise. Null where none does.
 */
export function scoresByGroup(
	table: ScoreTable,
	model: string,
	attributes: readonly string[]
): ReadonlyMap<string, GroupScores> | null {
	const cover = coveringSet(table, attributes);
	if (cover === null) return null;
	const own = { ...cover, cells: cover.cells.filter((cell) => cell.model === model) };
	const groups = new Map<string, { levels: Levels; cells: ScoreCell[] }>();
	for (const cell of rollUpScores(histogram(table, own), attributes).cells) {
		const key = levelsKey(cell.levels);
		const known = groups.get(key) ?? { levels: cell.levels, cells: [] };
		groups.set(key, known);
		known.cells.push(cell);
	}
	return new Map([...groups].map(([key, { cells }]) => [key, scoresOf(table.bins, cells)]));
}
