import { binned, unanswered, type BinnedAnswer } from './binned-answer.ts';
import type { GroupScores } from './group-scores.ts';
import { unscaled } from './scaled-sum.ts';
import { addSums } from './score-sums.ts';

/** Mean score of all rows of the group that have a score, labelled or not; from its own sum, so exact. No answer without rows. */
export function meanScore(group: GroupScores): BinnedAnswer {
	const { n, score } = [group.positives, group.negatives, group.unlabelled].reduce(addSums);
	return n === 0 ? unanswered('no-rows') : binned(unscaled(score) / n, 0);
}
