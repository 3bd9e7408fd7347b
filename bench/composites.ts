import type { Counts } from '../src/lib/core/cube/counts.ts';
import { drawBinomial } from '../src/lib/core/intervals/binomial-draw.ts';
import { bootstrapIntervals } from '../src/lib/core/intervals/bootstrap-interval.ts';
import {
	combineReplicates,
	replicate,
	resampleCells,
	type ResampledCells
} from '../src/lib/core/intervals/cell-bootstrap.ts';
import {
	equalizedOddsInterval,
	extremeDifferenceInterval
} from '../src/lib/core/intervals/extreme-difference-interval.ts';
import { extremeRatioInterval } from '../src/lib/core/intervals/extreme-ratio-interval.ts';
import { seededRandom } from '../src/lib/core/intervals/seeded-random.ts';

const level = 0.95;

/** Groups of 20 to some 20,000 rows, with rates that differ a little. The same for the same seed. */
export function groupCounts(groups: number, seed: number): readonly Counts[] {
	const random = seededRandom(seed, 'groups');
	return Array.from({ length: groups }, () => {
		const rows = Math.round(20 * 1000 ** random());
		const positives = drawBinomial(random, rows, 0.15 + 0.1 * random());
		const tp = drawBinomial(random, positives, 0.6 + 0.1 * random());
		const fp = drawBinomial(random, rows - positives, 0.08 + 0.04 * random());
		return { tp, fp, fn: positives - tp, tn: rows - positives - fp };
	});
}

/** Two thousand redrawings of every group. */
export const redraw = (groups: readonly Counts[]): readonly ResampledCells[] =>
	groups.map((counts, at) => resampleCells(counts, { seed: 20251121, key: `group ${String(at)}` }));

const meanOdds = ({ tp, fp, fn, tn }: Counts): number | null =>
	tp + fn === 0 || fp + tn === 0 ? null : (tp / (tp + fn) + fp / (fp + tn)) / 2;

/** The average odds difference of every group against the first: the composite whose intervals are resampled. */
export function averageOddsIntervals(cells: readonly ResampledCells[]) {
	const [reference, ...others] = cells.map((group) => replicate(group, meanOdds));
	if (reference === undefined) return [];
	return others.map((group) =>
		bootstrapIntervals(
			combineReplicates(group, reference, (a, b) => a - b),
			[level],
			{ low: -1, high: 1 }
		)
	);
}

/** The composites that are extremes over the groups: their intervals come from all pairs, and nothing is resampled. */
export function extremeIntervals(groups: readonly Counts[]) {
	const selection = groups.map(({ tp, fp, fn, tn }) => ({ successes: tp + fp, trials: tp + fp + fn + tn }));
	const tpr = groups.map(({ tp, fn }) => ({ successes: tp, trials: tp + fn }));
	const fpr = groups.map(({ fp, tn }) => ({ successes: fp, trials: fp + tn }));
	const precision = groups.map(({ tp, fp }) => ({ successes: tp, trials: tp + fp }));
	return {
		differences: () => [
			extremeDifferenceInterval(selection, level),
			extremeDifferenceInterval(tpr, level),
			extremeDifferenceInterval(precision, level),
			equalizedOddsInterval(tpr, fpr, level)
		],
		ratio: () => extremeRatioInterval(selection, level)
	};
}
