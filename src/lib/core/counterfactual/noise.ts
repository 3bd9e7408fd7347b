import { answer, noAnswer, type Answer, type NoAnswer } from '../metrics/answer.ts';
import { figureOfMean, type CaseFigure } from './case-figure.ts';
import { caseMean, sumOfCases, valuedCases } from './case-mean.ts';
import { baselineNoiseOf, excessOf, variantNoiseOf } from './case-values.ts';
import { pairedPatterns, type ContrastCases } from './contrast-cases.ts';

/** How far one case's excess may lie: a case whose answers agree across and not within has −½ at least. */
const excessRange = { low: -0.5, high: 1 };

const whyNone = (of: ContrastCases): NoAnswer =>
	pairedPatterns(of).length === 0 ? 'no-rows' : 'no-replicates';

/**
 * How often two answers to one description of a case differ: mean over the contrast's cases with two answers or more on
 * that side. 0 where the model always agrees with itself; it is what the flip rate would be if the description did
 * nothing. No answer: `no-rows` without a case that has both sides, `no-replicates` where no side was asked twice.
 */
export function noise(of: ContrastCases, side: 'baseline' | 'variant'): Answer {
	const values = valuedCases(of.patterns, side === 'baseline' ? baselineNoiseOf : variantNoiseOf);
	const cases = values.reduce((sum, each) => sum + each.cases, 0);
	return cases === 0 ? noAnswer(whyNone(of)) : answer(sumOfCases(values) / cases);
}

/**
 * Flips beyond the noise of both sides: mean over cases with two answers or more a side of flip − ½(noise of either).
 * Unbiased for the mean squared change of a case's chance to answer so or so, so that changes cancelling in the net
 * shift still show. 0 where no chance changed, however noisy both sides are; a negative value is chance, and its interval
 * then reaches above 0. Student's t interval of case values, clustered where cases are.
 * No answer: `no-rows`, or `no-replicates`, since then bias and sampling noise cannot be told apart.
 */
export function excess(of: ContrastCases): CaseFigure {
	const mean = caseMean(valuedCases(of.patterns, excessOf), excessRange, of.clusters?.excess ?? null);
	return figureOfMean(mean, whyNone(of));
}

/**
 * By how much a case's chance typically changes: the root of the mean squared change, √max(0, excess), in the units of a
 * rate. 0 where nothing beyond noise was found. No answer where the excess has none.
 */
export const typicalChange = (of: Answer): Answer =>
	of.value === null ? noAnswer(of.reason) : answer(Math.sqrt(Math.max(0, of.value)));
