import { metrics } from '#lib/core/metrics/registry.ts';
import { wholeNumber } from './figures.ts';
import type { MatchingRow } from './matching-row.ts';
import { readableText } from './readable-text.ts';
import { reasonWords } from './reason-words.ts';
import { disparityFigure, rangeText, shareText } from './report-words.ts';
import type { Disparity, Result } from './result.ts';

/** A matched difference beside what it kept and lost, as both reports print it. */
export interface MatchedLine {
	readonly row: MatchingRow;
	readonly difference: Disparity | null;
}

const keyOf = ({ model, attribute, group, metric }: MatchingRow | Disparity): string =>
	JSON.stringify([model, attribute, group, metric]);

/** The matched comparisons of a result, in the order of the table of matching. */
export function matchedLines({ disparities, matching }: Result): readonly MatchedLine[] {
	const matched = disparities.filter(({ comparison }) => comparison === 'matched_difference');
	const known = new Map(matched.map((row) => [keyOf(row), row]));
	return matching.map((row) => ({ row, difference: known.get(keyOf(row)) ?? null }));
}

interface Column {
	readonly head: string;
	readonly number: boolean;
	readonly text: (line: MatchedLine) => string;
}

const ofAll = (kept: number | null, all: number | null): string =>
	kept === null || all === null ? '' : `${wholeNumber(kept)} of ${wholeNumber(all)}`;

const figureAt =
	(key: 'value' | 'low' | 'high') =>
	({ difference }: MatchedLine): string =>
		difference === null ? '' : disparityFigure(difference, difference[key]);

/** Both reports have these columns, in this order. */
export const matchedColumns: readonly Column[] = [
	{ head: 'Attribute', number: false, text: ({ row }) => readableText(row.attribute) },
	{ head: 'Group', number: false, text: ({ row }) => readableText(row.group) },
	{ head: 'Against', number: false, text: ({ row }) => readableText(row.reference ?? '') },
	{ head: 'Metric', number: false, text: ({ row }) => metrics[row.metric].title },
	{ head: 'Matched difference', number: true, text: figureAt('value') },
	{
		head: 'Interval',
		number: true,
		text: (line) => rangeText(figureAt('low')(line), figureAt('high')(line))
	},
	{ head: 'Kept', number: true, text: ({ row }) => ofAll(row.rows_matched, row.rows) },
	{
		head: 'Kept of the reference',
		number: true,
		text: ({ row }) => ofAll(row.reference_rows_matched, row.reference_rows)
	},
	{ head: 'Cells', number: true, text: ({ row }) => ofAll(row.cells_matched, row.cells) },
	{ head: 'Unlike before', number: true, text: ({ row }) => shareText(row.imbalance_before) },
	{ head: 'Unlike, kept', number: true, text: ({ row }) => shareText(row.imbalance_after) },
	{
		head: 'Why blank',
		number: false,
		text: ({ row }) => (row.reason === null ? '' : reasonWords(row.reason))
	}
];
