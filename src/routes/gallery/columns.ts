import type { CurvePoint, GroupCurves } from '#lib/charts/group-curves.ts';
import { formatQuantity, formatRange } from '#lib/charts/quantity.ts';
import type { FlipMark } from '#lib/charts/flips.ts';
import { markWords } from '#lib/charts/mark.ts';
import type { RateDots, RateDotsRow } from '#lib/charts/rate-dots.ts';
import type { Column } from '#lib/controls/table-column.ts';

/** The table twin of a chart of dots. */
export function rateDotsTable({ quantity }: Pick<RateDots, 'quantity'>): readonly Column<RateDotsRow>[] {
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

export interface CurveTableRow extends CurvePoint {
	readonly key: string;
	readonly group: string;
	readonly small: boolean;
}

export const curveTableRows = ({ curves }: GroupCurves): readonly CurveTableRow[] =>
	curves.flatMap(({ key, name, points, small }) =>
		points.map((point, at) => ({ ...point, key: `${key} ${at}`, group: name, small }))
	);

/** The table twin of a chart of curves. */
export const curveTable: readonly Column<CurveTableRow>[] = [
	{ id: 'group', title: 'Group', kind: 'text', value: (row) => row.group },
	...(['score', 'x', 'y', 'low', 'high', 'n'] as const).map((id) => ({
		id,
		title: id,
		kind: 'number' as const,
		value: (row: CurveTableRow) => row[id],
		text: (row: CurveTableRow) => String(Number(row[id].toFixed(3)))
	}))
];

/** The table twin of a chart of flips. */
export const flipsTable: readonly Column<FlipMark>[] = [
	{ id: 'name', title: 'Cases of', kind: 'text', value: (row) => row.name },
	...(['changed', 'lost', 'gained', 'shift', 'low', 'high'] as const).map((id) => ({
		id,
		title: id,
		kind: 'number' as const,
		value: (row: FlipMark) => row[id]
	})),
	{ id: 'verdict', title: 'Verdict', kind: 'text', value: (row) => markWords[row.mark] }
];
