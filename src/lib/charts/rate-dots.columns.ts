import type { Domain } from './primitives/scale.ts';
import { textWidth } from './primitives/text-fit.ts';
import { formatQuantity, formatRange } from './quantity.ts';
import { detailWords, type RateDots } from './rate-dots.ts';

/** Where the texts and the plot stand, from left to right. */
export interface Columns {
	/** `beside`: name over counts, left of the plot. `compact`: one line a row. `stacked`: texts above the plot. */
	readonly arrangement: 'beside' | 'compact' | 'stacked';
	readonly label: { readonly x: number; readonly width: number };
	/** Room for the counts: their own column in wide compact rows, beside the range where stacked, else the label's. */
	readonly detail: { readonly x: number; readonly width: number } | null;
	readonly plot: Domain;
	/** Right edges of the figures; null where there is no room for them. */
	readonly value: number | null;
	readonly range: number | null;
	/** Right edge of everything. */
	readonly right: number;
}

/** Half the widest mark, so that none is cut at an end of the axis. */
const margin = 14;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

const widest = (texts: readonly string[], size: number): number =>
	Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text.slice(0, 80), size))));

/** Chooses the arrangement by width and number of rows, and divides the width among its columns. */
export function rateDotsColumns(chart: RateDots, width: number): Columns {
	const values = widest(
		chart.rows.map((row) => formatQuantity(row.value, chart.quantity)),
		13
	);
	const ranges = widest(
		chart.rows.map((row) => formatRange(row.low, row.high, chart.quantity)),
		12
	);

	if (width < 400) {
		return {
			arrangement: 'stacked',
			label: { x: 0, width: width - values - 12 },
			detail: { x: 0, width: width - ranges - 12 },
			plot: [margin, width - margin],
			value: width,
			range: width,
			right: width
		};
	}

	const compact = chart.rows.length > 14;
	const names = widest(
		chart.rows.map((row) => row.name),
		13
	);
	const details = widest(
		chart.rows.map((row) => detailWords(row, compact)),
		12
	);
	const withDetail = compact && width >= 560;
	const label = clamp(compact ? names : Math.max(names, details), 72, width * (width < 900 ? 0.32 : 0.42));
	const left = label + (withDetail ? details + 16 : 0) + 12;

	// The plot keeps at least this much; figures that would take more from it are left out.
	const least = Math.max(150, width * 0.28);
	const room = width - left - 2 * margin - least;
	const withRange = room >= values + ranges + 24;
	const withValue = room >= values + 12;
	const figures = withRange ? values + ranges + 24 : withValue ? values + 12 : 0;

	return {
		arrangement: compact ? 'compact' : 'beside',
		label: { x: 0, width: label },
		detail: withDetail ? { x: label + 16, width: details } : null,
		plot: [left + margin, width - figures - margin],
		value: withRange ? width - ranges - 12 : withValue ? width : null,
		range: withRange ? width : null,
		right: width
	};
}
