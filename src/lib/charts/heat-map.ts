import { formatQuantity, type Quantity } from './quantity.ts';
import { describeRow, summarise, type RateDotsRow } from './rate-dots.ts';

/** One combination of two groups: its number as a row of dots has it, and the counts that are printed beneath it. */
export interface HeatCell extends RateDotsRow {
	/** "63 of 94", or how many rows where the metric is no fraction; empty where it is withheld. */
	readonly counts: string;
}

/** The groups of one attribute as rows, of another as columns, and a number for each combination that has rows. */
export interface HeatMap {
	/** What is drawn, for the summary: "Missed readmissions". */
	readonly title: string;
	/** What the combinations show; the margins always show rates. */
	readonly quantity: Quantity;
	/** The attributes by their titles. */
	readonly by: { readonly rows: string; readonly columns: string };
	/** The margins: each attribute's own groups. */
	readonly rows: readonly HeatCell[];
	readonly columns: readonly HeatCell[];
	readonly everybody: HeatCell | null;
	/** A list for each row, a cell for each column; null where nobody is in both groups. */
	readonly cells: readonly (readonly (HeatCell | null)[])[];
	/** Where the colours meet: a reference's or everybody's rate; null in gaps, where it is 0 or 1. */
	readonly centre: { readonly value: number; readonly name: string } | null;
	/** Which way harms; null where either may. */
	readonly worse: 'higher' | 'lower' | null;
	/** Print the pooled rates in place of the raw ones. */
	readonly pooled: boolean;
	/** True where nothing of the combinations leaves, not even which of them have rows. */
	readonly withheld: boolean;
}

/** The number that a cell prints: its pooled rate where those are asked for; null where it has none. */
export const heatValue = (cell: HeatCell, { pooled }: Pick<HeatMap, 'pooled'>): number | null =>
	pooled ? (cell.pooled ?? null) : cell.value;

/** What margins are measured in. */
export const marginQuantity = ({ quantity }: HeatMap): Quantity => ({ mode: 'rate', unit: quantity.unit });

/** How far a number is from where the colours meet: above is positive. Ratios by their logarithm; null where they meet nowhere. */
export function heatGap(value: number | null, { quantity, centre }: HeatMap): number | null {
	if (value === null) return null;
	if (quantity.mode === 'ratio') return Math.log(value);
	if (quantity.mode === 'difference') return value;
	return centre === null ? null : value - centre.value;
}

/** Gaps no wider than this are no full colour, however narrow all of them are: five points, a quarter, a tenth of the rate. */
function leastReach({ quantity, centre }: HeatMap): number {
	if (quantity.mode === 'ratio') return Math.log(1.25);
	return quantity.unit === 'share' ? 0.05 : 0.1 * Math.abs(centre?.value ?? 0);
}

/**
 * The gap that is drawn in full colour: the widest of the raw ones that are neither held back nor too few to judge.
 * The same on screen, in what leaves and of pooled rates, so that none of these tells of what it leaves out.
 */
export function heatReach(chart: HeatMap): number {
	if (chart.withheld) return leastReach(chart);
	const gaps = chart.cells
		.flat()
		.flatMap((cell) => (cell === null || cell.small || cell.mark === 'not_assessable' ? [] : [cell]))
		.map((cell) => Math.abs(heatGap(cell.value, chart) ?? 0));
	return Math.max(leastReach(chart), ...gaps.filter((gap) => Number.isFinite(gap)));
}

/** A combination in words, for the readout and for screen readers. */
export const describeHeatCell = (cell: HeatCell | null, names: readonly string[], { quantity }: HeatMap) =>
	cell === null ? `${names.join(' × ')}: no rows` : describeRow(cell, quantity);

/** A margin in words: the attribute's own rate, whatever the other attribute is. */
export const describeMargin = (cell: HeatCell, other: string, chart: HeatMap): string =>
	describeRow({ ...cell, name: `${cell.name.slice(0, 200)}, any ${other}` }, marginQuantity(chart));

/** What the colours say, in words beneath them; empty where there are none. */
export function colourWords(chart: HeatMap): string {
	const { quantity, centre } = chart;
	const reach = heatReach(chart);
	if (quantity.mode === 'ratio') {
		const ends = [Math.exp(-reach), Math.exp(reach)].map((end) => formatQuantity(end, quantity));
		return `Colour: the ratio, full from ${ends.join(' and ')} on.`;
	}
	const gap = formatQuantity(reach, { mode: 'difference', unit: quantity.unit }).replace('+', '');
	const full = `full from ${gap}${quantity.unit === 'share' ? ' points' : ''} on.`;
	if (quantity.mode === 'difference') return `Colour: the difference, ${full}`;
	return centre === null
		? ''
		: `Colour: how far from ${formatQuantity(centre.value, quantity)} (${centre.name.slice(0, 200)}), ${full}`;
}

/** The chart in one sentence: what is crossed, its span, its reference and its verdicts. */
export function summariseHeatMap(chart: HeatMap): string {
	const cells = chart.cells.flat();
	const drawn = cells.flatMap((cell) => (cell === null ? [] : [cell]));
	const empty = cells.length - drawn.length;
	return summarise({
		title: [
			`${chart.title}${chart.pooled ? ' (pooled)' : ''} by ${chart.by.rows} and ${chart.by.columns}`,
			...(empty === 0 ? [] : [`${empty} of ${cells.length} combinations without rows`])
		].join(', '),
		counted: { one: 'combination', many: 'combinations' },
		quantity: chart.quantity,
		rows: drawn.map((cell) =>
			chart.pooled ? { ...cell, value: cell.pooled ?? null, mark: 'described' } : cell
		),
		reference: chart.centre,
		band: null
	});
}
