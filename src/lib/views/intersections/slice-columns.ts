import { formatQuantity, formatRange } from '#lib/charts/quantity.ts';
import type { Column } from '#lib/controls/table-column.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { wholeNumber } from '#lib/report/figures.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { sliceName } from '#lib/report/slice-name.ts';
import { sliceSideWords } from '#lib/report/slice-order.ts';
import { pFigure } from '#lib/report/report-words.ts';
import type { SliceRow } from '#lib/report/result.ts';
import { confirmedWords } from '#lib/report/slice-words.ts';
import { quantityOf } from '../findings/quantity-of.ts';
import { intervalColumn } from '../format/interval-column.ts';

const rate = (row: SliceRow, value: number): string => formatQuantity(value, quantityOf(row.metric, 'rate'));
const range = (row: SliceRow): string =>
	formatRange(row.low_simultaneous, row.high_simultaneous, quantityOf(row.metric, 'difference'));

/** "<0.0001 of 47": a p value says little without how many were tried. */
const adjustedWords = ({ p_adjusted, family_size }: SliceRow): string =>
	`${pFigure(p_adjusted).replace('< ', '<')} of ${wholeNumber(family_size)}`;

const foundAgain: Column<SliceRow> = {
	id: 'confirmed',
	title: 'Found again',
	subtitle: 'in the other half',
	kind: 'text',
	value: (row) => (row.confirmed === null ? '' : row.confirmed ? 'yes' : 'no'),
	text: (row) => confirmedWords(row.confirmed)
};

const columnsOf = (audit: ResolvedAudit): readonly Column<SliceRow>[] => [
	{ id: 'slice', title: 'Who', kind: 'text', value: (row) => sliceName(audit, row) },
	{ id: 'side', title: 'For them', kind: 'text', value: (row) => sliceSideWords(audit, row) },
	{ id: 'metric', title: 'Metric', kind: 'text', value: (row) => metrics[row.metric].title },
	{
		id: 'rows',
		title: 'Rows',
		kind: 'number',
		value: (row) => row.rows,
		text: (row) => wholeNumber(row.rows)
	},
	{
		id: 'value',
		title: 'Rate',
		kind: 'number',
		value: (row) => row.value,
		text: (row) => rate(row, row.value)
	},
	{
		id: 'overall',
		title: 'Everybody',
		kind: 'number',
		value: (row) => row.overall,
		text: (row) => rate(row, row.overall)
	},
	{
		id: 'divergence',
		title: 'Difference',
		subtitle: 'points',
		kind: 'number',
		value: (row) => row.divergence,
		text: (row) => formatQuantity(row.divergence, quantityOf(row.metric, 'difference'))
	},
	intervalColumn({
		id: 'range',
		title: 'Interval',
		subtitle: 'simultaneous',
		low: (row) => row.low_simultaneous,
		high: (row) => row.high_simultaneous,
		text: range
	}),
	{
		id: 'p',
		title: 'p, corrected',
		subtitle: 'of so many',
		kind: 'number',
		value: (row) => row.p_adjusted,
		text: adjustedWords,
		parts: [
			{ title: 'p, corrected', value: (row) => row.p_adjusted },
			{ title: 'Looked at', value: (row) => row.family_size }
		]
	},
	{
		id: 'folds',
		title: 'Narrower',
		subtitle: 'say the same',
		kind: 'number',
		value: (row) => row.folds,
		text: (row) => wholeNumber(row.folds)
	}
];

/** The columns of the table of slices; how looking again ended comes before what is only detail. */
export function sliceColumns(audit: ResolvedAudit, again: boolean): readonly Column<SliceRow>[] {
	const columns = columnsOf(audit);
	const before = columns.findIndex(({ id }) => id === 'p');
	return again ? [...columns.slice(0, before), foundAgain, ...columns.slice(before)] : columns;
}
