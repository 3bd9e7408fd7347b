import type { MarkKind } from './mark.ts';
import { layoutBand, type Band } from './primitives/band.layout.ts';
import { layoutSpan, type Span } from './primitives/interval.layout.ts';
import { axisTicks, positioner, type Domain, type Position, type Tick } from './primitives/scale.ts';
import { wrapText, fitText } from './primitives/text-fit.ts';
import { formatQuantity, formatRange } from './quantity.ts';
import { rateDotsColumns, type Columns } from './rate-dots.columns.ts';
import {
	describeRow,
	detailWords,
	rateDotsDomain,
	referenceValue,
	type RateDots,
	type RateDotsRow
} from './rate-dots.ts';

export interface TextAt {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'end';
}

export interface RowLayout {
	readonly key: string;
	readonly top: number;
	readonly height: number;
	/** Where dot and interval sit. */
	readonly y: number;
	readonly name: readonly TextAt[];
	/** The whole name, where what is drawn is cut short. */
	readonly fullName: string;
	/** The counts, on as many lines as they need. */
	readonly detail: readonly TextAt[];
	readonly value: TextAt | null;
	readonly range: TextAt | null;
	readonly reason: TextAt | null;
	readonly outer: Span | null;
	readonly inner: Span | null;
	readonly mark: (Position & { readonly kind: MarkKind }) | null;
	/** Where the pooled value stands; null where there is none, or not on the axis. */
	readonly pooled: number | null;
	readonly small: boolean;
	/** It sums up the others. */
	readonly sum: boolean;
	readonly description: string;
}

export interface RateDotsLayout {
	readonly width: number;
	readonly height: number;
	readonly plot: { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };
	/** Where band, grid and reference line are drawn: the whole plot, or a strip a row where texts stand between. */
	readonly strips: readonly { readonly y0: number; readonly y1: number }[];
	readonly axisOnTop: boolean;
	readonly ticks: readonly Tick[];
	readonly band: Band | null;
	readonly reference: number | null;
	/** The line under the rows that sum up the others; null where there are none, or no others. */
	readonly rule: number | null;
	readonly rows: readonly RowLayout[];
}

const nameLine = 16;
const detailLine = 15;
const footer = 22;
/** Above and below the line under the rows that sum up the others. */
const apartFromSums = 7;

interface Frame {
	readonly chart: RateDots;
	readonly columns: Columns;
	readonly place: (value: number) => Position;
}

function layoutRow(row: RateDotsRow, top: number, { chart, columns, place }: Frame): RowLayout {
	const { arrangement, label, value, range, plot, right } = columns;
	const stacked = arrangement === 'stacked';
	const lines = wrapText(row.name, 13, label.width, arrangement === 'compact' ? 1 : 2);
	const detail = detailWords(row, arrangement === 'compact');
	const detailAt =
		arrangement === 'compact' ? columns.detail : { x: label.x, width: columns.detail?.width ?? label.width };
	const details =
		detailAt === null ? [] : wrapText(detail, 12, detailAt.width, arrangement === 'compact' ? 1 : 2);
	const texts =
		lines.length * nameLine + (arrangement === 'compact' ? 0 : Math.max(1, details.length) * detailLine);
	const height = texts + (stacked ? 30 : arrangement === 'compact' ? 8 : 11);
	const firstLine = top + (height - (stacked ? 24 : 0) - texts) / 2 + 12;
	const y = stacked ? top + height - 15 : top + height / 2;
	const textLine = stacked ? firstLine : y + 4.5;
	const rangeLine = stacked ? firstLine + (lines.length - 1) * nameLine + detailLine : textLine;
	const answered = row.value !== null;
	const pooled = row.pooled == null ? null : place(row.pooled);

	return {
		key: row.key,
		top,
		height,
		y,
		name: lines.map((text, i) => ({ text, x: label.x, y: firstLine + i * nameLine, anchor: 'start' })),
		fullName: row.name.slice(0, 400),
		detail: details.map((text, i) => ({
			text,
			x: detailAt?.x ?? 0,
			y:
				arrangement === 'compact'
					? firstLine
					: firstLine + (lines.length - 1) * nameLine + (i + 1) * detailLine,
			anchor: 'start'
		})),
		value:
			value === null || !answered
				? null
				: { text: formatQuantity(row.value, chart.quantity), x: value, y: textLine, anchor: 'end' },
		range:
			range === null || !answered
				? null
				: { text: formatRange(row.low, row.high, chart.quantity), x: range, y: rangeLine, anchor: 'end' },
		reason:
			answered || row.reason === null
				? null
				: { text: fitText(row.reason, 12, right - plot[0]), x: plot[0], y: y + 4, anchor: 'start' },
		outer: answered ? layoutSpan(row.low, row.high, place) : null,
		inner: answered ? layoutSpan(row.low66, row.high66, place) : null,
		mark: row.value === null ? null : { ...place(row.value), kind: row.mark },
		pooled: pooled === null || pooled.beyond !== null ? null : pooled.x,
		small: row.small,
		sum: false,
		description: describeRow(row, chart.quantity)
	};
}

/**
 * Rows of dots with intervals on one axis, at this width in pixels; nothing is scaled afterwards.
 * Wide: name and counts beside the plot, figures after it. Many rows: one line each.
 * Narrow: texts above each row's plot.
 */
export function layoutRateDots(chart: RateDots, width: number): RateDotsLayout {
	const columns = rateDotsColumns(chart, width);
	const domain: Domain = chart.domain ?? rateDotsDomain([chart]);
	const place = positioner(domain, columns.plot, chart.quantity);
	const axisOnTop = chart.rows.length > 20;
	const y0 = axisOnTop ? 24 : 2;

	const rows: RowLayout[] = [];
	const sums = chart.sums ?? 0;
	let rule: number | null = null;
	let top = y0 + 3;
	for (const [at, row] of chart.rows.entries()) {
		if (at === sums && at > 0) {
			rule = top + apartFromSums;
			top = rule + apartFromSums;
		}
		const laid = { ...layoutRow(row, top, { chart, columns, place }), sum: at < sums };
		rows.push(laid);
		top += laid.height;
	}
	const y1 = top + 3;
	const apart = Math.min(90, Math.max(46, (columns.plot[1] - columns.plot[0]) / 7));
	const reference = referenceValue(chart);
	const line = reference === null ? null : place(reference);

	return {
		width,
		height: y1 + footer,
		plot: { x0: columns.plot[0], x1: columns.plot[1], y0, y1 },
		strips:
			columns.arrangement === 'stacked' ? rows.map(({ y }) => ({ y0: y - 10, y1: y + 10 })) : [{ y0, y1 }],
		axisOnTop,
		ticks: axisTicks(domain, columns.plot, chart.quantity, apart),
		band: chart.band === null ? null : layoutBand(chart.band.low, chart.band.high, place),
		reference: line === null || line.beyond !== null ? null : line.x,
		rule,
		rows
	};
}
