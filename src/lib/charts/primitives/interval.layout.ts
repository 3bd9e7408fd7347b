import type { Position } from './scale.ts';

/** A horizontal line of an interval; an open end has an arrow because the interval goes on. */
export interface Span {
	readonly x0: number;
	readonly x1: number;
	readonly openLow: boolean;
	readonly openHigh: boolean;
}

/** Null where either bound is missing, or where nothing of the interval is on the axis. */
export function layoutSpan(
	low: number | null,
	high: number | null,
	place: (value: number) => Position
): Span | null {
	if (low === null || high === null) return null;
	const [from, to] = [place(low), place(high)];
	if (from.beyond === 'high' || to.beyond === 'low') return null;
	return { x0: from.x, x1: to.x, openLow: from.beyond === 'low', openHigh: to.beyond === 'high' };
}
