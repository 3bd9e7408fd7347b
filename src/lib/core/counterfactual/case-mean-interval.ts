import { criticalValue } from '../intervals/critical-value.ts';
import type { Interval } from '../intervals/interval.ts';
import type { CaseMean } from './case-mean.ts';

/**
 * Student's t interval of a mean over cases, inside the values that a case can have, and never narrower than what the
 * cases leave unseen: where all m cases are alike their variance is 0, but Wilson's bound of none out of m still allows
 * a share u = t²/(m + t²) of cases of another kind, each as far away as a value can be. So the low end is at most
 * v − u·(v − least) and the high end at least v + u·(most − v). Where no case changed, that is Tango's own interval of
 * a paired difference, ±t²/(m + t²); it stops mattering once some four whole changes (Σ(y − v)² > t²) have been seen.
 * All of the range with one case or cluster, which shows nothing of how cases vary.
 */
export function caseMeanInterval({ value, ...mean }: CaseMean, level: number): Interval {
	const { low: least, high: most } = mean.range;
	const t = criticalValue(level, mean.degrees);
	if (t === Infinity) return mean.range;
	const unseen = (t * t) / (mean.size + t * t);
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
	const byUnseen = room > 0 ? Math.sqrt((mean.size * off) / room) : Infinity;
	const byError = room >= 0 ? off / mean.standardError : Infinity;
	return Math.sign(value - supposed) * Math.min(byUnseen, byError);
}
