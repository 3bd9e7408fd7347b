import { unanswered, type BinnedAnswer } from './binned-answer.ts';
import type { GroupScores } from './group-scores.ts';
import { labelSamples } from './two-samples.ts';
import { winShare } from './win-share.ts';

/**
 * Area under the ROC curve: how likely a positive scores above a negative, ties counting half. 1 ranks every positive
 * first, ½ is no better than chance, 0 ranks every one last. No answer when a class is empty. Exact where the score
 * has at most 4,096 distinct values; otherwise off by half the pairs that share an interval at most.
 * Source: Hanley & McNeil 1982, "The meaning and use of the area under a ROC curve".
 */
export function auroc(group: GroupScores): BinnedAnswer {
	if (group.positives.n === 0) return unanswered('no-positives');
	if (group.negatives.n === 0) return unanswered('no-negatives');
	return winShare(labelSamples(group));
}
