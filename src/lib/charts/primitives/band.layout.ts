import type { Position } from './scale.ts';

/** The policy's band in pixels; an edge is null where the band goes on past the axis or has no bound. */
export interface Band {
	readonly x: number;
	readonly width: number;
	readonly low: number | null;
	readonly high: number | null;
}

export function layoutBand(
	low: number | null,
	high: number | null,
	place: (value: number) => Position
): Band | null {
	if (low === null && high === null) return null;
	const [from, to] = [place(low ?? -Infinity), place(high ?? Infinity)];
	if (from.beyond === 'high' || to.beyond === 'low') return null;
	return {
		x: from.x,
		width: to.x - from.x,
		low: from.beyond === null ? from.x : null,
		high: to.beyond === null ? to.x : null
	};
}
