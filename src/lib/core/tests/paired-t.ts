import tCdf from '@stdlib/stats-base-dists-t-cdf';
import { spreadOf, unscaled } from '../scores/scaled-sum.ts';
import type { DifferenceSums } from './difference-sums.ts';
import type { MeasuredEstimate } from './equivalence-of-estimate.ts';
import { tested, untested, type TestAnswer } from './test-answer.ts';

/** Less spread than this, beside the mean square, is what rounding of the squares leaves of equal values. */
const noSpread = 1e-14;

/**
 * The mean of paired differences with its standard error and degrees of freedom. Null with fewer than two pairs, or
 * where all differ alike, since nothing then says how far the mean may stray.
 * @param effect the design effect of clustered pairs
 */
export function meanDifference(
	{ n, sum, square }: DifferenceSums,
	effect = 1
): (MeasuredEstimate & { readonly degrees: number }) | null {
	if (n < 2) return null;
	const spread = spreadOf(n, sum, square);
	if (spread <= noSpread * n * unscaled(square)) return null;
	const degrees = n / effect - 1;
	if (!(degrees > 0)) return null;
	return {
		value: unscaled(sum) / n,
		standardError: Math.sqrt(spread / (n * n * degrees)),
		degrees
	};
}

/**
 * Student's paired t test of no mean shift, two-sided; t is positive where the second values are higher. From n, Σd and
 * Σd² alone. No answer: `no-rows` without a pair, `too-few-rows` with one, `division-by-zero` where all pairs differ
 * alike, whether by nothing or by something.
 * Source: Student 1908, "The probable error of a mean", section VIII.
 */
export function pairedT(sums: DifferenceSums): TestAnswer {
	if (sums.n === 0) return untested('paired-t', 'no-rows');
	if (sums.n === 1) return untested('paired-t', 'too-few-rows');
	const mean = meanDifference(sums);
	if (mean === null) return untested('paired-t', 'division-by-zero');
	const degrees = sums.n - 1;
	const statistic = mean.value / mean.standardError;
	return tested('paired-t', Math.min(1, 2 * tCdf(-Math.abs(statistic), degrees)), { statistic, degrees });
}
