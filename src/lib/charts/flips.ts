import { markWords, type MarkKind } from './mark.ts';
import { formatCount, formatQuantity, formatRange } from './quantity.ts';
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
	/** For all comparisons at once. */
	readonly low: number | null;
	readonly high: number | null;
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
	/** What an answer is that counts: "right" or "favourable". */
	readonly good: string;
	readonly sections: readonly FlipSection[];
	/** The greatest shift that counts as none. */
	readonly margin: number | null;
	readonly domain?: Domain;
}

const points = { mode: 'difference', unit: 'share' } as const;
const share = { mode: 'rate', unit: 'share' } as const;

export const flipMarks = ({ sections }: Flips): readonly FlipMark[] => sections.flatMap(({ rows }) => rows);

/** How far a row's bars reach to either side of zero: the flips of that direction, and half of those without one. */
export function reach({ changed, lost, gained }: FlipMark): {
	readonly left: number;
	readonly right: number;
} {
	const undirected = Math.max(0, (changed ?? 0) - (lost ?? 0) - (gained ?? 0)) / 2;
	return { left: (lost ?? 0) + undirected, right: (gained ?? 0) + undirected };
}

/** One axis for several charts of flips. */
export const flipsDomain = (charts: readonly Flips[]): Domain =>
	sharedDomain(
		charts.map((chart) => ({
			quantity: points,
			values: [
				...flipMarks(chart).flatMap((row) => {
					const { left, right } = reach(row);
					return [-left, right, row.low, row.high, row.shift];
				}),
				chart.margin === null ? null : -chart.margin,
				chart.margin
			]
		}))
	);

const said = (name: string): string => (name.length > 200 ? `${name.slice(0, 200)}…` : name);

/** A row in words, for the readout and for screen readers. */
export function describeFlips(row: FlipMark, good: string): string {
	const { changed, lost, gained, noise, shift } = row;
	const flips =
		changed === null ? 'nothing compared' : `${formatQuantity(changed, share)} of answers changed`;
	const directions =
		lost === null || gained === null
			? ''
			: `: ${formatQuantity(lost, share)} ${good} under the baseline only, ${formatQuantity(gained, share)} under the variant only`;
	const floor = noise === null ? '' : `; ${formatQuantity(noise, share)} expected from noise alone`;
	const range = formatRange(row.low, row.high, points);
	const net =
		shift === null
			? row.reason === null
				? ''
				: `; no net shift, ${row.reason}`
			: `; net shift ${formatQuantity(shift, points)} points${range === '' ? '' : `, simultaneous interval ${range}`}; ${markWords[row.mark]}`;
	return `${said(row.name)}: ${flips}${directions}${floor}${net}; ${formatCount(row.pairs)} cases`;
}

/** The chart in one sentence: how many comparisons, which shifts most either way, and the verdicts. */
export function summariseFlips(chart: Flips): string {
	const named = chart.sections.flatMap(({ title, rows }) =>
		rows.map((row) => ({ ...row, name: title === null ? row.name : `${title}, ${row.name}` }))
	);
	const count = `${formatCount(named.length)} ${named.length === 1 ? 'comparison' : 'comparisons'}`;
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
