import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import type { Replicates } from './cell-bootstrap.ts';
import { criticalValue } from './critical-value.ts';
import type { Interval } from './interval.ts';
import { orderStatistic } from './order-statistic.ts';

/** A percentile with fewer redrawings beyond it than this is read from the last good one, stretched. */
const fewestBeyond = 10;

/** Percentile, between neighbours by straight line (type 7 of Hyndman & Fan 1996). */
function percentile(values: Float64Array, share: number): number {
	const at = share * (values.length - 1);
	const rank = Math.floor(at);
	const below = orderStatistic(values, rank);
	if (rank === at) return below;
	// What stands above that rank is not smaller: the next one is the least of it.
	let above = Infinity;
	for (let i = rank + 1; i < values.length; i += 1) above = Math.min(above, values[i] ?? Infinity);
	return below === above ? below : below + (above - below) * (at - rank);
}

/** The percentile at a z of the normal scale. Beyond what the redrawings resolve it goes on in a straight line from the median. */
function percentileAt(values: Float64Array, z: number): number {
	const reach = -quantile(Math.min(0.5, fewestBeyond / values.length), 0, 1);
	if (Math.abs(z) <= reach || reach === 0) return percentile(values, cdf(z, 0, 1));
	const edge = percentile(values, cdf(Math.sign(z) * reach, 0, 1));
	const middle = percentile(values, 0.5);
	return Number.isFinite(edge) && Number.isFinite(middle)
		? middle + (edge - middle) * (Math.abs(z) / reach)
		: edge;
}

/**
 * Bias-corrected percentile intervals of a replicated statistic, one for each level: for statistics that are smooth
 * functions of the cells, and for differences and ratios of them. Not for extremes over groups.
 * Simultaneous levels ask for percentiles beyond what 2,000 redrawings hold: those are stretched on the normal scale.
 * Ends stay inside `range`, the values the statistic can take. Redrawings without an answer are left out. Null
 * where the data give no answer, or fewer than half the redrawings do.
 * Source: Efron & Tibshirani 1993, "An introduction to the bootstrap", section 14.3 with no acceleration.
 */
export function bootstrapIntervals(
	{ estimate, values }: Replicates,
	levels: readonly number[],
	range: Interval = { low: -Infinity, high: Infinity }
): readonly (Interval | null)[] {
	const found = new Float64Array(values.length);
	let answered = 0;
	let below = 0;
	for (let i = 0; i < values.length; i += 1) {
		const value = values[i] ?? NaN;
		if (Number.isNaN(value)) continue;
		found[answered] = value;
		answered += 1;
		if (estimate !== null && value <= estimate) below += value === estimate ? 0.5 : 1;
	}
	if (estimate === null || answered === 0 || answered < values.length / 2) return levels.map(() => null);
	const redrawn = found.subarray(0, answered);
	// Half a redrawing at least on either side, so that the correction stays finite.
	const share = Math.min(answered - 0.5, Math.max(0.5, below)) / answered;
	const bias = quantile(share, 0, 1);
	const inRange = (value: number): number => Math.min(range.high, Math.max(range.low, value));
	return levels.map((level) => {
		const z = criticalValue(level);
		return {
			low: inRange(percentileAt(redrawn, 2 * bias - z)),
			high: inRange(percentileAt(redrawn, 2 * bias + z))
		};
	});
}
