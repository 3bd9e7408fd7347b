import { formatQuantity, formatRange } from '#lib/charts/quantity.ts';
import { markWords } from '#lib/charts/mark.ts';
import type { RateDots, RateDotsRow } from '#lib/charts/rate-dots.ts';
import type { Column } from '#lib/controls/table-column.ts';

/** The table twin of a chart of dots. */
export function rateDotsTable({ quantity }: RateDots): readonly Column<RateDotsRow>[] {
	return [
		{ id: 'group', title: 'Group', kind: 'text', value: (row) => row.name },
		{ id: 'counts', title: 'Counts', kind: 'number', value: (row) => row.detail, sortable: false },
		{
			id: 'value',
			title: 'Value',
			kind: 'number',
			value: (row) => row.value,
			text: (row) => (row.value === null ? (row.reason ?? '–') : formatQuantity(row.value, quantity))
		},
		{
			id: 'interval',
			title: '95 % interval',
			kind: 'number',
			value: (row) => formatRange(row.low, row.high, quantity),
			sortable: false
		},
		{ id: 'verdict', title: 'Verdict', kind: 'text', value: (row) => markWords[row.mark] }
	];
}

/** Figures of small groups stay; that a group is there does not. */
export const smallStays = (row: RateDotsRow, column: Column<RateDotsRow>): boolean =>
	row.small && column.id !== 'group';
