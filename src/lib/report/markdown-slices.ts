import { metrics } from '#lib/core/metrics/registry.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { wholeNumber } from './figures.ts';
import { short, table } from './markdown-table.ts';
import { markdownText } from './markdown-text.ts';
import { readableText } from './readable-text.ts';
import { reasonWords } from './reason-words.ts';
import { divergenceText, measureFigure, pFigure, rangeText, shrinkageText } from './report-words.ts';
import type { PooledRow, Result, SliceRow } from './result.ts';
import { confirmedWords, nothingListed, poolingWords, saysAgain } from './slice-words.ts';
import { sliceName } from './slice-name.ts';
import { slicesInOrder, sliceSideWords } from './slice-order.ts';

/** Where one model differs most, or that it does not. */
export function markdownSlices(result: Result, model: string, several: boolean): string {
	const { audit } = result;
	const rows = slicesInOrder(result, model);
	const again = saysAgain(audit, rows);
	const found =
		rows.length === 0
			? `${markdownText(nothingListed(audit))}\n`
			: table(
					[
						'Who',
						'For them',
						'Metric',
						'Rows',
						'Value',
						'Everybody',
						'Difference',
						'Simultaneous',
						'p adjusted',
						'Looked at',
						'Folded',
						...(again ? ['Found again'] : [])
					],
					rows.map((row) => [...sliceCells(audit, row), ...(again ? [confirmedWords(row.confirmed)] : [])])
				);
	return several ? `### ${short(model)}\n\n${found}` : found;
}

const sliceCells = (audit: ResolvedAudit, row: SliceRow): readonly string[] => [
	sliceName(audit, row),
	sliceSideWords(audit, row),
	metrics[row.metric].title,
	wholeNumber(row.rows),
	measureFigure(row, row.value),
	measureFigure(row, row.overall),
	divergenceText(row, row.divergence),
	rangeText(divergenceText(row, row.low_simultaneous), divergenceText(row, row.high_simultaneous)),
	pFigure(row.p_adjusted),
	wholeNumber(row.family_size),
	wholeNumber(row.folds)
];

/** Combinations as counted and as pooled, under a heading of their own; nothing where nothing is combined. */
export const markdownPooled = ({ pooled }: Result): readonly string[] =>
	pooled.length === 0
		? []
		: [
				'## Combinations, pooled\n',
				`${markdownText(poolingWords)}\n`,
				table(
					[
						'Model',
						'Attribute',
						'Group',
						'Metric',
						'Of',
						'Value',
						'Pooled',
						'Interval',
						'Shrinkage',
						'Why blank'
					],
					pooled.map(pooledCells)
				)
			];

const pooledCells = (row: PooledRow): readonly string[] => [
	readableText(row.model),
	readableText(row.attribute),
	readableText(row.group),
	metrics[row.metric].title,
	row.denominator === null ? '' : wholeNumber(row.denominator),
	measureFigure(row, row.value),
	measureFigure(row, row.pooled),
	rangeText(measureFigure(row, row.pooled_low), measureFigure(row, row.pooled_high)),
	shrinkageText(row.shrinkage),
	row.reason === null ? '' : reasonWords(row.reason)
];
