import { axisTicks, type Tick } from './primitives/scale.ts';
import { fitText } from './primitives/text-fit.ts';
import { formatQuantity } from './quantity.ts';

/** One group's scores, split by outcome. */
export interface ScoreSplitRow {
	readonly key: string;
	readonly name: string;
	/** Rows of each outcome in each bar. */
	readonly positives: readonly number[];
	readonly negatives: readonly number[];
	/** Null selects nobody. */
	readonly threshold: number | null;
	/** Shares of positives and of negatives at or above the threshold; null where there are none. */
	readonly found: number | null;
	readonly flagged: number | null;
}

/** How scores are spread in each group, those of positives upwards and of negatives downwards. */
export interface ScoreSplit {
	readonly title: string;
	/** Ends of the bars, one more than bars, ascending. */
	readonly edges: readonly number[];
	readonly rows: readonly ScoreSplitRow[];
	/** What a positive and a negative label are called: "readmitted within 30 days", "not". */
	readonly words: { readonly positive: string; readonly negative: string };
}

export interface SplitRowLayout {
	readonly key: string;
	readonly name: string;
	readonly fullName: string;
	readonly nameY: number;
	readonly top: number;
	readonly middle: number;
	readonly bottom: number;
	readonly up: string;
	readonly down: string;
	/** Where the threshold stands. */
	readonly line: number;
	readonly found: string;
	readonly flagged: string;
	readonly description: string;
}

export interface ScoreSplitLayout {
	readonly width: number;
	readonly height: number;
	readonly plot: { readonly x0: number; readonly x1: number };
	readonly rows: readonly SplitRowLayout[];
	readonly ticks: readonly Tick[];
	readonly axisY: number;
}

const share = { mode: 'rate', unit: 'share' } as const;
const half = 22;
const nameLine = 16;
const rowHeight = 2 * half + nameLine + 8;
const figures = 58;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The tallest bar of a group, as a share of its outcome: heights are compared within a group, and shapes between groups. */
const tallest = ({ positives, negatives }: ScoreSplitRow): number =>
	Math.max(1e-9, ...[positives, negatives].map((bars) => Math.max(0, ...bars) / Math.max(1, sumOf(bars))));

const at = (value: number): string => String(Math.round(100 * value) / 100);

/** Bars do not move with thresholds, so their outline is kept as long as they are, for the place that they stand in. */
const kept = new WeakMap<readonly number[], { readonly place: string; readonly path: string }>();

function outlineIn(
	bars: readonly number[],
	frame: {
		readonly place: (edge: number) => number;
		readonly from: number;
		readonly scale: number;
		readonly key: string;
	}
): string {
	const place = `${frame.key} ${frame.from} ${frame.scale}`;
	const known = kept.get(bars);
	if (known?.place === place) return known.path;
	const path = outline(bars, frame.place, frame.from, frame.scale);
	kept.set(bars, { place, path });
	return path;
}

/** Bars of one outcome as one outline from the middle line. */
function outline(bars: readonly number[], place: (edge: number) => number, from: number, scale: number) {
	const all = sumOf(bars);
	if (all === 0) return '';
	const tops = bars.map((count, i) => `V${at(from + (count / all) * scale)}H${at(place(i + 1))}`).join('');
	return `M${at(place(0))},${at(from)}${tops}V${at(from)}Z`;
}

function describe(row: ScoreSplitRow, { words }: ScoreSplit): string {
	const from =
		row.threshold === null ? 'nobody selected' : `selected from ${Number(row.threshold.toFixed(4))}`;
	const told = (value: number | null, word: string): string =>
		value === null ? `none ${word}` : `${formatQuantity(value, share)} of ${word} selected`;
	return `${row.name.slice(0, 200)}: ${from}; ${told(row.found, words.positive)}; ${told(row.flagged, words.negative)}`;
}

/** Rows of mirrored bars with the threshold of each, at this width in pixels. What stands right of a line is selected. */
export function layoutScoreSplit(chart: ScoreSplit, width: number): ScoreSplitLayout {
	const plot = { x0: 4, x1: width - figures };
	const [first, last] = [chart.edges[0] ?? 0, chart.edges.at(-1) ?? 1];
	const placed = (value: number): number =>
		plot.x0 +
		(last === first ? 0.5 : Math.min(1, Math.max(0, (value - first) / (last - first)))) * (plot.x1 - plot.x0);
	const place = (edge: number): number => placed(chart.edges[edge] ?? last);
	const key = JSON.stringify([width, chart.edges]);
	const rows = chart.rows.map((row, i): SplitRowLayout => {
		const top = i * rowHeight + nameLine;
		const scale = half / tallest(row);
		const middle = top + half;
		return {
			key: row.key,
			name: fitText(row.name, 13, width - 8),
			fullName: row.name.slice(0, 400),
			nameY: top - 4,
			top,
			middle,
			bottom: middle + half,
			up: outlineIn(row.positives, { place, from: middle, scale: -scale, key }),
			down: outlineIn(row.negatives, { place, from: middle, scale, key }),
			line: row.threshold === null ? plot.x1 + 3 : placed(row.threshold),
			found: formatQuantity(row.found, share),
			flagged: formatQuantity(row.flagged, share),
			description: describe(row, chart)
		};
	});
	const axisY = rows.length * rowHeight + 4;
	const ticks = axisTicks([first, last], [plot.x0, plot.x1], { mode: 'rate', unit: 'number' }, 70);
	return { width, height: axisY + 20, plot, rows, ticks, axisY };
}

/** The chart in one sentence. */
export function summariseSplit(chart: ScoreSplit): string {
	const told = chart.rows.filter((row) => row.found !== null);
	const [least, most] = [
		told.toSorted((a, b) => (a.found ?? 0) - (b.found ?? 0))[0],
		told.toSorted((a, b) => (b.found ?? 0) - (a.found ?? 0))[0]
	];
	const groups = `${chart.title}: ${chart.rows.length} ${chart.rows.length === 1 ? 'group' : 'groups'}`;
	if (least === undefined || most === undefined) return `${groups}, none with ${chart.words.positive}.`;
	const show = (row: ScoreSplitRow): string =>
		`${formatQuantity(row.found, share)} (${row.name.slice(0, 200)})`;
	return `${groups}; of ${chart.words.positive}, selected are from ${show(least)} to ${show(most)}.`;
}
