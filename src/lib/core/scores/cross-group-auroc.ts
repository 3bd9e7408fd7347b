import type { AucInterval } from './auroc-interval.ts';
import { winShareInterval } from './auroc-interval.ts';
import { unanswered, type BinnedAnswer } from './binned-answer.ts';
import type { GroupScores } from './group-scores.ts';
import { groupSamples, type TwoSampleBin } from './two-samples.ts';
import { winShare } from './win-share.ts';

/** An AUC of positives of one group against negatives of another, with its interval; null where it has no answer. */
export interface CrossGroupAuc {
	readonly answer: BinnedAnswer;
	readonly interval: AucInterval | null;
}

function crossed(
	samples: readonly TwoSampleBin[],
	positives: number,
	negatives: number,
	level: number
): CrossGroupAuc {
	if (positives === 0) return { answer: unanswered('no-positives'), interval: null };
	if (negatives === 0) return { answer: unanswered('no-negatives'), interval: null };
	return { answer: winShare(samples), interval: winShareInterval(samples, level) };
}

/**
 * Background positive, subgroup negative: how likely a positive of everyone else scores above a negative of the group.
 * 1 is perfect; low means that the group's negatives are scored too high, so that they would be flagged wrongly.
 * No answer where the background has no positive or the group no negative.
 * @param background the rows of the same model that are not in the group
 * Source: Borkan et al. 2019, "Nuanced metrics for measuring unintended bias", section 3.
 */
export const bpsnAuroc = (group: GroupScores, background: GroupScores, level: number): CrossGroupAuc =>
	crossed(
		groupSamples(background, group, { a: 'positives', b: 'negatives' }),
		background.positives.n,
		group.negatives.n,
		level
	);

/**
 * Background negative, subgroup positive: how likely a positive of the group scores above a negative of everyone else.
 * 1 is perfect; low means that the group's positives are scored too low, so that they would be missed.
 * No answer where the group has no positive or the background no negative.
 * @param background the rows of the same model that are not in the group
 * Source: Borkan et al. 2019, section 3.
 */
export const bnspAuroc = (group: GroupScores, background: GroupScores, level: number): CrossGroupAuc =>
	crossed(
		groupSamples(group, background, { a: 'positives', b: 'negatives' }),
		group.positives.n,
		background.negatives.n,
		level
	);
