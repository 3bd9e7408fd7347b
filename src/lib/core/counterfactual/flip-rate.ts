import type { Proportion } from '../intervals/interval.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import { answer } from '../metrics/answer.ts';
import { figureOfShare, noFigure, type CaseFigure } from './case-figure.ts';
import { caseMean, valuedCases, type CaseMean } from './case-mean.ts';
import { flipOf } from './case-values.ts';
import { isSimple, pairedPatterns, type ContrastCases } from './contrast-cases.ts';
import { pairCounts } from './pair-counts.ts';

/**
 * The mean of shares over cases as a proportion of an effective size, with Student's degrees for Wilson's formula:
 * v(1 − v) over the variance of the mean. Never more than `most`, the pairs of answers that share none; where the rate
 * is 0 or 1, and there is no variance to compare with, as many as the cases are worth if each cluster agreed wholly.
 */
export function effectiveShare({ value, standardError, ...mean }: CaseMean, most: number): Proportion {
	const certain = value <= 0 || value >= 1;
	const found = certain ? mean.size : (value * (1 - value)) / standardError ** 2;
	const trials = Math.min(most, found);
	return { successes: value >= 1 ? trials : value * trials, trials, degrees: mean.degrees };
}

/**
 * Share of cases whose answer changed with the description; with replicates the mean over cases of the share of changed
 * pairs of answers. 0 where none ever changed, 1 where all always did. It holds the model's own noise: a flip rate tells
 * of the description only beside `noise`. Wilson's interval, with replicates or clusters at the effective size of the
 * variance of case values. No answer (`no-rows`) without a case that has both sides.
 * Source: Wilson 1927; at an effective size Korn & Graubard 1998.
 */
export function flipRate(of: ContrastCases): CaseFigure {
	const { pairs, answerChanged } = pairCounts(of);
	if (isSimple(of)) return figureOfShare(answerChanged, pairs);
	const patterns = pairedPatterns(of);
	const range = { low: 0, high: 1 };
	const mean = caseMean(valuedCases(patterns, flipOf), range, of.clusters?.flip ?? null);
	if (mean === null) return noFigure('no-rows', 'wilson');
	const disjoint = patterns.reduce(
		(sum, { answersBaseline, answersVariant, cases }) =>
			sum + cases * Math.min(answersBaseline, answersVariant),
		0
	);
	return {
		...answer(mean.value),
		cases: pairs,
		method: 'wilson',
		interval: (level) => wilsonInterval(effectiveShare(mean, disjoint), level)
	};
}
