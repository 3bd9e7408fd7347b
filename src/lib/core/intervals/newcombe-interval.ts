import type { Interval, Proportion } from './interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * Newcombe's hybrid score interval of the difference a − b of two independent proportions.
 * It stays inside [-1, 1], unlike Wald's, and is not empty when both rates are 0 or both are 1.
 * Null when either group has no trials.
 * Source: Newcombe 1998, "Interval estimation for the difference between independent proportions", method 10.
 */
export function newcombeInterval(a: Proportion, b: Proportion, level: number): Interval | null {
	const first = wilsonInterval(a, level);
	const second = wilsonInterval(b, level);
	if (first === null || second === null) return null;
	const rateA = a.successes / a.trials;
	const rateB = b.successes / b.trials;
	const difference = rateA - rateB;
	return {
		low: Math.max(-1, difference - Math.hypot(rateA - first.low, second.high - rateB)),
		high: Math.min(1, difference + Math.hypot(first.high - rateA, rateB - second.low))
	};
}
