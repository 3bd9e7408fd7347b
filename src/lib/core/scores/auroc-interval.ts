import type { Interval } from '../intervals/interval.ts';
import { delongVariance } from './delong-variance.ts';
import type { GroupScores } from './group-scores.ts';
import { logOddsInterval } from './log-odds-interval.ts';
import { newcombeAucInterval } from './newcombe-auc-interval.ts';
import { labelSamples, sampleSizes, type TwoSampleBin } from './two-samples.ts';
import { winShare } from './win-share.ts';

/** An interval of an AUC, and the method that gave it: the text for the column `method`. */
export interface AucInterval extends Interval {
	readonly method: 'delong' | 'newcombe-auc';
}

/**
 * Interval of a win share from DeLong's variance on the scale of log odds: the plain one covers 88 % of the time at 30
 * rows a class and an area of 0.95, this one 95.0 %. From coarse bins it is widened by the bin error and by the highest
 * standard error the rows may have, so that it holds the interval of the rows. Where
 * DeLong has no variance, because a sample has one row or because the samples do not overlap, it would claim
 * certainty: Newcombe's score-type interval stands there instead. Null when either sample is empty.
 */
export function winShareInterval(samples: readonly TwoSampleBin[], level: number): AucInterval | null {
	const share = winShare(samples);
	if (share.value === null) return null;
	const highest = delongVariance(samples)?.highest ?? 0;
	if (highest > 0) {
		return { ...logOddsInterval(share, Math.sqrt(highest), level), method: 'delong' };
	}
	const sizes = sampleSizes(samples);
	const low = newcombeAucInterval(share.value - share.error, sizes, level);
	const high = newcombeAucInterval(share.value + share.error, sizes, level);
	return low === null || high === null ? null : { low: low.low, high: high.high, method: 'newcombe-auc' };
}

/** The interval of a group's AUROC. Null when a class is empty. */
export const aurocInterval = (group: GroupScores, level: number): AucInterval | null =>
	winShareInterval(labelSamples(group), level);
