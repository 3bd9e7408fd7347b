import { criticalValue } from './critical-value.ts';
import type { Interval, Proportion } from './interval.ts';

/**
 * Wilson score interval of a proportion: every rate that a score test at this level would not refuse.
 * It stays inside [0, 1], and an end that the data touch (no success, no failure) is exactly 0 or 1.
 * Null when there are no trials, because a rate over nothing is not 0. `trials` may be an effective size, whose
 * `degrees` then put t in the place of z; without any (one cluster) the interval is all of [0, 1].
 * Source: Wilson 1927, "Probable inference, the law of succession, and statistical inference"; at an effective size
 * Korn & Graubard 1998, "Confidence intervals for proportions with small expected number of positive counts".
 */
export function wilsonInterval(p: Proportion, level: number): Interval | null {
	const { successes: x, trials: n } = p;
	if (!(n > 0)) return null;
	const z = criticalValue(level, p.degrees);
	if (z === Infinity) return { low: 0, high: 1 };
	const middle = x + (z * z) / 2;
	const reach = z * Math.sqrt((x * (n - x)) / n + (z * z) / 4);
	const width = n + z * z;
	return {
		low: x <= 0 ? 0 : Math.max(0, (middle - reach) / width),
		high: x >= n ? 1 : Math.min(1, (middle + reach) / width)
	};
}
