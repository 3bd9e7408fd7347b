import { heldBack } from './leaving-rate-dots.ts';
import { formatCount, formatQuantity } from './quantity.ts';

/** One stratum: what share of a group, and of what it is held against, is in it. */
export interface SpreadRow {
	readonly key: string;
	readonly name: string;
	/** Rows of the group and of the other in it. */
	readonly own: number;
	readonly other: number;
	/** Hatched on screen, without a figure in everything that leaves. */
	readonly small: boolean;
}

/** How two groups spread over the same strata: shares of each that add up to 1. */
export interface Spread {
	readonly title: string;
	readonly names: { readonly own: string; readonly other: string };
	/** Rows of each over all strata, of which the shares are taken. */
	readonly all: { readonly own: number; readonly other: number };
	readonly rows: readonly SpreadRow[];
}

const share = { mode: 'rate', unit: 'share' } as const;

/** A share of all rows of a side; null where it has none. */
export const spreadShare = ({ all }: Pick<Spread, 'all'>, row: SpreadRow, side: 'own' | 'other') =>
	all[side] === 0 ? null : row[side] / all[side];

/** "24.0 %", or a dash where there is nobody to take a share of. */
export const spreadText = (value: number | null): string => formatQuantity(value, share);

/** A name as it is said; what a log calls a stratum may be ten thousand characters long. */
const said = (name: string): string => (name.length > 200 ? `${name.slice(0, 200)}…` : name);

/** A row in words. */
export function describeSpread(chart: Spread, row: SpreadRow): string {
	const side = (of: 'own' | 'other'): string =>
		`${spreadText(spreadShare(chart, row, of))} of ${said(chart.names[of])} (${formatCount(row[of])} of ${formatCount(chart.all[of])})`;
	return `${said(row.name)}: ${side('own')}, ${side('other')}${row.small ? '; held back from everything that is exported' : ''}`;
}

/** The chart in one sentence: the stratum that holds most of each. */
export function summariseSpread(chart: Spread, held = false): string {
	const rows = held ? chart.rows.filter(({ small }) => !small) : chart.rows;
	const most = (side: 'own' | 'other'): SpreadRow | undefined =>
		rows.toSorted((a, b) => b[side] - a[side])[0];
	const [own, other] = [most('own'), most('other')];
	if (own === undefined || other === undefined) return `${chart.title}: ${heldBack}.`;
	const told = (row: SpreadRow, side: 'own' | 'other'): string =>
		`${spreadText(spreadShare(chart, row, side))} of ${said(chart.names[side])} in ${said(row.name)}`;
	return `${chart.title}: most are ${told(own, 'own')}, and ${told(other, 'other')}.`;
}
