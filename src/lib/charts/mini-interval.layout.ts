import type { MarkKind } from './mark.ts';
import { layoutBand, type Band } from './primitives/band.layout.ts';
import { layoutSpan, type Span } from './primitives/interval.layout.ts';
import { positioner, type Domain, type Position } from './primitives/scale.ts';
import type { Quantity } from './quantity.ts';

/** One gap on a strip: the small picture in a cell of the matrix. */
export interface MiniInterval {
	readonly quantity: Quantity;
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly low66: number | null;
	readonly high66: number | null;
	readonly mark: MarkKind;
	readonly band: { readonly low: number | null; readonly high: number | null } | null;
	/** The same for all cells that are to be compared by eye: from `sharedDomain`. */
	readonly domain: Domain;
	readonly small: boolean;
}

export interface MiniIntervalLayout {
	readonly band: Band | null;
	/** Parity: 0 of a difference, 1 of a ratio; null for a rate. */
	readonly parity: number | null;
	readonly outer: Span | null;
	readonly inner: Span | null;
	readonly mark: (Position & { readonly kind: MarkKind }) | null;
}

export function layoutMiniInterval(cell: MiniInterval, width: number): MiniIntervalLayout {
	const place = positioner(cell.domain, [4, width - 4], cell.quantity);
	const parity = cell.quantity.mode === 'rate' ? null : place(cell.quantity.mode === 'ratio' ? 1 : 0);
	return {
		band: cell.band === null ? null : layoutBand(cell.band.low, cell.band.high, place),
		parity: parity === null || parity.beyond !== null ? null : parity.x,
		outer: cell.value === null ? null : layoutSpan(cell.low, cell.high, place),
		inner: cell.value === null ? null : layoutSpan(cell.low66, cell.high66, place),
		mark: cell.value === null ? null : { ...place(cell.value), kind: cell.mark }
	};
}
