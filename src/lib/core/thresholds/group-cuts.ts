import { levelsKey } from '../cube/compare-levels.ts';
import type { Counts } from '../cube/counts.ts';
import type { Levels } from '../cube/cube.ts';
import type { CountsAtThreshold } from '../scores/counts-at-threshold.ts';
import { isAtom } from '../scores/score-bins.ts';
import { coveringSet, type ScoreTable } from '../scores/score-table.ts';
import type { CutGrid } from './cut-grid.ts';

/** The labelled rows of one group by score, summed from the top: what any threshold selects is read, not counted. */
export interface GroupCuts {
	readonly levels: Levels;
	/** Rows with a positive label in each bin and all above it; one more place than bins, 0 in the last. */
	readonly positivesFrom: Float64Array;
	readonly negativesFrom: Float64Array;
}

export const positivesOf = (group: GroupCuts): number => group.positivesFrom[0] ?? 0;
export const negativesOf = (group: GroupCuts): number => group.negativesFrom[0] ?? 0;

/** Labelled rows with a score. 0: no threshold changes anything for the group. */
export const rowsOfCuts = (group: GroupCuts): number => positivesOf(group) + negativesOf(group);

const emptyCuts = (levels: Levels, bins: number): GroupCuts => ({
	levels,
	positivesFrom: new Float64Array(bins + 1),
	negativesFrom: new Float64Array(bins + 1)
});

function sumFromTop(values: Float64Array): void {
	for (let place = values.length - 2; place >= 0; place--) {
		values[place] = (values[place] ?? 0) + (values[place + 1] ?? 0);
	}
}

/**
 * The groups of one model over these attributes, by `levelsKey`; over no attribute the whole population alone. Rows
 * without a label are in none. Null where the scores were not counted by these attributes. One pass over the cells:
 * what follows from it takes no longer for more rows.
 */
export function cutsByGroup(
	table: ScoreTable,
	model: string,
	attributes: readonly string[]
): ReadonlyMap<string, GroupCuts> | null {
	const set = coveringSet(table, attributes);
	if (set === null) return null;
	const positions = attributes.map((attribute) => set.attributes.indexOf(attribute));
	const groups = new Map<string, GroupCuts>();
	for (const cell of set.cells) {
		if (cell.model !== model || cell.label === null) continue;
		const levels = positions.map((position) => cell.levels[position] ?? null);
		const key = levelsKey(levels);
		const group = groups.get(key) ?? emptyCuts(levels, table.bins.length);
		groups.set(key, group);
		const into = cell.label === 'positive' ? group.positivesFrom : group.negativesFrom;
		cell.bins.forEach((place, at) => (into[place] = (into[place] ?? 0) + (cell.counts[at] ?? 0)));
	}
	for (const group of groups.values()) {
		sumFromTop(group.positivesFrom);
		sumFromTop(group.negativesFrom);
	}
	return groups;
}

/** The confusion table of a group when this bin and all above it are selected. */
function countsFrom(group: GroupCuts, place: number): Counts {
	const tp = group.positivesFrom[place] ?? 0;
	const fp = group.negativesFrom[place] ?? 0;
	return { tp, fp, fn: positivesOf(group) - tp, tn: negativesOf(group) - fp };
}

/** The confusion table of a group at a cut of its grid: exact. */
export const countsAtCut = (group: GroupCuts, grid: CutGrid, cut: number): Counts =>
	countsFrom(group, grid.places[cut] ?? grid.bins.length);

/**
 * The same at any threshold, found by halving: where it lies inside a bin, the rows of that bin may be on either side
 * and are told apart from the counts, as `countsAtThreshold` tells them.
 */
export function countsAtAny(group: GroupCuts, { bins }: CutGrid, threshold: number): CountsAtThreshold {
	let [from, to] = [0, bins.length];
	while (from < to) {
		const middle = (from + to) >>> 1;
		if ((bins[middle]?.low ?? Infinity) >= threshold) to = middle;
		else from = middle + 1;
	}
	const counts = countsFrom(group, from);
	const below = bins[from - 1];
	if (below === undefined || isAtom(below) || below.high <= threshold) {
		return { counts, unsure: { positives: 0, negatives: 0 } };
	}
	const lower = countsFrom(group, from - 1);
	const unsure = { positives: lower.tp - counts.tp, negatives: lower.fp - counts.fp };
	return {
		counts: { ...counts, fn: counts.fn - unsure.positives, tn: counts.tn - unsure.negatives },
		unsure
	};
}
