import { heatGap, heatValue, marginQuantity, type HeatCell, type HeatMap } from './heat-map.ts';
import { heldBack } from './leaving-rate-dots.ts';
import type { MarkKind } from './mark.ts';
import { fitText } from './primitives/text-fit.ts';
import { formatQuantity } from './quantity.ts';

export interface HeatPlace {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The ground of a cell: which colour, and how much of it, from 0 to 1. */
export interface HeatTone {
	readonly tone: 'warm' | 'cool';
	readonly strength: number;
}

export interface HeatCellLayout extends HeatPlace {
	/** Null where nothing is coloured: margins, empty cells, and what is held back. */
	readonly ground: HeatTone | null;
	readonly hatched: boolean;
	/** Nobody is in it. */
	readonly empty: boolean;
	readonly value: string | null;
	readonly counts: string;
	/** What stands where there is no number. */
	readonly words: string;
	/** Only of what is judged, and of what the others are held against. */
	readonly mark: MarkKind | null;
	readonly description: string;
}

interface CellOf {
	readonly chart: HeatMap;
	/** The gap in full colour; null in a margin, which has no colour. */
	readonly reach: number | null;
	readonly place: HeatPlace;
	readonly description: string;
}

function groundOf(value: number | null, chart: HeatMap, reach: number): HeatTone | null {
	const gap = heatGap(value, chart);
	if (gap === null || gap === 0 || Number.isNaN(gap) || reach === 0) return null;
	const strength = Math.round(Math.min(1, Math.abs(gap) / reach) * 100) / 100;
	return { tone: gap > 0 === (chart.worse !== 'lower') ? 'warm' : 'cool', strength };
}

function wordsOf(cell: HeatCell | null, pooled: boolean): string {
	if (cell === null) return 'no rows';
	if (cell.reason === heldBack) return 'held back';
	return pooled && cell.value !== null ? 'not pooled' : 'no answer';
}

/** What a cell prints and how its ground is coloured. A margin is a rate as counted, whatever the combinations show. */
export function heatCellLayout(
	cell: HeatCell | null,
	{ chart, reach, place, description }: CellOf
): HeatCellLayout {
	const margin = reach === null;
	const pooled = chart.pooled && !margin;
	const value = cell === null ? null : margin ? cell.value : heatValue(cell, chart);
	const small = cell?.small ?? false;
	return {
		...place,
		ground: margin || small ? null : groundOf(value, chart, reach),
		hatched: small,
		empty: cell === null,
		value: value === null ? null : formatQuantity(value, margin ? marginQuantity(chart) : chart.quantity),
		counts: cell === null ? '' : fitText(cell.counts, 12, place.width - 8),
		words: value === null ? wordsOf(cell, pooled) : '',
		// No verdict is read from a pooled rate.
		mark: cell === null || value === null || pooled || cell.mark === 'described' ? null : cell.mark,
		description
	};
}
