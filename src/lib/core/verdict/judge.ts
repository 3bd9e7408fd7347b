import type { Interval } from '../intervals/interval.ts';
import type { Limit } from './verdict.ts';

/** What an interval says of a limit; the other two verdicts are given before there is an interval to judge. */
export type Judgement = 'outside' | 'within' | 'inconclusive';

export interface Judged {
	readonly limit: Limit;
	readonly side: 'worse' | 'both';
	/**
	 * Whether a difference above 0 (a ratio above 1) is the one that harms the group.
	 * Null where either may harm, or where the comparison has no sign (an extreme over groups).
	 */
	readonly positiveGapHarms: boolean | null;
	readonly scale: 'difference' | 'ratio';
	/** Simultaneous over the rule's family. */
	readonly interval: Interval;
}

/**
 * The values that respect a limit, ends included.
 *
 * | scale      | side              | limit          | respected                       |
 * |------------|-------------------|----------------|---------------------------------|
 * | difference | both              | max: M         | −M to M                         |
 * |            |                   | min: m         | m to −m                         |
 * |            |                   | min: m, max: M | m to M                          |
 * |            | worse, gap > 0 harms | max: M      | up to M (min alone: up to −m)   |
 * |            | worse, gap < 0 harms | max: M      | from −M (with a min: from m)    |
 * | ratio      | both              | min: m         | m to 1/m                        |
 * |            |                   | max: M         | 1/M to M                        |
 * |            |                   | min: m, max: M | m to M                          |
 * |            | worse, ratio > 1 harms | max: M    | up to M (min alone: up to 1/m)  |
 * |            | worse, ratio < 1 harms | min: m    | from m (max alone: from 1/M)    |
 *
 * A single bound is a size of gap, so it is mirrored to the other side; `worse` then keeps the harmful end alone.
 * Where no side is known to harm, `worse` is read as `both`: a gap is not let through for want of a direction.
 */
export function respected({ limit, side, positiveGapHarms, scale }: Omit<Judged, 'interval'>): Interval {
	const mirror = (bound: number): number => (scale === 'ratio' ? 1 / bound : -bound);
	const least = limit.min ?? (limit.max === null ? -Infinity : mirror(limit.max));
	const most = limit.max ?? (limit.min === null ? Infinity : mirror(limit.min));
	const oneSided = side === 'worse' && positiveGapHarms !== null;
	return {
		low: oneSided && positiveGapHarms ? -Infinity : least,
		high: oneSided && !positiveGapHarms ? Infinity : most
	};
}

/**
 * What the data say of a limit: `outside` when the whole interval breaks it, `within` when the whole of it respects
 * it, `inconclusive` otherwise, also where the interval reaches past both ends. A value at the limit respects it.
 */
export function judge({ interval, ...rule }: Judged): Judgement {
	const allowed = respected(rule);
	if (interval.high < allowed.low || interval.low > allowed.high) return 'outside';
	return interval.low >= allowed.low && interval.high <= allowed.high ? 'within' : 'inconclusive';
}
