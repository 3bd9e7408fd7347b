import type { Metric, MetricInput } from '../metrics/metric.ts';
import { rounding } from './candidates.ts';
import type { CutGrid } from './cut-grid.ts';
import { countsAtCut, type GroupCuts } from './group-cuts.ts';

/** Highest less lowest of some values: 0 where all are the same. Null of fewer than two. */
export const widestOf = (values: readonly number[]): number | null =>
	values.length < 2 ? null : Math.max(...values) - Math.min(...values);

/** A group's metric where it enters a gap: null without an answer, and where it is a share of fewer rows than `minimum`. */
export function gapValue(metric: Metric, input: MetricInput, minimum: number): number | null {
	const trials = metric.fraction?.(input).trials ?? 0;
	return trials < minimum ? null : metric.value(input).value;
}

/**
 * The widest gap of a metric between any two groups at each cut of one threshold for all: 0 where all groups have the
 * same; NaN where fewer than two have an answer that is a share of at least `minimum` rows.
 */
export function gapsByCut(
	metric: Metric,
	{
		groups,
		population,
		minimum
	}: {
		readonly groups: readonly GroupCuts[];
		readonly population: GroupCuts;
		readonly minimum: number;
	},
	grid: CutGrid
): Float64Array {
	return Float64Array.from(grid.thresholds, (_, cut) => {
		const everyone = countsAtCut(population, grid, cut);
		const values = groups.flatMap(
			(group) =>
				gapValue(metric, { group: countsAtCut(group, grid, cut), population: everyone }, minimum) ?? []
		);
		return widestOf(values) ?? NaN;
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
