import {
	describeFlips,
	flipMarks,
	flipsDomain,
	flipsQuantity,
	reach,
	type FlipMark,
	type Flips
} from './flips.ts';
import { markWords, type MarkKind } from './mark.ts';
import { layoutBand, type Band } from './primitives/band.layout.ts';
import { layoutSpan, type Span } from './primitives/interval.layout.ts';
import { axisTicks, positioner, type Position, type Tick } from './primitives/scale.ts';
import { fitText, textWidth, wrapText } from './primitives/text-fit.ts';
import { formatCount, formatQuantity, formatRange } from './quantity.ts';

const points = { mode: 'difference', unit: 'share' } as const;
const share = { mode: 'rate', unit: 'share' } as const;

export interface FlipText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'end';
}

export interface Bar {
	readonly x: number;
	readonly width: number;
}

export interface FlipRowLayout {
	readonly key: string;
	readonly top: number;
	readonly height: number;
	readonly name: readonly FlipText[];
	readonly fullName: string;
	readonly detail: FlipText | null;
	/** Net shift and verdict, and its interval under it. */
	readonly value: FlipText | null;
	readonly word: FlipText | null;
	readonly range: FlipText | null;
	readonly reason: FlipText | null;
	/** The lane of bars. */
	readonly bars: {
		readonly y: number;
		readonly height: number;
		/** Answers that changed without a direction: the whole of either side, drawn lighter under the others. */
		readonly outer: Bar | null;
		readonly lost: Bar | null;
		readonly gained: Bar | null;
		/** Where the bars would end from noise alone. */
		readonly noise: readonly number[];
		/** The shares beside the bars' ends, where there is room. */
		readonly labels: readonly FlipText[];
	};
	/** The lane of the net shift; the middle of the bar where change has no direction. */
	readonly y: number;
	readonly interval: Span | null;
	readonly mark: (Position & { readonly kind: MarkKind }) | null;
	readonly description: string;
}

export interface FlipsLayout {
	readonly width: number;
	readonly height: number;
	readonly plot: { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };
	readonly strips: readonly { readonly y0: number; readonly y1: number }[];
	readonly axisOnTop: boolean;
	readonly ticks: readonly Tick[];
	readonly zero: number;
	readonly band: Band | null;
	readonly headings: readonly FlipText[];
	readonly rows: readonly FlipRowLayout[];
	/** Which side is which, over the plot. */
	readonly sides: readonly FlipText[];
}

interface Frame {
	readonly chart: Flips;
	readonly width: number;
	readonly stacked: boolean;
	readonly label: number;
	readonly plot: readonly [number, number];
	readonly place: (value: number) => Position;
}

const barHeight = 9;
const edge = 34;

const bar = (from: number, to: number): Bar | null =>
	to - from < 0.05 ? null : { x: from, width: to - from };

/** Where a label starts beside a bar's end: past the mark of noise, where that would be struck through it. */
function beyond(end: number, noise: number | null, side: 1 | -1, width: number): number {
	const gap = 4;
	const struck = noise !== null && side * (noise - end) > -2 && side * (noise - end) < width + 2 * gap;
	return (struck ? noise : end) + side * gap;
}

function bars(row: FlipMark, y: number, { chart, place, plot }: Frame): FlipRowLayout['bars'] {
	if (chart.good === null) return undirectedBars(row, y, place);
	const { left, right } = reach(row, true);
	const at = (value: number): number => place(value).x;
	const label = (of: number, end: number, anchor: 'start' | 'end'): FlipText | null => {
		const shown = formatQuantity(of, share);
		const side = anchor === 'end' ? -1 : 1;
		const x = beyond(end, row.noise === null ? null : at((side * row.noise) / 2), side, textWidth(shown, 11));
		const room = anchor === 'end' ? x - plot[0] + edge : plot[1] + edge - x;
		return textWidth(shown, 11) > room ? null : { text: shown, x, y: y + barHeight - 0.5, anchor };
	};
	const directed = row.lost !== null && row.gained !== null;
	return {
		y,
		height: barHeight,
		outer: row.changed === null ? null : bar(at(-left), at(right)),
		lost: row.lost === null ? null : bar(at(-row.lost), at(0)),
		gained: row.gained === null ? null : bar(at(0), at(row.gained)),
		noise: row.noise === null ? [] : [at(-row.noise / 2), at(row.noise / 2)],
		labels: [
			label(directed ? row.lost : (row.changed ?? 0) / 2, at(-left), 'end'),
			label(directed ? row.gained : (row.changed ?? 0) / 2, at(right), 'start')
		].flatMap((each) => (each === null || row.changed === null ? [] : [each]))
	};
}

/** One bar of all that changed, and what noise alone would make of it. */
function undirectedBars(row: FlipMark, y: number, place: Frame['place']): FlipRowLayout['bars'] {
	const zero = place(0).x;
	const end = place(reach(row, false).right).x;
	const noise = row.noise === null ? null : place(row.noise).x;
	// The label stands past the dot and its interval.
	const past = Math.max(end + 3, row.high === null ? end : place(row.high).x);
	const text = formatQuantity(row.changed, share);
	return {
		y,
		height: barHeight,
		outer: row.changed === null ? null : bar(zero, end),
		lost: null,
		gained: null,
		noise: noise === null ? [] : [noise],
		labels:
			row.changed === null
				? []
				: [{ text, x: beyond(past, noise, 1, textWidth(text, 11)), y: y + barHeight - 0.5, anchor: 'start' }]
	};
}

/** The dot: of the net shift by its verdict, or of all that changed where change has no direction. */
function markOf({ shift, changed, mark }: FlipMark, { chart, place }: Frame): FlipRowLayout['mark'] {
	if (chart.good === null) return changed === null ? null : { ...place(changed), kind: 'described' };
	return shift === null ? null : { ...place(shift), kind: mark };
}

function layoutRow(row: FlipMark, top: number, frame: Frame): Omit<FlipRowLayout, 'description'> {
	const { chart, width, stacked, label, plot, place } = frame;
	const texts = stacked ? Math.max(120, width - 118) : label;
	const lines = wrapText(row.name, 13, texts, 2);
	const above = stacked ? lines.length * 16 + 17 : 0;
	const lanes = chart.good === null ? 16 : 34;
	const height = stacked ? above + lanes + 6 : Math.max(lanes, lines.length * 16 + 16) + 8;
	const lane = stacked ? top + above : top + (height - lanes) / 2;
	const firstLine = stacked ? top + 13 : top + (height - lines.length * 16 - 14) / 2 + 12;
	const detailLine = firstLine + lines.length * 16 - 1;
	const valueLine = stacked ? firstLine : top + height / 2 - 3;
	const answered = chart.good !== null && row.shift !== null;
	const value = answered ? formatQuantity(row.shift, points) : '';
	return {
		key: row.key,
		top,
		height,
		name: lines.map((text, i) => ({ text, x: 0, y: firstLine + i * 16, anchor: 'start' })),
		fullName: row.name.slice(0, 400),
		detail: {
			text: fitText(`${formatCount(row.pairs)} cases`, 12, texts),
			x: 0,
			y: detailLine,
			anchor: 'start'
		},
		value: answered ? { text: value, x: width, y: valueLine, anchor: 'end' } : null,
		word: answered
			? {
					text: markWords[row.mark],
					x: width - textWidth(value, 13) - 6,
					y: valueLine,
					anchor: 'end'
				}
			: null,
		range: answered
			? {
					text: formatRange(row.low, row.high, points),
					x: width,
					y: stacked ? detailLine : valueLine + 16,
					anchor: 'end'
				}
			: null,
		reason:
			answered || row.reason === null || chart.good === null
				? null
				: { text: fitText(row.reason, 12, width - plot[0]), x: plot[0], y: lane + 28, anchor: 'start' },
		bars: bars(row, lane + 2, frame),
		y: chart.good === null ? lane + 2 + barHeight / 2 : lane + 23,
		interval: answered || chart.good === null ? layoutSpan(row.low, row.high, place) : null,
		mark: markOf(row, frame)
	};
}

/**
 * A row a comparison in two lanes on one axis: above, the answers that changed, by direction around zero, lighter where
 * neither side gained; below, the net shift with its interval and the margin as a band. Where nothing says which answers
 * are good, one bar of all that changed. Narrow: texts above the lanes.
 */
export function layoutFlips(chart: Flips, width: number): FlipsLayout {
	const stacked = width < 520;
	const names = flipMarks(chart).map(({ name }) => textWidth(name.slice(0, 80), 13));
	const label = Math.min(Math.max(90, ...names), width * 0.27);
	const figures = Math.max(
		chart.good === null ? 0 : 132,
		...(chart.good === null ? [] : flipMarks(chart)).map(
			(row) => textWidth(formatQuantity(row.shift, points), 13) + textWidth(markWords[row.mark], 12) + 8
		)
	);
	const plot = stacked
		? ([edge + 6, width - edge - 6] as const)
		: ([label + 12 + edge, width - figures - 8 - edge] as const);
	const domain = chart.domain ?? flipsDomain([chart]);
	const quantity = flipsQuantity(chart);
	const place = positioner(domain, plot, quantity);
	const frame: Frame = { chart, width, stacked, label, plot, place };
	const count = flipMarks(chart).length;
	const axisOnTop = count > 12;
	const y0 = axisOnTop ? 40 : 20;

	const rows: FlipRowLayout[] = [];
	const headings: FlipText[] = [];
	const strips: { y0: number; y1: number }[] = [];
	let top = y0 + 3;
	for (const section of chart.sections) {
		if (section.title !== null) {
			headings.push({ text: fitText(section.title, 13, width), x: 0, y: top + 18, anchor: 'start' });
			top += 28;
		}
		const from = top;
		for (const row of section.rows) {
			const laid = layoutRow(row, top, frame);
			// Read aloud, a row has its heading with it.
			const said = section.title === null ? row : { ...row, name: `${section.title}, ${row.name}` };
			rows.push({ ...laid, description: describeFlips(said, chart.good) });
			if (stacked) strips.push({ y0: laid.bars.y - 2, y1: laid.y + 9 });
			top += laid.height;
		}
		if (!stacked) strips.push({ y0: from, y1: top });
	}
	const y1 = top + 3;
	const apart = Math.min(90, Math.max(46, (plot[1] - plot[0]) / 7));
	const zero = place(0).x;
	/** The whole words where there is room for them on their side of zero, else the shorter ones. */
	const side = (texts: readonly string[], x: number, anchor: 'start' | 'end', room: number): FlipText => ({
		text: texts.find((text) => textWidth(text, 11) <= room) ?? '',
		x,
		y: 11,
		anchor
	});

	return {
		width,
		height: y1 + 22,
		plot: { x0: plot[0], x1: plot[1], y0, y1 },
		strips,
		axisOnTop,
		ticks: axisTicks(domain, plot, quantity, apart),
		zero,
		band:
			chart.margin === null || chart.good === null ? null : layoutBand(-chart.margin, chart.margin, place),
		headings,
		rows,
		sides:
			chart.good === null
				? []
				: [
						side([`← ${chart.good} before only`, '← before', '←'], zero - 6, 'end', zero - 6),
						side([`${chart.good} after only →`, 'after →', '→'], zero + 6, 'start', width - zero - 6)
					]
	};
}
