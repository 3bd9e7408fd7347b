import type { Interval, Proportion, ProportionPair } from './interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * Newcombe's hybrid score interval of the difference a − b of two independent proportions.
 * It stays inside [-1, 1], unlike Wald's, and is not empty when both rates are 0 or both are 1.
 * Null when either group has no trials.
 * Source: Newcombe 1998, "Interval estimation for the difference between independent proportions", method 10.
 */
export const newcombeInterval = (a: Proportion, b: Proportion, level: number): Interval | null =>
	correlatedNewcombeInterval({ a, b, correlation: 0 }, level);

/**
 * The same where the two estimates are correlated, because clusters have rows on both sides: narrower where the
 * correlation is positive, wider where it is negative.
 * Source: Newcombe 1998, "Improved confidence intervals for the difference between binomial proportions based on
 * paired data", method 10, with the correlation of the estimates in place of φ (Zou & Donner 2008, equation 6).
 */
export function correlatedNewcombeInterval(
	{ a, b, correlation }: ProportionPair,
	level: number
): Interval | null {
	const first = wilsonInterval(a, level);
	const second = wilsonInterval(b, level);
	if (first === null || second === null) return null;
	const rateA = a.successes / a.trials;
	const rateB = b.successes / b.trials;
	const difference = rateA - rateB;
	const reach = (x: number, y: number): number =>
		correlation === 0 ? Math.hypot(x, y) : Math.sqrt(Math.max(0, x * x + y * y - 2 * correlation * x * y));
	return {
		low: Math.max(-1, difference - reach(rateA - first.low, second.high - rateB)),
		high: Math.min(1, difference + reach(first.high - rateA, rateB - second.low))
	};
}
