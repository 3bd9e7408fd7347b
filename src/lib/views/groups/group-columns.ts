import { formatQuantity, formatRange } from '#lib/charts/quantity.ts';
import { markWords } from '#lib/charts/mark.ts';
import type { Column } from '#lib/controls/table-column.ts';
import { wholeNumber } from '#lib/report/figures.ts';
import { readableText } from '#lib/report/readable-text.ts';
import { pFigure, shrinkageText } from '#lib/report/report-words.ts';
import { reasonWords } from '#lib/report/reason-words.ts';
import { quantityOf } from '../findings/quantity-of.ts';
import { intervalColumn } from '../format/interval-column.ts';
import type { GroupFigure } from './group-figure.ts';

const whole = (value: number | null): string => (value === null ? '–' : wholeNumber(value));

/** "+21", "−150" or "0": how many more or fewer than at the reference's rate. */
const signedWhole = (value: number | null): string => {
	if (value === null) return '–';
	const text = wholeNumber(Math.abs(value));
	return text === '0' ? text : `${value > 0 ? '+' : '−'}${text}`;
};

type Side = 'difference' | 'ratio';

const gapColumns = (side: Side, title: string): readonly Column<GroupFigure>[] => [
	{
		id: side,
		title,
		kind: 'number',
		value: (row) => row[side]?.value ?? null,
		text: (row) => formatQuantity(row[side]?.value ?? null, quantityOf(row.measure.metric, side))
	},
	intervalColumn({
		id: `${side}-range`,
		title: `${title}: interval`,
		subtitle: 'simultaneous',
		low: (row) => row[side]?.low_simultaneous ?? null,
		high: (row) => row[side]?.high_simultaneous ?? null,
		text: (row) => range(row, side)
	})
];

const range = (row: GroupFigure, side: Side): string =>
	formatRange(
		row[side]?.low_simultaneous ?? null,
		row[side]?.high_simultaneous ?? null,
		quantityOf(row.measure.metric, side)
	);

const rateRange = ({ measure }: GroupFigure): string =>
	formatRange(measure.low, measure.high, quantityOf(measure.metric, 'rate'));

/** The columns of the table that says in figures what the panels draw. */
const groupColumns: readonly Column<GroupFigure>[] = [
	{
		id: 'group',
		title: 'Group',
		kind: 'text',
		value: (row) => readableText(row.measure.group),
		text: (row) =>
			`${readableText(row.measure.group)}${row.measure.small ? ' (held back: not exported)' : ''}`
	},
	{
		id: 'n',
		title: 'Rows',
		kind: 'number',
		value: (row) => row.measure.n,
		text: (row) => whole(row.measure.n)
	},
	{
		id: 'numerator',
		title: 'Numerator',
		kind: 'number',
		value: (row) => row.measure.numerator,
		text: (row) => whole(row.measure.numerator)
	},
	{
		id: 'denominator',
		title: 'Denominator',
		kind: 'number',
		value: (row) => row.measure.denominator,
		text: (row) => whole(row.measure.denominator)
	},
	{
		id: 'value',
		title: 'Value',
		kind: 'number',
		value: (row) => row.measure.value,
		text: (row) =>
			row.measure.reason === null
				? formatQuantity(row.measure.value, quantityOf(row.measure.metric, 'rate'))
				: reasonWords(row.measure.reason)
	},
	intervalColumn({
		id: 'value-range',
		title: 'Interval',
		low: ({ measure }) => measure.low,
		high: ({ measure }) => measure.high,
		text: rateRange
	}),
	...gapColumns('difference', 'Difference'),
	...gapColumns('ratio', 'Ratio'),
	{
		id: 'people',
		title: 'Beyond the reference’s rate',
		subtitle: 'rows of the denominator',
		kind: 'number',
		value: (row) => row.difference?.people ?? null,
		text: (row) => signedWhole(row.difference?.people ?? null)
	},
	{
		id: 'p',
		title: 'p, corrected',
		kind: 'number',
		value: (row) => row.difference?.p_adjusted ?? null,
		text: (row) => pFigure(row.difference?.p_adjusted ?? null) || '–'
	},
	{ id: 'verdict', title: 'Verdict', kind: 'text', value: (row) => markWords[row.mark] }
];

const pooledQuantity = (value: number | null | undefined, { measure }: GroupFigure): string =>
	formatQuantity(value ?? null, quantityOf(measure.metric, 'rate'));

const pooledRange = ({ measure, pooled }: GroupFigure): string =>
	formatRange(pooled?.pooled_low ?? null, pooled?.pooled_high ?? null, quantityOf(measure.metric, 'rate'));

/** Beside the value of a combination. */
const pooledColumns: readonly Column<GroupFigure>[] = [
	{
		id: 'pooled',
		title: 'Pooled',
		subtitle: 'drawn towards what its parts predict',
		kind: 'number',
		value: (row) => row.pooled?.pooled ?? null,
		text: (row) => pooledQuantity(row.pooled?.pooled, row)
	},
	intervalColumn({
		id: 'pooled-range',
		title: 'Pooled: interval',
		low: ({ pooled }) => pooled?.pooled_low ?? null,
		high: ({ pooled }) => pooled?.pooled_high ?? null,
		text: pooledRange
	}),
	{
		id: 'shrinkage',
		title: 'Drawn by',
		subtitle: 'of the way',
		kind: 'number',
		value: (row) => row.pooled?.shrinkage ?? null,
		text: (row) => shrinkageText(row.pooled?.shrinkage ?? null) || '–'
	}
];

/** The columns of these rows: pooled rates where there are any. */
export function columnsOf(rows: readonly GroupFigure[]): readonly Column<GroupFigure>[] {
	if (rows.every(({ pooled }) => (pooled ?? null) === null)) return groupColumns;
	const after = groupColumns.findIndex(({ id }) => id === 'value-range') + 1;
	return [...groupColumns.slice(0, after), ...pooledColumns, ...groupColumns.slice(after)];
}

/** What stays on this machine of a small group: everything but its name. */
export const staysHere = (row: GroupFigure, column: Column<GroupFigure>): boolean =>
	row.measure.small && column.id !== 'group';
