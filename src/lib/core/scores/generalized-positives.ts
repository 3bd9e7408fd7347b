import type { GroupScores } from './group-scores.ts';
import { unscaled } from './scaled-sum.ts';

/**
 * Sums of the score over the positives and over the negatives: the true and false positives that a decision drawn at
 * random with the score as its chance would have on average. Both are 0 where no such row is. From their own sums.
 * Source: Pleiss et al. 2017, "On fairness and calibration", definition 1; `generalized_true_positives` of AIF360.
 */
export const generalizedPositives = (group: GroupScores): Readonly<Record<'tp' | 'fp', number>> => ({
	tp: unscaled(group.positives.score),
	fp: unscaled(group.negatives.score)
});
