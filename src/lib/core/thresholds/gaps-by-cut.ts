import type { Metric } from '../metrics/metric.ts';
import { metricAtCut, rounding } from './candidates.ts';
import type { CutGrid } from './cut-grid.ts';
import type { GroupCuts } from './group-cuts.ts';

/**
 * The widest gap of a metric between any two groups at each cut of one threshold for all: 0 where all groups have the
 * same; NaN where fewer than two have an answer. Groups without an answer at a cut are left out of it.
 */
export function gapsByCut(
	metric: Metric,
	{ groups, population }: { readonly groups: readonly GroupCuts[]; readonly population: GroupCuts },
	grid: CutGrid
): Float64Array {
	return Float64Array.from(grid.thresholds, (_, cut) => {
		let [least, most, answered] = [Infinity, -Infinity, 0];
		for (const group of groups) {
			const value = metricAtCut(metric, { group, population }, grid, cut);
			if (value === null) continue;
			least = Math.min(least, value);
			most = Math.max(most, value);
			answered += 1;
		}
		return answered < 2 ? NaN : most - least;
	});
}

/** The cut nearest to `from` whose gap is at most `limit`, by distance of the thresholds, the lower of two equally near; null where none is. */
export function nearestWithin(
	gaps: Float64Array,
	{ grid, from, limit }: { readonly grid: CutGrid; readonly from: number; readonly limit: number }
): number | null {
	// Nobody is selected just above the highest score.
	const highest = (grid.thresholds.at(-2) ?? 0) + Number.EPSILON;
	const at = (cut: number): number => Math.min(grid.thresholds[cut] ?? highest, highest);
	let found: number | null = null;
	gaps.forEach((gap, cut) => {
		if (!(gap <= limit + rounding)) return;
		if (found === null || Math.abs(at(cut) - at(from)) < Math.abs(at(found) - at(from))) found = cut;
	});
	return found;
}
