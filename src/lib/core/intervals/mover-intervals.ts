import type { Interval } from './interval.ts';

/** A figure with its own interval, of which `error` on either side is a worst case (from bins) and not chance. */
export interface OwnInterval {
	readonly value: number;
	readonly interval: Interval;
	readonly error: number;
}

/** How far chance alone lets the figure be below and above its value: never negative. */
const reaches = ({ value, interval, error }: OwnInterval) => ({
	below: Math.max(0, value - interval.low - error),
	above: Math.max(0, interval.high - value - error)
});

/**
 * Interval of the difference a − b of two independent figures, from their own intervals alone: the distances to their
 * ends are squared and added (method of variance estimates recovery). Worst-case errors do not average out, so they
 * are added as they stand. Holds a − b, and swapping the two negates it. Of two Wilson intervals it is Newcombe's.
 * Source: Zou & Donner 2008, "Construction of confidence limits about effect measures: a general approach".
 */
export function moverDifferenceInterval(a: OwnInterval, b: OwnInterval): Interval {
	const [first, second] = [reaches(a), reaches(b)];
	const difference = a.value - b.value;
	const error = a.error + b.error;
	return {
		low: difference - Math.hypot(first.below, second.above) - error,
		high: difference + Math.hypot(first.above, second.below) + error
	};
}

/**
 * Interval of the ratio a / b of two independent figures that cannot be negative, from their own intervals alone. `high`
 * is Infinity where b may be 0. Null where an own interval reaches below 0: a ratio of figures with a sign says nothing.
 * Worst-case errors stay inside the own intervals here, which makes the interval wider than they need.
 * Source: Donner & Zou 2012, "Closed-form confidence intervals for functions of the normal mean and standard deviation".
 */
export function moverRatioInterval(a: OwnInterval, b: OwnInterval): Interval | null {
	if (a.interval.low < 0 || b.interval.low < 0) return null;
	const product = a.value * b.value;
	const root = (endA: number, endB: number): number =>
		product +
		Math.sqrt(Math.max(0, product ** 2 - endA * endB * (2 * a.value - endA) * (2 * b.value - endB)));
	const { low: lowA, high: highA } = a.interval;
	const { low: lowB, high: highB } = b.interval;
	// The lower root is written with the radical below the line, so that it has a value where 2b is b's upper end.
	return {
		low: lowA === 0 ? 0 : (lowA * (2 * a.value - lowA)) / root(lowA, highB),
		high: lowB === 0 ? Infinity : root(highA, lowB) / (lowB * (2 * b.value - lowB))
	};
}

/** Interval of the mean of two independent figures: the distances to their ends, squared, added and halved. */
export function moverMeanInterval(a: OwnInterval, b: OwnInterval): Interval {
	const [first, second] = [reaches(a), reaches(b)];
	const mean = (a.value + b.value) / 2;
	const error = (a.error + b.error) / 2;
	return {
		low: mean - Math.hypot(first.below, second.below) / 2 - error,
		high: mean + Math.hypot(first.above, second.above) / 2 + error
	};
}
