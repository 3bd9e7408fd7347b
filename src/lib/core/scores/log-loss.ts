import { binned, unanswered, type BinnedAnswer } from './binned-answer.ts';
import { areProbabilities, labelledSums, type GroupScores } from './group-scores.ts';
import { unscaled } from './scaled-sum.ts';

/**
 * Log loss in nats: mean −ln of the probability given to what was so. 0 is certain and right, ln 2 is what ½ for
 * everyone gets, 34.5 is certain and wrong, since probabilities are clipped to [10⁻¹⁵, 1 − 10⁻¹⁵]. From its own sum,
 * so exact whatever the bins. No answer without labelled rows, and where scores are not probabilities.
 * Source: Good 1952, "Rational decisions"; the clip is scikit-learn's of old.
 */
export function logLoss(group: GroupScores): BinnedAnswer {
	const { n, logLoss: sum } = labelledSums(group);
	if (n === 0) return unanswered('no-rows');
	return areProbabilities(group) ? binned(unscaled(sum) / n, 0) : unanswered('not-probabilities');
}
