import { criticalValue } from './critical-value.ts';
import { findRoot } from './find-root.ts';
import type { Interval, Proportion } from './interval.ts';
import { scoreDifferenceStatistic, type ScoreMethod } from './score-difference-statistic.ts';

function scoreDifferenceInterval(
	{ a, b }: { readonly a: Proportion; readonly b: Proportion },
	level: number,
	method: ScoreMethod
): Interval | null {
	if (!(a.trials > 0) || !(b.trials > 0)) return null;
	const z = criticalValue(level);
	const difference = a.successes / a.trials - b.successes / b.trials;
	const end = (target: number, bound: number): number =>
		findRoot((gap) => scoreDifferenceStatistic(a, b, { gap, method }) - target, difference, bound);
	return {
		low: difference <= -1 ? -1 : end(z, -1),
		high: difference >= 1 ? 1 : end(-z, 1)
	};
}

/**
 * Miettinen–Nurminen score interval of the difference a − b of two independent proportions: every difference that their
 * score test at this level would not refuse. Stays inside [−1, 1], and has width where both rates are 0 or both 1. Two
 * one-sided tests of equivalence agree with it. Null when either group has no trials.
 * Source: Miettinen & Nurminen 1985, "Comparative analysis of two rates".
 */
export const miettinenNurminenDifferenceInterval = (
	a: Proportion,
	b: Proportion,
	level: number
): Interval | null => scoreDifferenceInterval({ a, b }, level, 'miettinen-nurminen');

/**
 * The same without the factor N/(N − 1): a little narrower, and also known as Mee's interval.
 * Source: Farrington & Manning 1990; Mee 1984, "Confidence bounds for the difference between two probabilities".
 */
export const farringtonManningInterval = (a: Proportion, b: Proportion, level: number): Interval | null =>
	scoreDifferenceInterval({ a, b }, level, 'farrington-manning');
