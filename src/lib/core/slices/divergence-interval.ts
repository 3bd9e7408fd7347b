import { overallDifference } from '../disparities/against-overall.ts';
import type { Interval } from '../intervals/interval.ts';
import { correlatedNewcombeInterval } from '../intervals/newcombe-interval.ts';
import type { SliceGap } from './slice-gap.ts';

/**
 * Interval of a slice's divergence from everyone: Newcombe's for the slice against the rest, shrunk by the slice's
 * share of the denominator, because everyone includes the slice. Excludes 0 where Newcombe's does.
 */
export function divergenceInterval({ own, rest, correlation, weight }: SliceGap, level: number): Interval {
	const against = correlatedNewcombeInterval({ a: own, b: rest, correlation }, level);
	if (against === null) throw new Error('A gap has trials on both sides');
	return { low: overallDifference(against.low, weight), high: overallDifference(against.high, weight) };
}
