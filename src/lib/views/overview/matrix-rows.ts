import type { Cell } from '#lib/controls/delimited.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import type { OverviewMatrix } from '#lib/report/overview-matrix.ts';
import { reasonWords } from '#lib/report/reason-words.ts';

const header: readonly Cell[] = [
	'attribute',
	'metric',
	'comparison',
	'group',
	'reference',
	'value',
	'low_simultaneous',
	'high_simultaneous',
	'verdict',
	'reason'
];

/** The matrix as rows to copy or save, a cell a row. A small group is never the worst, so nothing has to be blanked. */
export const matrixRows = ({ rows }: OverviewMatrix): readonly (readonly Cell[])[] => [
	header,
	...rows.flatMap((row) =>
		row.cells.map(({ metric, comparison, worst, verdict, reason }): readonly Cell[] => [
			row.title,
			metrics[metric].title,
			comparison,
			worst?.group ?? null,
			worst?.reference ?? null,
			worst?.value ?? null,
			worst?.low_simultaneous ?? null,
			worst?.high_simultaneous ?? null,
			worst === null ? null : (verdict ?? 'described'),
			reason === null ? null : reasonWords(reason)
		])
	)
];
