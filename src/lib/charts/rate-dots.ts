import type { MarkKind } from './mark.ts';
import { markWords } from './mark.ts';
import { formatQuantity, formatRange, type Quantity } from './quantity.ts';
import { sharedDomain, type Domain, type Extent } from './primitives/scale.ts';

/** One group as a row: its name, its counts in words, and its number with the intervals. */
export interface RateDotsRow {
	readonly key: string;
	readonly name: string;
	/** The counts behind the number: "63 of 94". */
	readonly detail: string;
	readonly value: number | null;
	/** 95 % interval; may reach to infinity for ratios. */
	readonly low: number | null;
	readonly high: number | null;
	/** 66 % interval, the thick part; null draws the thin one alone. */
	readonly low66: number | null;
	readonly high66: number | null;
	readonly mark: MarkKind;
	/** What the value is drawn towards where few rows speak: a bar beside the dot. Absent or null: none. */
	readonly pooled?: number | null;
	/** A small group, or one from which a small one follows: hatched on screen, its figures blank in everything that leaves. */
	readonly small: boolean;
	/** Why there is no number, in words; null where there is one. */
	readonly reason: string | null;
}

/** One axis for several charts of the same quantity. */
export interface SharedAxis {
	readonly domain: Domain;
	/** The axis of the same charts as they leave: the one on screen holds small groups too. */
	readonly leavingDomain: Domain;
}

/** Everything one chart shows, in the caller's order of rows. */
export interface RateDots extends Partial<SharedAxis> {
	/** What is drawn, for the summary: "Missed readmissions". */
	readonly title: string;
	/** What its rows are, where they are no groups: one of them, and several. */
	readonly counted?: { readonly one: string; readonly many: string };
	readonly quantity: Quantity;
	readonly rows: readonly RateDotsRow[];
	/** How many of the first rows sum up the others: they stand above a line. Absent: none. */
	readonly sums?: number;
	/** The dashed line: the reference group's rate; null in difference and ratio mode, where it is 0 or 1. */
	readonly reference: { readonly value: number; readonly name: string } | null;
	/** What the policy lets pass; null bounds are open. */
	readonly band: { readonly low: number | null; readonly high: number | null } | null;
}

/** Where the dashed line stands, if anywhere. */
export function referenceValue(chart: RateDots): number | null {
	if (chart.reference !== null) return chart.reference.value;
	if (chart.quantity.mode === 'rate') return null;
	return chart.quantity.mode === 'ratio' ? 1 : 0;
}

/** What a policy lets pass may reach below 0 or above 1; a share does not. */
const bound = (value: number | null | undefined, { mode, unit }: Quantity): number | null =>
	value == null ? null : mode === 'rate' && unit === 'share' ? Math.min(1, Math.max(0, value)) : value;

/** Every value is on the axis. The interval of a small group may be as wide as can be: it would press all others flat, and is cut. */
const extent = (chart: RateDots): Extent => ({
	quantity: chart.quantity,
	values: [
		...chart.rows.flatMap(({ small, value, low, high, pooled }) =>
			small ? [value] : [value, low, high, pooled ?? null]
		),
		bound(chart.band?.low, chart.quantity),
		bound(chart.band?.high, chart.quantity),
		referenceValue(chart)
	]
});

/** What several charts of the same quantity reach over together. */
export const rateDotsDomain = (charts: readonly RateDots[]): Domain => sharedDomain(charts.map(extent));

/** The counts as drawn, and that they are held back; one line has no room for that, and the hatching says it there. */
export function detailWords({ detail, small }: RateDotsRow, compact: boolean): string {
	if (!small || compact) return detail;
	return detail === '' ? 'held back' : `${detail} · held back`;
}

/** A name as it is said; what a log calls a group may be ten thousand characters long. */
const said = (name: string): string => (name.length > 200 ? `${name.slice(0, 200)}…` : name);

/** A row in words, for the readout and for screen readers. */
export function describeRow(row: RateDotsRow, quantity: Quantity): string {
	const small = row.small ? '; held back from everything that is exported' : '';
	if (row.value === null) return `${said(row.name)}: no answer, ${row.reason ?? 'not computed'}${small}`;
	const range = formatRange(row.low, row.high, quantity);
	const interval = range === '' ? '' : `, 95 % interval ${range}`;
	const pooled = row.pooled == null ? '' : `; pooled ${formatQuantity(row.pooled, quantity)}`;
	return `${said(row.name)}: ${formatQuantity(row.value, quantity)}${interval}${pooled}; ${row.detail}; ${markWords[row.mark]}${small}`;
}

/** The chart in one sentence: its span, its reference and its verdicts. For what leaves, it is asked of the chart that leaves. */
export function summarise(chart: RateDots): string {
	const rows = chart.rows.slice(chart.sums ?? 0);
	const told = rows
		.flatMap((row) => (row.value === null ? [] : [{ name: row.name, value: row.value }]))
		.toSorted((a, b) => a.value - b.value);
	const [least, most] = [told[0], told.at(-1)];
	const { one, many } = chart.counted ?? { one: 'group', many: 'groups' };
	const groups = `${rows.length} ${rows.length === 1 ? one : many}`;
	if (least === undefined || most === undefined) return `${chart.title}: ${groups}, none with an answer.`;
	const show = (v: number): string => formatQuantity(v, chart.quantity);
	const span =
		least === most
			? `${show(least.value)} (${said(least.name)})`
			: `from ${show(least.value)} (${said(least.name)}) to ${show(most.value)} (${said(most.name)})`;
	const reference =
		chart.reference === null
			? ''
			: `; reference ${said(chart.reference.name)} at ${show(chart.reference.value)}`;
	const silent = rows.filter((row) => row.value === null).length;
	const without = silent === 0 ? '' : `; ${silent} without an answer`;
	const held = rows.filter((row) => row.small && row.value !== null).length;
	const seenOnly = held === 0 ? '' : `; ${held} held back from exports`;
	const verdicts = (['outside', 'inconclusive', 'within', 'not_assessable'] as const)
		.map((kind) => ({ kind, count: rows.filter((row) => row.mark === kind).length }))
		.filter(({ count }) => count > 0)
		.map(({ kind, count }) => `${count} ${markWords[kind]}`);
	const sums = chart.rows
		.slice(0, chart.sums ?? 0)
		.map((row) => `; ${said(row.name)} ${row.value === null ? 'without an answer' : show(row.value)}`);
	return `${chart.title}: ${groups}, ${span}${without}${seenOnly}${reference}${verdicts.length === 0 ? '' : `; ${verdicts.join(', ')}`}${sums.join('')}.`;
}
