import { formatQuantity, formatRange } from '#lib/charts/quantity.ts';
import type { Column } from '#lib/controls/table-column.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { classOf } from '#lib/report/class-measures.ts';
import { wholeNumber } from '#lib/report/figures.ts';
import { readableText } from '#lib/report/readable-text.ts';
import { reasonWords } from '#lib/report/reason-words.ts';
import { overall, type Measure } from '#lib/report/result.ts';
import { quantityOf } from '../findings/quantity-of.ts';
import { intervalColumn } from '../format/interval-column.ts';

const rate = ({ metric }: Measure, value: number | null): string =>
	formatQuantity(value, quantityOf(metric, 'rate'));
const range = (row: Measure): string => formatRange(row.low, row.high, quantityOf(row.metric, 'rate'));
const fraction = ({ numerator, denominator }: Measure): string =>
	numerator === null || denominator === null
		? ''
		: `${wholeNumber(numerator)} of ${wholeNumber(denominator)}`;

/** The columns of single classes against the rest. */
export const classColumns: readonly Column<Measure>[] = [
	{ id: 'class', title: 'Class', kind: 'text', value: (row) => readableText(classOf(row) ?? '') },
	{
		id: 'group',
		title: 'Group',
		kind: 'text',
		value: ({ group }) => (group === overall ? 'Everybody' : readableText(group))
	},
	{ id: 'metric', title: 'Metric', kind: 'text', value: ({ metric }) => metrics[metric].title },
	{
		id: 'of',
		title: 'Of',
		kind: 'number',
		sortable: false,
		value: (row) => fraction(row) || null,
		text: fraction,
		parts: [
			{ title: 'Numerator', value: ({ numerator }) => numerator },
			{ title: 'Denominator', value: ({ denominator }) => denominator }
		]
	},
	{
		id: 'value',
		title: 'Value',
		kind: 'number',
		value: ({ value }) => value,
		text: (row) => (row.value === null ? '–' : rate(row, row.value))
	},
	intervalColumn({
		id: 'interval',
		title: 'Interval',
		low: ({ low }) => low,
		high: ({ high }) => high,
		text: range
	}),
	{
		id: 'reason',
		title: 'Why blank',
		kind: 'text',
		value: ({ reason }) => (reason === null ? null : reasonWords(reason)),
		text: ({ reason }) => (reason === null ? '' : reasonWords(reason))
	}
];

/** A class may be one person's: where its counts are small, not even its name leaves. */
export const classStays = (row: Measure): boolean => row.small;
