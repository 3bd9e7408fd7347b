import { binned, unanswered, type BinnedAnswer } from './binned-answer.ts';
import { areProbabilities, labelledSums, type GroupScores } from './group-scores.ts';
import { unscaled } from './scaled-sum.ts';

/**
 * Brier score: mean squared distance of the probability from the label. 0 is certain and right, ¼ is what ½ for
 * everyone gets, 1 certain and wrong. From its own sum, so exact whatever the bins. No answer without labelled rows,
 * and where scores are not probabilities.
 * Source: Brier 1950, "Verification of forecasts expressed in terms of probability", for one class of two.
 */
export function brierScore(group: GroupScores): BinnedAnswer {
	const { n, squaredError } = labelledSums(group);
	if (n === 0) return unanswered('no-rows');
	return areProbabilities(group) ? binned(unscaled(squaredError) / n, 0) : unanswered('not-probabilities');
}
