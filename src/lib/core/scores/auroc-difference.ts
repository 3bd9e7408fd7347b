import cdf from '@stdlib/stats-base-dists-normal-cdf';
import { criticalValue } from '../intervals/critical-value.ts';
import { auroc } from './auroc.ts';
import { winShareInterval, type AucInterval } from './auroc-interval.ts';
import { binned, type BinnedAnswer } from './binned-answer.ts';
import { delongVariance } from './delong-variance.ts';
import type { GroupScores } from './group-scores.ts';
import { hybridAucInterval, withinOne } from './hybrid-auc-interval.ts';
import { labelSamples } from './two-samples.ts';

/** The difference of two groups' AUCs with its interval and test. */
export interface AucDifference {
	/** AUROC of the group minus that of the reference. */
	readonly answer: BinnedAnswer;
	/** Null where the difference has no answer. */
	readonly interval: AucInterval | null;
	/** DeLong's z from the bins as they are, and its two-sided p; null where either group has no variance. */
	readonly z: number | null;
	readonly p: number | null;
}

/**
 * How much better a score ranks one group than another, for groups that share no row: 0 is no gap, and swapping the
 * two changes signs alone. Variances of independent groups add (DeLong et al. 1988). Where either AUC has no variance
 * (one row a class, or classes that do not overlap) the interval is squared and added from both single intervals
 * (Newcombe 1998's hybrid), and there is no test. No answer where either AUC has none, for its reason.
 */
export function aurocDifference(group: GroupScores, reference: GroupScores, level: number): AucDifference {
	const [first, second] = [auroc(group), auroc(reference)];
	if (first.value === null) return { answer: first, interval: null, z: null, p: null };
	if (second.value === null) return { answer: second, interval: null, z: null, p: null };
	const value = first.value - second.value;
	const error = first.error + second.error;
	const answer = binned(value, error);
	const samples = [labelSamples(group), labelSamples(reference)] as const;
	const [one, other] = [delongVariance(samples[0]), delongVariance(samples[1])];
	if (one === null || other === null || one.highest === 0 || other.highest === 0) {
		const single = [winShareInterval(samples[0], level), winShareInterval(samples[1], level)] as const;
		const interval = hybridAucInterval([first.value, second.value], single);
		return { answer, interval, z: null, p: null };
	}
	const reach = criticalValue(level) * Math.sqrt(one.highest + other.highest) + error;
	const interval = { ...withinOne(value - reach, value + reach), method: 'delong' as const };
	const variance = one.variance + other.variance;
	if (!(variance > 0)) return { answer, interval, z: null, p: null };
	const z = value / Math.sqrt(variance);
	return { answer, interval, z, p: Math.min(1, 2 * cdf(-Math.abs(z), 0, 1)) };
}
