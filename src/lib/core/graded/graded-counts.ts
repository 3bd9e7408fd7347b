import { noEstimate, estimate, type Estimate } from '../numbers/estimate.ts';
import { momentsOf } from '../numbers/moments.ts';
import { addNumberSums, noNumberSums, type NumberSums } from '../numbers/number-sums.ts';
import type { Proportion } from '../intervals/interval.ts';
import { noAnswer } from '../metrics/answer.ts';

/**
 * A group's answers, each of which was given a grade (a rubric score, a rating, a flag of 0 or 1), or was refused, or
 * could not be parsed. Refused and unparsed answers are answers: they are counted, and never graded as 0.
 */
export interface GradedCounts {
	/** Sums over the answers that have a grade; the grade stands in `prediction`, and there is no label. */
	readonly grades: NumberSums;
	/** Graded answers at the cut or above. */
	readonly atCut: number;
	readonly refused: number;
	readonly unparsed: number;
}

/** The counts of no answer: the neutral element of `addGradedCounts`. */
export const noGradedCounts: GradedCounts = { grades: noNumberSums, atCut: 0, refused: 0, unparsed: 0 };

/** Adds two groups' answers; commutative and associative to the last digit. */
export const addGradedCounts = (a: GradedCounts, b: GradedCounts): GradedCounts => ({
	grades: addNumberSums(a.grades, b.grades),
	atCut: a.atCut + b.atCut,
	refused: a.refused + b.refused,
	unparsed: a.unparsed + b.unparsed
});

/** Every answer: graded, refused and unparsed. */
export const answers = ({ grades, refused, unparsed }: GradedCounts): number =>
	grades.rows + refused + unparsed;

/** Mean grade of the answers that have one, with Student's t interval. No answer where none has. */
export function meanGrade({ grades }: GradedCounts): Estimate {
	const moments = momentsOf(grades);
	if (moments === null) return noEstimate(noAnswer('no-rows'));
	const { mean, variance, size } = moments;
	return estimate(mean.prediction, { variance: variance.prediction, size, scale: 'plain', least: -Infinity });
}

/** Graded answers at the cut or above, out of the graded ones: a grade equal to the cut is above it, as with a threshold. */
export const shareAboveCut = ({ grades, atCut }: GradedCounts): Proportion => ({
	successes: atCut,
	trials: grades.rows
});

/** Refused answers out of all answers. */
export const refusalRate = (counts: GradedCounts): Proportion => ({
	successes: counts.refused,
	trials: answers(counts)
});

/** Answers that could not be parsed, out of all answers. */
export const unparsedRate = (counts: GradedCounts): Proportion => ({
	successes: counts.unparsed,
	trials: answers(counts)
});
