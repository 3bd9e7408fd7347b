import { formatQuantity, formatRange, type Mode } from '#lib/charts/quantity.ts';
import type { Column } from '#lib/controls/table-column.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { readableText } from '#lib/report/readable-text.ts';
import { quantityOf } from '../findings/quantity-of.ts';
import { intervalColumn } from '../format/interval-column.ts';
import type { BoundsRow } from './bounds-rows.ts';

interface Ends {
	readonly value: (row: BoundsRow) => number | null;
	readonly low: (row: BoundsRow) => number | null;
	readonly high: (row: BoundsRow) => number | null;
}

/** A comparison of those whose group is recorded, and how far the others could move it. */
const bounded = (mode: Mode, title: string, { value, low, high }: Ends): readonly Column<BoundsRow>[] => [
	{
		id: mode,
		title,
		subtitle: 'as recorded',
		kind: 'number',
		value,
		text: (row) => formatQuantity(value(row), quantityOf(row.metric, mode))
	},
	intervalColumn({
		id: `${mode}-bounds`,
		title: `${title}: bounds`,
		subtitle: 'whoever the others are',
		low,
		high,
		text: (row) => formatRange(low(row), high(row), quantityOf(row.metric, mode))
	})
];

/** The columns of bounds over rows whose group is not recorded. */
export const boundsColumns: readonly Column<BoundsRow>[] = [
	{ id: 'group', title: 'Group', kind: 'text', value: ({ group }) => readableText(group) },
	{ id: 'metric', title: 'Metric', kind: 'text', value: ({ metric }) => metrics[metric].title },
	{
		id: 'reference',
		title: 'Against',
		kind: 'text',
		value: ({ reference }) => (reference === null ? null : readableText(reference))
	},
	...bounded('difference', 'Difference', {
		value: (row) => row.difference,
		low: (row) => row.low,
		high: (row) => row.high
	}),
	...bounded('ratio', 'Ratio', {
		value: (row) => row.ratio,
		low: (row) => row.lowRatio,
		high: (row) => row.highRatio
	})
];

const names = ['group', 'metric', 'reference'];

/** What stays on this machine of a small group, or where few have none recorded: every figure. */
export const boundsStay = ({ small }: BoundsRow, { id }: Column<BoundsRow>): boolean =>
	small && !names.includes(id);
