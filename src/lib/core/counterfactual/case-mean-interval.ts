import { criticalValue } from '../intervals/critical-value.ts';
import type { Interval } from '../intervals/interval.ts';
import type { CaseMean } from './case-mean.ts';

/**
 * Student's t interval of a mean over cases, inside the values that a case can have. Where fewer than five cases differ
 * from the commonest value, or clusters are all alike, it is no narrower than what the cases leave unseen: were they all
 * alike, their variance would be 0, but Wilson's bound of none out of m still allows a share u = t²/(m + t²) of cases of
 * another kind, each as far away as a value can be. So the low end is then at most v − u·(v − least) and the high end at
 * least v + u·(most − v). Where no case changed, that is Tango's own interval of a paired difference, ±t²/(m + t²); and
 * a first change never makes the interval narrower.
 * All of the range with one case or cluster, which shows nothing of how cases vary.
 */
export function caseMeanInterval({ value, ...mean }: CaseMean, level: number): Interval {
	const { low: least, high: most } = mean.range;
	const t = criticalValue(level, mean.degrees);
	if (t === Infinity) return mean.range;
	const unseen = mean.hardlyVaries ? (t * t) / (mean.size + t * t) : 0;
	const reach = t * mean.standardError;
	return {
		low: Math.max(least, Math.min(value - reach, value - unseen * (value - least))),
		high: Math.min(most, Math.max(value + reach, value + unseen * (most - value)))
	};
}

/**
 * How far a mean over cases lies from a supposed one, in the t that an interval would need to reach it: negative where
 * it lies below. `caseMeanInterval` holds the supposed mean exactly where this is within its t. ±Infinity where no case
 * can have such a value.
 */
export function caseMeanStatistic({ value, ...mean }: CaseMean, supposed: number): number {
	const off = Math.abs(value - supposed);
	if (off === 0) return 0;
	const room = value < supposed ? mean.range.high - supposed : supposed - mean.range.low;
	if (room < 0) return value < supposed ? -Infinity : Infinity;
	const byUnseen = mean.hardlyVaries ? Math.sqrt((mean.size * off) / room) : Infinity;
	const byError = off / mean.standardError;
	return Math.sign(value - supposed) * Math.min(byUnseen, byError);
}
