import { hasBothSides, type CasePattern } from './case-pattern.ts';

/** Something that each case has: null where a case like this does not have it. */
export type CaseValue = (pattern: CasePattern) => number | null;

/** How many pairs there are of so many answers. */
const pairsOf = (answers: number): number => (answers * (answers - 1)) / 2;

/**
 * How often the answer changed in a case: of all pairs of a baseline and a variant answer, the share that differ.
 * 0 where it never changed, 1 where no two agree; with one answer a side it is one of the two.
 * Null where the case lacks a side.
 */
export const flipOf: CaseValue = (pattern) =>
	hasBothSides(pattern) ? pattern.differAcross / (pattern.answersBaseline * pattern.answersVariant) : null;

/**
 * How much more often a case is right (or favourable) under the variant: the share of right answers there minus the
 * share under the baseline. −1 where a case that was always right is always wrong, 1 the other way round.
 * Null where the case lacks a side, and where it is not known which answers are right.
 */
export const shiftOf: CaseValue = (pattern) => {
	const { rightBaseline, rightVariant, answersBaseline, answersVariant } = pattern;
	if (!hasBothSides(pattern) || rightBaseline === null || rightVariant === null) return null;
	// One division, so that equal shares out of unequal numbers of answers give 0 and nothing beside it.
	return (
		(rightVariant * answersBaseline - rightBaseline * answersVariant) / (answersBaseline * answersVariant)
	);
};

/**
 * How often two answers to the baseline description of a case differ: 0 where the model always agrees with itself, 1
 * where no two answers are alike. Null with fewer than two answers, and where the case lacks the other side.
 */
export const baselineNoiseOf: CaseValue = (pattern) =>
	hasBothSides(pattern) && pattern.answersBaseline > 1
		? pattern.differBaseline / pairsOf(pattern.answersBaseline)
		: null;

/** The same under the variant. */
export const variantNoiseOf: CaseValue = (pattern) =>
	hasBothSides(pattern) && pattern.answersVariant > 1
		? pattern.differVariant / pairsOf(pattern.answersVariant)
		: null;

/**
 * How much more often answers differ between the descriptions than within them: flip − ½(noise of either side).
 * Its expectation is ½Σ(p − q)² over the answers that can be given, p and q being their chances under the two
 * descriptions; with two answers that is the squared change of the chance of either. It is 0 exactly where all chances
 * are equal, however noisy the model is. A case's own value strays to both sides of its expectation, down to −½.
 * It takes answers to one description to be independent draws: copies of one answer would look like a calm side.
 * Null with fewer than two answers on a side.
 * Source: the energy distance of two samples, Székely & Rizzo 2013, "Energy statistics: a class of statistics based on
 * distances", equation 5, with 0 and 1 for equal and different answers.
 */
export const excessOf: CaseValue = (pattern) => {
	const [flip, baseline, variant] = [flipOf(pattern), baselineNoiseOf(pattern), variantNoiseOf(pattern)];
	return flip === null || baseline === null || variant === null ? null : flip - (baseline + variant) / 2;
};
