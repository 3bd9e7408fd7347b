import { criticalValue } from './critical-value.ts';
import type { Interval, Proportion } from './interval.ts';

/**
 * Wilson score interval with continuity correction: wider than Wilson's, and near the exact interval.
 * It stays inside [0, 1]; an end that the data touch is exactly 0 or 1. Null when there are no trials.
 * Source: Newcombe 1998, "Two-sided confidence intervals for the single proportion", method 4.
 */
export function wilsonCorrectedInterval(p: Proportion, level: number): Interval | null {
	const { successes: x, trials: n } = p;
	if (!(n > 0)) return null;
	const z = criticalValue(level);
	const rate = x / n;
	const middle = 2 * x + z * z;
	const width = 2 * (n + z * z);
	const below = z * Math.sqrt(z * z - 2 - 1 / n + 4 * rate * (n * (1 - rate) + 1));
	const above = z * Math.sqrt(z * z + 2 - 1 / n + 4 * rate * (n * (1 - rate) - 1));
	return {
		low: x <= 0 ? 0 : Math.max(0, (middle - 1 - below) / width),
		high: x >= n ? 1 : Math.min(1, (middle + 1 + above) / width)
	};
}
