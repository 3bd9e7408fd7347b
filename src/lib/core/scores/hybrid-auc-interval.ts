import type { Interval } from '../intervals/interval.ts';
import type { AucInterval } from './auroc-interval.ts';

/** A difference of two areas is never beyond ±1. */
export const withinOne = (low: number, high: number): Interval => ({
	low: Math.max(-1, low),
	high: Math.min(1, high)
});

/**
 * Newcombe 1998's hybrid interval of a difference of two areas a − b, from each one's own interval: for independent
 * rows, and cautious for rows that both have in common. Null where either has none.
 */
export function hybridAucInterval(
	[a, b]: readonly [number, number],
	[ofA, ofB]: readonly [Interval | null, Interval | null]
): AucInterval | null {
	if (ofA === null || ofB === null) return null;
	const below = Math.hypot(a - ofA.low, ofB.high - b);
	const above = Math.hypot(ofA.high - a, b - ofB.low);
	return { ...withinOne(a - b - below, a - b + above), method: 'newcombe-auc' };
}
