import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Interval, Proportion } from './interval.ts';

/**
 * Exact interval of a proportion (Clopper–Pearson): never covers less than its level, and is wide for it.
 * An end that the data touch is exactly 0 or 1. Null when there are no trials. Needs whole counts.
 * Source: Clopper & Pearson 1934, "The use of confidence or fiducial limits illustrated in the case of the binomial".
 */
export function clopperPearsonInterval(p: Proportion, level: number): Interval | null {
	const { successes: x, trials: n } = p;
	if (!(n > 0)) return null;
	const tail = (1 - level) / 2;
	return {
		low: x <= 0 ? 0 : betaQuantile(tail, x, n - x + 1),
		// From the mirrored lower tail: 1 − tail would lose its digits at levels near 1.
		high: x >= n ? 1 : 1 - betaQuantile(tail, n - x, x + 1)
	};
}
