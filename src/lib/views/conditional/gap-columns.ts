import { formatCount, formatQuantity, formatRange } from '#lib/charts/quantity.ts';
import { spreadShare, spreadText, type Spread, type SpreadRow } from '#lib/charts/spread.ts';
import type { Column } from '#lib/controls/table-column.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import type { ConditionalDisparity } from '#lib/report/conditional/conditional-disparities.ts';
import type { ConditionalGap, StratumGap, SumFigure } from '#lib/report/conditional/conditional-gaps.ts';
import { sideOfZero, type GapFigure } from '#lib/report/conditional/gap-figure.ts';
import { readableText } from '#lib/report/readable-text.ts';
import { pFigure } from '#lib/report/report-words.ts';
import { reasonWords } from '#lib/report/reason-words.ts';
import { quantityOf } from '../findings/quantity-of.ts';
import { intervalColumn } from '../format/interval-column.ts';

/** A line of the table beside a group's chart: an average over the strata, or one stratum. */
export interface GapLine {
	readonly key: string;
	readonly title: string;
	readonly gap: GapFigure;
	/** Null of what is over all strata. */
	readonly stratum: StratumGap | null;
	readonly small: boolean;
}

/** The lines of a group's chart, in its order. */
export const gapLines = (gap: ConditionalGap): readonly GapLine[] => {
	const sum = (key: string, title: string, figure: SumFigure): GapLine => ({
		...{ key, title, gap: figure, stratum: null, small: figure.small }
	});
	return [
		sum('overall', 'Overall', gap.aggregate),
		sum('mantel-haenszel', 'Standardised: averaged within strata (Mantel–Haenszel)', gap.within),
		sum('direct', 'Standardised to everybody’s strata', gap.standardised),
		...gap.strata.map((stratum) => ({
			...{ key: stratum.key, title: stratum.title, gap: stratum.gap, stratum, small: stratum.small }
		}))
	];
};

type Side = 'own' | 'other';

const sideColumns = (side: Side, name: string, metric: MetricId): readonly Column<GapLine>[] => [
	{
		id: `${side}-numerator`,
		title: `${name}: numerator`,
		kind: 'number',
		value: ({ stratum }) => stratum?.[side].successes ?? null,
		text: ({ stratum }) => (stratum === null ? '–' : formatCount(stratum[side].successes))
	},
	{
		id: `${side}-denominator`,
		title: `${name}: denominator`,
		kind: 'number',
		value: ({ stratum }) => stratum?.[side].trials ?? null,
		text: ({ stratum }) => (stratum === null ? '–' : formatCount(stratum[side].trials))
	},
	{
		id: `${side}-rate`,
		title: name,
		kind: 'number',
		value: ({ stratum }) => rateOf(stratum, side),
		text: ({ stratum }) =>
			formatQuantity(rateOf(stratum, side), { ...quantityOf(metric, 'rate'), unit: 'share' })
	}
];

const rateOf = (stratum: StratumGap | null, side: Side): number | null =>
	stratum === null || stratum[side].trials === 0 ? null : stratum[side].successes / stratum[side].trials;

const gapText = (metric: MetricId, { value, reason }: GapFigure): string =>
	reason === null ? formatQuantity(value, quantityOf(metric, 'difference')) : reasonWords(reason);

const gapRange = (metric: MetricId, { low, high }: GapFigure): string =>
	formatRange(low, high, quantityOf(metric, 'difference'));

/** The table twin of a group's gaps within strata. */
export const gapColumns = (
	metric: MetricId,
	names: { readonly stratum: string; readonly own: string; readonly other: string }
): readonly Column<GapLine>[] => [
	{
		id: 'stratum',
		title: names.stratum,
		kind: 'text',
		value: ({ title }) => readableText(title),
		text: ({ title, small }) => `${readableText(title)}${small ? ' (held back: not exported)' : ''}`
	},
	...sideColumns('own', names.own, metric),
	...sideColumns('other', names.other, metric),
	{
		id: 'gap',
		title: 'Gap',
		kind: 'number',
		value: ({ gap }) => gap.value,
		text: ({ gap }) => gapText(metric, gap)
	},
	intervalColumn({
		id: 'gap-range',
		title: 'Gap: interval',
		low: ({ gap }) => gap.low,
		high: ({ gap }) => gap.high,
		text: ({ gap }) => gapRange(metric, gap)
	})
];

/** What stays of a line that is held back: everything but its name. */
export const lineStays = ({ small }: GapLine, { id }: Column<GapLine>): boolean => small && id !== 'stratum';

const sumColumns = (
	metric: MetricId,
	id: 'aggregate' | 'within' | 'standardised',
	title: string,
	subtitle: string
): readonly Column<ConditionalGap>[] => [
	{
		...{ id, title, subtitle },
		kind: 'number',
		value: (row) => row[id].value,
		text: (row) => gapText(metric, row[id])
	},
	intervalColumn({
		id: `${id}-range`,
		title: `${title}: interval`,
		low: (row) => row[id].low,
		high: (row) => row[id].high,
		text: (row) => gapRange(metric, row[id])
	})
];

const ratio = { mode: 'ratio', unit: 'share' } as const;

/** Whether a group's gap turns round within strata, in few words. */
export function turns({ aggregate, within }: Pick<ConditionalGap, 'aggregate' | 'within'>): string {
	if (aggregate.value === null || within.value === null) return '–';
	if (aggregate.value * within.value >= 0) return 'no';
	return sideOfZero(aggregate) !== null && sideOfZero(within) !== null ? 'yes' : 'maybe: an interval holds 0';
}

/** Every group of the attribute over all strata. */
export const everyGroupColumns = (metric: MetricId): readonly Column<ConditionalGap>[] => [
	{ id: 'group', title: 'Group', kind: 'text', value: ({ group }) => readableText(group.title) },
	...sumColumns(metric, 'aggregate', 'Overall', 'all rows'),
	...sumColumns(metric, 'within', 'Standardised', 'Mantel–Haenszel'),
	...sumColumns(metric, 'standardised', 'Standardised', 'to everybody’s strata'),
	{
		id: 'odds',
		title: 'Common odds ratio',
		kind: 'number',
		value: ({ oddsRatio }) => oddsRatio.value,
		text: ({ oddsRatio }) => formatQuantity(oddsRatio.value, ratio)
	},
	intervalColumn({
		id: 'odds-range',
		title: 'Common odds ratio: interval',
		low: ({ oddsRatio }) => oddsRatio.low,
		high: ({ oddsRatio }) => oddsRatio.high,
		text: ({ oddsRatio }) => formatRange(oddsRatio.low, oddsRatio.high, ratio)
	}),
	{
		id: 'p',
		title: 'p',
		subtitle: 'alike within strata',
		kind: 'number',
		value: ({ p }) => p,
		text: ({ p }) => pFigure(p) || '–'
	},
	{ id: 'turns', title: 'Turns round', kind: 'text', value: turns }
];

/** What stays of a group: its overall gap where either group is held back, the rest where any stratum is. */
export const everyGroupStays = (row: ConditionalGap, { id }: Column<ConditionalGap>): boolean =>
	id === 'group' ? false : id.startsWith('aggregate') ? row.aggregate.small : row.within.small;

const points = { mode: 'difference', unit: 'share' } as const;

/** Conditional demographic disparity beside that of all rows. */
export const disparityColumns: readonly Column<ConditionalDisparity>[] = [
	{ id: 'group', title: 'Group', kind: 'text', value: ({ group }) => readableText(group.title) },
	{
		id: 'overall',
		title: 'All rows',
		subtitle: 'share of rejected less share of accepted',
		kind: 'number',
		value: ({ overall }) => overall.value,
		text: ({ overall }) => gapText('selection_rate', overall)
	},
	{
		id: 'within',
		title: 'Within strata',
		subtitle: 'conditional',
		kind: 'number',
		value: ({ within }) => within.value,
		text: ({ within }) => gapText('selection_rate', within)
	},
	intervalColumn({
		id: 'range',
		title: 'Within strata: interval',
		low: ({ within }) => within.low,
		high: ({ within }) => within.high,
		text: ({ within }) => formatRange(within.low, within.high, points)
	}),
	{
		id: 'rows',
		title: 'Rows',
		subtitle: 'of strata with both ends',
		kind: 'number',
		value: ({ rows }) => rows.used,
		text: ({ rows }) => formatCount(rows.used)
	}
];

export const disparityStays = (
	{ small }: ConditionalDisparity,
	{ id }: Column<ConditionalDisparity>
): boolean => small && id !== 'group';

/** The table twin of who is in which stratum. */
export const spreadColumns = (chart: Spread, stratum: string): readonly Column<SpreadRow>[] => [
	{ id: 'stratum', title: stratum, kind: 'text', value: ({ name }) => name },
	...(['own', 'other'] as const).flatMap((side): readonly Column<SpreadRow>[] => [
		{
			id: `${side}-rows`,
			title: `${chart.names[side]}: rows`,
			kind: 'number',
			value: (row) => row[side],
			text: (row) => formatCount(row[side])
		},
		{
			id: `${side}-share`,
			title: `${chart.names[side]}: share`,
			kind: 'number',
			value: (row) => spreadShare(chart, row, side),
			text: (row) => spreadText(spreadShare(chart, row, side))
		}
	])
];

export const spreadStays = ({ small }: SpreadRow, { id }: Column<SpreadRow>): boolean =>
	small && id !== 'stratum';
