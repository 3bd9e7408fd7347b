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

/** The line of an interval, with an arrow at an end that is open. */
export function spanPath({ x0, x1, openLow, openHigh }: Span, y: number): string {
	const low = openLow
		? `M${String(x0 + 4)},${String(y - 3.5)}L${String(x0)},${String(y)}L${String(x0 + 4)},${String(y + 3.5)}`
		: '';
	const high = openHigh
		? `M${String(x1 - 4)},${String(y - 3.5)}L${String(x1)},${String(y)}L${String(x1 - 4)},${String(y + 3.5)}`
		: '';
	return `M${String(x0)},${String(y)}H${String(x1)}${low}${high}`;
}
