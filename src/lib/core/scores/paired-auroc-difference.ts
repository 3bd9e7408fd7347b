import cdf from '@stdlib/stats-base-dists-normal-cdf';
import { criticalValue } from '../intervals/critical-value.ts';
import type { AucDifference } from './auroc-difference.ts';
import { winShareInterval } from './auroc-interval.ts';
import { binned, unanswered, type BinnedAnswer } from './binned-answer.ts';
import { hybridAucInterval, withinOne } from './hybrid-auc-interval.ts';
import { marginalSamples, type JointScores } from './joint-scores.ts';
import { pairedDelongVariance } from './paired-delong-variance.ts';
import { sampleSizes } from './two-samples.ts';
import { winShare } from './win-share.ts';

/** A variance below this is what rounding leaves of placements that are all alike. */
const noVariance = 1e-24;

const none = (answer: BinnedAnswer): AucDifference => ({ answer, interval: null, z: null, p: null });

/**
 * How much better the first model ranks the rows than the second, both having scored the same rows: AUROC of the first
 * minus that of the second. 0 is no gap, and swapping the models changes signs alone. Rows in common make the interval
 * narrower than two groups' of the same size. Where DeLong has no variance (one row a class, or all rows placed alike by
 * both) the hybrid of the two single intervals stands in, which takes the models for independent and so is cautious, and
 * there is no test. No answer when a class is empty.
 * Source: DeLong, DeLong & Clarke-Pearson 1988, "Comparing the areas under two or more correlated receiver operating
 * characteristic curves: a nonparametric approach".
 */
export function pairedAurocDifference(scores: JointScores, level: number): AucDifference {
	const [first, second] = [marginalSamples(scores, 'first'), marginalSamples(scores, 'second')];
	const size = sampleSizes(first);
	if (size.a === 0) return none(unanswered('no-positives'));
	if (size.b === 0) return none(unanswered('no-negatives'));
	const [one, other] = [winShare(first), winShare(second)];
	if (one.value === null || other.value === null) return none(one.value === null ? one : other);
	const value = one.value - other.value;
	const error = one.error + other.error;
	const answer = binned(value, error);
	const spread = pairedDelongVariance(scores);
	if (spread === null || spread.highest <= noVariance) {
		const single = [winShareInterval(first, level), winShareInterval(second, level)] as const;
		return { answer, interval: hybridAucInterval([one.value, other.value], single), z: null, p: null };
	}
	const reach = criticalValue(level) * Math.sqrt(spread.highest) + error;
	const interval = { ...withinOne(value - reach, value + reach), method: 'delong' as const };
	if (spread.variance <= noVariance) return { answer, interval, z: null, p: null };
	const z = value / Math.sqrt(spread.variance);
	return { answer, interval, z, p: Math.min(1, 2 * cdf(-Math.abs(z), 0, 1)) };
}
