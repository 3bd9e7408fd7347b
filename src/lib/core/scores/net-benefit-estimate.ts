import type { Interval } from '../intervals/interval.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import { countsAtThreshold } from './counts-at-threshold.ts';
import { estimateFrom, type Estimated } from './estimate-from.ts';
import type { GroupScores } from './group-scores.ts';
import { netBenefit } from './net-benefit.ts';

/** Shares of rows that are true and false positives, with their own intervals and how they vary together. */
interface Shares {
	readonly n: number;
	readonly tp: number;
	readonly fp: number;
	readonly odds: number;
}

/** tp − odds · fp of one multinomial sample: Wilson intervals squared and added with their correlation. */
function hybrid({ n, tp, fp, odds }: Shares, level: number): Interval | null {
	const [first, second] = [tp, fp].map((rows) => wilsonInterval({ successes: rows, trials: n }, level));
	if (!first || !second) return null;
	const [p, q] = [tp / n, fp / n];
	const spread = Math.sqrt(p * (1 - p) * q * (1 - q));
	const correlation = spread === 0 ? 0 : (-p * q) / spread;
	const reach = (ofFirst: number, ofSecond: number): number =>
		Math.sqrt(ofFirst ** 2 + (odds * ofSecond) ** 2 - 2 * correlation * ofFirst * odds * ofSecond);
	const value = p - odds * q;
	return {
		low: value - reach(p - first.low, second.high - q),
		high: value + reach(first.high - p, q - second.low)
	};
}

/**
 * Net benefit at a threshold with its interval: two shares of one multinomial sample, whose Wilson intervals are put
 * together (so nobody selected is no certainty); the standard error is the multinomial's. Exact for a declared
 * threshold, which is an atom of the histogram.
 * Source: Zou & Donner 2008, "Construction of confidence limits about effect measures", with correlation; standard
 * error as in Marsh, Janes & Pepe 2020, "Statistical inference for net benefit measures", section 2.
 */
export function netBenefitEstimate(group: GroupScores, threshold: number): Estimated {
	return estimateFrom(netBenefit(group, threshold), (value, error) => {
		const { counts, unsure } = countsAtThreshold(group, threshold);
		const n = group.positives.n + group.negatives.n;
		const odds = threshold / (1 - threshold);
		const [tp, fp] = [counts.tp + unsure.positives / 2, counts.fp + unsure.negatives / 2];
		const variance = ((tp + odds * odds * fp) / n - value * value) / n;
		return {
			standardError: variance > 0 ? Math.sqrt(variance) : null,
			interval: (level) => {
				const interval = hybrid({ n, tp, fp, odds }, level);
				return interval && { low: interval.low - error, high: Math.min(1, interval.high + error) };
			},
			method: 'mover-wilson',
			rows: n
		};
	});
}
