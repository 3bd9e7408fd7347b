import { formatQuantity, formatRange } from '#lib/charts/quantity.ts';
import { scoreText } from '#lib/charts/group-curves.ts';
import type { Column } from '#lib/controls/table-column.ts';
import type { CurveKind, CurveRow } from '#lib/report/curve-row.ts';
import { wholeNumber } from '#lib/report/figures.ts';
import { reasonWords } from '#lib/report/reason-words.ts';
import { readableText } from '#lib/report/readable-text.ts';
import { overall } from '#lib/report/result.ts';
import { curveWords } from './curve-words.ts';

const share = { mode: 'rate', unit: 'share' } as const;

const number = (
	id: string,
	title: string,
	of: (row: CurveRow) => number | null,
	text: (value: number) => string
): Column<CurveRow> => ({
	id,
	title,
	kind: 'number',
	value: of,
	text: (row) => {
		const value = of(row);
		return value === null ? '–' : text(value);
	}
});

/** The columns of the table that says in figures what a chart of curves draws. */
export function curveColumns(kind: CurveKind): readonly Column<CurveRow>[] {
	const words = curveWords[kind];
	const score = (value: number): string => (value === Infinity ? 'nobody selected' : scoreText(value));
	return [
		{
			id: 'group',
			title: 'Group',
			kind: 'text',
			value: (row) => (row.attribute === overall ? 'everyone' : readableText(row.group)),
			text: (row) =>
				`${row.attribute === overall ? 'everyone' : readableText(row.group)}${row.reason === null ? '' : `: ${reasonWords(row.reason)}`}`
		},
		...(kind === 'reliability' ? [] : [number('score', words.score, (row) => row.score, score)]),
		number(
			'x',
			words.x,
			(row) => row.x,
			(value) => formatQuantity(value, share)
		),
		number(
			'y',
			words.y,
			(row) => row.y,
			(value) => formatQuantity(value, share)
		),
		{
			id: 'range',
			title: 'Interval',
			subtitle: 'pointwise',
			kind: 'number',
			sortable: false,
			value: (row) => formatRange(row.low, row.high, share) || null,
			text: (row) => formatRange(row.low, row.high, share) || '–'
		},
		number('n', words.n, (row) => row.n, wholeNumber)
	];
}

/** What stays on this machine of a curve: all but whose it is. */
export const curveStays = (row: CurveRow, column: Column<CurveRow>): boolean =>
	row.small && column.id !== 'group';
