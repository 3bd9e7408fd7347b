import { markWords, type MarkKind } from './mark.ts';
import { formatCount, formatQuantity, formatRange, type Quantity } from './quantity.ts';
import { sharedDomain, type Domain } from './primitives/scale.ts';

/** One comparison of two descriptions: whose answers, and what became of them. Shares are of all its cases. */
export interface FlipMark {
	readonly key: string;
	/** Whose cases, or which comparison: "GPT4 · VISIT". */
	readonly name: string;
	readonly pairs: number;
	/** Cases whose answer changed, however; null where nothing was compared. */
	readonly changed: number | null;
	/** Right (or favourable) under the baseline only, under the variant only; null where neither is known. */
	readonly lost: number | null;
	readonly gained: number | null;
	/** Share of changed answers that noise alone would give; null where each description was answered once. */
	readonly noise: number | null;
	readonly shift: number | null;
	/** Of the shift: for all comparisons at once; for this one alone where `alone`. Of `changed` where there is no shift. */
	readonly low: number | null;
	readonly high: number | null;
	/** The interval is of this comparison by itself: it is not judged. */
	readonly alone: boolean;
	readonly mark: MarkKind;
	/** Why there is no shift, in words. */
	readonly reason: string | null;
}

/** Rows under a heading of their own: the comparisons of one attribute. Null where a single section needs none. */
export interface FlipSection {
	readonly title: string | null;
	readonly rows: readonly FlipMark[];
}

/** Flips by direction around zero, and the net shift under them. */
export interface Flips {
	readonly title: string;
	/** What an answer is that counts: "right" or "favourable"; null where nothing says: change then has no direction. */
	readonly good: string | null;
	readonly sections: readonly FlipSection[];
	/** The greatest shift that counts as none. */
	readonly margin: number | null;
	readonly domain?: Domain;
}

const points = { mode: 'difference', unit: 'share' } as const;
const share = { mode: 'rate', unit: 'share' } as const;

/** Points to either side of zero; a share of answers where change has no direction. */
export const flipsQuantity = ({ good }: Flips): Quantity => (good === null ? share : points);

export const flipMarks = ({ sections }: Flips): readonly FlipMark[] => sections.flatMap(({ rows }) => rows);

/**
 * How far a row's bars reach to either side of zero: the flips of that direction, and half of those without one; where
 * no direction is known of any, all to the right.
 */
export function reach(
	{ changed, lost, gained }: FlipMark,
	directed: boolean
): {
	readonly left: number;
	readonly right: number;
} {
	if (!directed) return { left: 0, right: changed ?? 0 };
	const undirected = Math.max(0, (changed ?? 0) - (lost ?? 0) - (gained ?? 0)) / 2;
	return { left: (lost ?? 0) + undirected, right: (gained ?? 0) + undirected };
}

/** One axis for several charts of flips. */
export const flipsDomain = (charts: readonly Flips[]): Domain =>
	sharedDomain(
		charts.map((chart) => {
			const directed = chart.good !== null;
			const margin = directed ? chart.margin : null;
			return {
				quantity: flipsQuantity(chart),
				values: [
					...(directed ? [] : [0]),
					...flipMarks(chart).flatMap((row) => {
						const { left, right } = reach(row, directed);
						return directed
							? [-left, right, ...(row.shift === null ? [] : [row.low, row.high, row.shift])]
							: [right, row.noise, row.high];
					}),
					margin === null ? null : -margin,
					margin
				]
			};
		})
	);

const said = (name: string): string => (name.length > 200 ? `${name.slice(0, 200)}…` : name);

/** A row in words, for the readout and for screen readers. */
export function describeFlips(row: FlipMark, good: string | null): string {
	const { changed, lost, gained, noise, shift } = row;
	const flips =
		changed === null ? 'nothing compared' : `${formatQuantity(changed, share)} of answers changed`;
	const directions =
		good === null || lost === null || gained === null
			? ''
			: `: ${formatQuantity(lost, share)} ${good} under the baseline only, ${formatQuantity(gained, share)} under the variant only`;
	const floor = noise === null ? '' : `; ${formatQuantity(noise, share)} expected from noise alone`;
	const range = formatRange(row.low, row.high, shift === null ? share : points);
	const around = shift !== null || changed === null || range === '' ? '' : `, interval ${range}`;
	const net =
		shift === null
			? good === null || row.reason === null
				? ''
				: `; no net shift, ${row.reason}`
			: `; net shift ${formatQuantity(shift, points)} points${range === '' ? '' : `, ${row.alone ? 'interval of this comparison alone' : 'simultaneous interval'} ${range}`}; ${markWords[row.mark]}`;
	return `${said(row.name)}: ${flips}${around}${directions}${floor}${net}; ${formatCount(row.pairs)} cases`;
}

/** The chart in one sentence: how many comparisons, which shifts most either way, and the verdicts. */
export function summariseFlips(chart: Flips): string {
	const named = chart.sections.flatMap(({ title, rows }) =>
		rows.map((row) => ({ ...row, name: title === null ? row.name : `${title}, ${row.name}` }))
	);
	const count = `${formatCount(named.length)} ${named.length === 1 ? 'comparison' : 'comparisons'}`;
	if (chart.good === null) return summariseChange(chart.title, count, named);
	const told = named
		.flatMap(({ name, shift }) => (shift === null ? [] : [{ name, shift }]))
		.toSorted((a, b) => a.shift - b.shift);
	const [least, most] = [told[0], told.at(-1)];
	if (least === undefined || most === undefined) return `${chart.title}: ${count}, none with a net shift.`;
	const show = ({ name, shift }: { name: string; shift: number }): string =>
		`${formatQuantity(shift, points)} points (${said(name)})`;
	const span = least === most ? show(least) : `net shifts from ${show(least)} to ${show(most)}`;
	const verdicts = (['outside', 'inconclusive', 'within', 'not_assessable', 'described'] as const)
		.map((kind) => ({ kind, of: named.filter(({ mark }) => mark === kind).length }))
		.filter(({ of }) => of > 0)
		.map(({ kind, of }) => `${of} ${markWords[kind]}`);
	return `${chart.title}: ${count}, ${span}; ${verdicts.join(', ')}.`;
}

/** Which answers changed least and most, where nothing says which are good. */
function summariseChange(title: string, count: string, named: readonly FlipMark[]): string {
	const told = named
		.flatMap(({ name, changed }) => (changed === null ? [] : [{ name, changed }]))
		.toSorted((a, b) => a.changed - b.changed);
	const [least, most] = [told[0], told.at(-1)];
	if (least === undefined || most === undefined)
		return `${title}: ${count}, none with an answer on both sides.`;
	const show = (of: { name: string; changed: number }): string =>
		`${formatQuantity(of.changed, share)} (${said(of.name)})`;
	return `${title}: ${count}; answers changed in ${least === most ? show(least) : `${show(least)} to ${show(most)}`}.`;
}
