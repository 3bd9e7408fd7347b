import type { Interval } from '#lib/core/intervals/interval.ts';
import {
	moverDifferenceInterval,
	moverRatioInterval,
	type OwnInterval
} from '#lib/core/intervals/mover-intervals.ts';
import type { GapIntervals } from './contrast.ts';

/** A figure with its own interval at a level; null where it has none. */
export type OwnAt = (level: number) => OwnInterval | null;

/** The difference and the ratio of two figures, from their own intervals. The difference stays among what two values can differ by. */
export function sideBySide(
	[a, b]: readonly [OwnAt, OwnAt],
	{ range, method }: { readonly range: Interval; readonly method: string }
): GapIntervals {
	const span = range.high - range.low;
	const both = (level: number): readonly [OwnInterval, OwnInterval] | null => {
		const sides = [a(level), b(level)] as const;
		return sides[0] === null || sides[1] === null ? null : [sides[0], sides[1]];
	};
	const named = method.startsWith('mover') ? method : `mover, ${method}`;
	return {
		difference: (level) => {
			const sides = both(level);
			if (sides === null) return null;
			const { low, high } = moverDifferenceInterval(...sides);
			return { low: Math.max(-span, low), high: Math.min(span, high) };
		},
		ratio: (level) => {
			const sides = both(level);
			return sides === null ? null : moverRatioInterval(...sides);
		},
		methods: { difference: named, ratio: named }
	};
}
