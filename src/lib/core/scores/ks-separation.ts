import { unanswered, type BinnedAnswer } from './binned-answer.ts';
import type { GroupScores } from './group-scores.ts';
import { largestCdfGap } from './largest-cdf-gap.ts';
import { labelSamples } from './two-samples.ts';

/**
 * KS separation: the widest gap between the shares of negatives and of positives that score below a cut, over all
 * cuts; also the best TPR − FPR that any threshold gives, where positives score higher. 1 is a perfect cut, 0 none at all.
 * No answer when a class is empty. The bin error is one-sided: the rows' own separation is never below the value.
 */
export function ksSeparation(group: GroupScores): BinnedAnswer {
	if (group.positives.n === 0) return unanswered('no-positives');
	if (group.negatives.n === 0) return unanswered('no-negatives');
	return largestCdfGap(labelSamples(group));
}
