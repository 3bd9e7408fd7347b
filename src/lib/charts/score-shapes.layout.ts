import { axisTicks, type Tick } from './primitives/scale.ts';
import { fitText } from './primitives/text-fit.ts';
import { formatCount } from './quantity.ts';
import { describeShape, rowsInBars, sumOf, type ScoreShape, type ScoreShapes } from './score-shapes.ts';

interface Bar {
	readonly x: number;
	readonly width: number;
	readonly y: number;
	readonly height: number;
}

export interface ShapeLayout {
	readonly key: string;
	readonly name: string;
	readonly fullName: string;
	readonly rows: string;
	readonly small: boolean;
	readonly nameY: number;
	readonly foot: number;
	/** Rows with a positive label, from the foot upwards. */
	readonly full: readonly Bar[];
	/** All others, on top of them. */
	readonly open: readonly Bar[];
	readonly description: string;
}

export interface ShapesLayout {
	readonly width: number;
	readonly height: number;
	readonly plot: { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };
	/** Where each edge of a bar stands. */
	readonly edges: readonly number[];
	readonly shapes: readonly ShapeLayout[];
	readonly ticks: readonly Tick[];
	readonly axisY: number;
	readonly key: readonly {
		readonly x: number;
		readonly y: number;
		readonly kind: 'full' | 'open';
		readonly text: string;
		readonly fullText: string;
	}[];
	/** Where the audit's threshold stands, with its name beside it. */
	readonly threshold: { readonly x: number; readonly label: string; readonly anchor: 'start' | 'end' } | null;
}

const bar = 54;
const nameLine = 18;
const rowHeight = bar + nameLine + 8;
const keyLine = 20;
const edge = 4;

/** The tallest bar of all, as a share of its group: one scale for every group. */
const tallest = ({ shapes }: ScoreShapes): number =>
	Math.max(
		1e-9,
		...shapes.map((shape) => {
			const rows = rowsInBars(shape);
			return Math.max(0, ...rows) / Math.max(1, sumOf(rows));
		})
	);

/** A strip of bars a group on one axis of scores, at this width in pixels. */
export function layoutScoreShapes(chart: ScoreShapes, width: number): ShapesLayout {
	const [first, last] = [chart.edges[0] ?? 0, chart.edges.at(-1) ?? 1];
	const [x0, x1] = [edge, width - edge];
	const place = (value: number): number =>
		x0 + (last === first ? 0.5 : Math.min(1, Math.max(0, (value - first) / (last - first)))) * (x1 - x0);
	const key = keyOf(chart, width);
	const top = (key.at(-1)?.y ?? 0) + (chart.threshold === null ? 4 : 20);
	const scale = bar / tallest(chart);
	const shapes = chart.shapes.map((shape, i) =>
		layoutShape(shape, chart, { place, scale, top: top + i * rowHeight })
	);
	const axisY = top + shapes.length * rowHeight + 2;
	const threshold = chart.threshold === null ? null : place(chart.threshold);
	return {
		width,
		height: axisY + 20,
		plot: { x0, x1, y0: top, y1: axisY - 4 },
		edges: chart.edges.map(place),
		shapes,
		ticks: axisTicks([first, last], [x0, x1], { mode: 'rate', unit: 'number' }, 70),
		axisY,
		key,
		threshold:
			threshold === null || chart.threshold === null
				? null
				: {
						x: threshold,
						label: `threshold ${Number(chart.threshold.toFixed(4))}`,
						anchor: threshold > width / 2 ? 'end' : 'start'
					}
	};
}

/** What the bars are, beside each other where there is room. */
function keyOf({ words }: ScoreShapes, width: number): ShapesLayout['key'] {
	if (words === null) return [];
	const room = width - 24;
	const texts = [
		{ kind: 'full' as const, text: words.positive },
		{ kind: 'open' as const, text: words.other }
	];
	return texts.map(({ kind, text }, i) => ({
		kind,
		text: fitText(text, 12, room),
		fullText: text.slice(0, 400),
		x: edge,
		y: 14 + i * keyLine
	}));
}

function layoutShape(
	shape: ScoreShape,
	chart: ScoreShapes,
	{
		place,
		scale,
		top
	}: { readonly place: (value: number) => number; readonly scale: number; readonly top: number }
): ShapeLayout {
	const all = sumOf(rowsInBars(shape));
	const foot = top + nameLine + bar;
	const height = (count: number): number => (all === 0 ? 0 : (count / all) * scale);
	const bars = (counts: readonly number[], below: readonly number[] | null): readonly Bar[] =>
		counts.flatMap((count, i): readonly Bar[] => {
			if (count === 0) return [];
			const [from, to] = [place(chart.edges[i] ?? 0), place(chart.edges[i + 1] ?? 1)];
			const own = height(count);
			return [
				{
					x: from + 0.75,
					width: Math.max(0.5, to - from - 1.5),
					y: foot - height(below?.[i] ?? 0) - own,
					height: own
				}
			];
		});
	const rows = `${formatCount(all)} rows`;
	return {
		key: shape.key,
		name: fitText(shape.name, 13, place(Infinity) - place(-Infinity) - 90),
		fullName: shape.name.slice(0, 400),
		rows,
		small: shape.small,
		nameY: top + 12,
		foot,
		full: bars(shape.positives, null),
		open: bars(shape.others, shape.positives),
		description: describeShape(shape, chart)
	};
}
