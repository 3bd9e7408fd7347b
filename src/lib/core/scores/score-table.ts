import { levelsKey } from '../cube/compare-levels.ts';
import type { Levels } from '../cube/cube.ts';
import { scoresOf, type GroupScores } from './group-scores.ts';
import type { ScoreBin } from './score-bins.ts';
import { mergeScoreHistograms, rollUpScores, sameLayout, type ScoreCell } from './score-histogram.ts';

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

/** Whether two tables count the same lists of attributes in the same bins, so that they merge. */
export const scoreTablesMerge = (a: ScoreTable, b: ScoreTable): boolean =>
	a.groupSets.length === b.groupSets.length &&
	a.groupSets.every((set) => {
		const other = b.groupSets.find(({ attributes }) => levelsKey(attributes) === levelsKey(set.attributes));
		return other !== undefined && sameLayout(histogram(a, set), histogram(b, other));
	});

/** Two tables of shards of one log as one; commutative and associative. Tables that do not merge throw. */
export function mergeScoreTables(a: ScoreTable, b: ScoreTable): ScoreTable {
	if (!scoreTablesMerge(a, b))
		throw new Error('Two score tables over different bins or attributes do not merge');
	return {
		bins: a.bins,
		groupSets: a.groupSets.map((set) => {
			const same = ({ attributes }: ScoreGroupSet) => levelsKey(attributes) === levelsKey(set.attributes);
			const other = b.groupSets.find(same) ?? { attributes: set.attributes, cells: [] };
			const { attributes, cells } = mergeScoreHistograms(histogram(a, set), histogram(b, other));
			return { attributes, cells };
		})
	};
}

/** The cells of each group in canonical order: what a table counted in any order becomes. */
export const inCanonicalOrder = (table: ScoreTable): ScoreTable =>
	mergeScoreTables(table, { ...table, groupSets: table.groupSets.map((set) => ({ ...set, cells: [] })) });

/**
 * The scores of one model's groups over these attributes, by `levelsKey` of their levels: from the set over the same
 * attributes where there is one, rolled up from the smallest that covers them otherwise. Null where none does.
 */
export function scoresByGroup(
	table: ScoreTable,
	model: string,
	attributes: readonly string[]
): ReadonlyMap<string, GroupScores> | null {
	const [cover] = table.groupSets
		.filter((set) => attributes.every((attribute) => set.attributes.includes(attribute)))
		.toSorted((a, b) => a.attributes.length - b.attributes.length || a.cells.length - b.cells.length);
	if (cover === undefined) return null;
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
