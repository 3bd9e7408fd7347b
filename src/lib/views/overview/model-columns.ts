import { markWords } from '#lib/charts/mark.ts';
import { formatQuantity } from '#lib/charts/quantity.ts';
import type { Column } from '#lib/controls/table-column.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import type { MatrixCell } from '#lib/report/overview-matrix.ts';
import { readableText } from '#lib/report/readable-text.ts';
import { quantityOf } from '../findings/quantity-of.ts';
import { gapSize, type ModelRow } from './model-rows.ts';

type Part = NonNullable<Column<ModelRow>['parts']>[number];

/** A column of models' names, and one a metric: it sorts by how wide the gap is, and leaves as the gap, its interval and everyone's rate. */
export const modelColumns = (shown: readonly MetricId[]): readonly Column<ModelRow>[] => [
	{ id: 'model', title: 'Model', kind: 'text', value: ({ model }) => readableText(model) },
	...shown.map((metric, at): Column<ModelRow> => {
		const { plain, title } = metrics[metric];
		const part = (what: string, value: (cell: MatrixCell) => string | number | null): Part => ({
			title: `${plain}: ${what}`,
			value: ({ cells }) => {
				const cell = cells[at];
				return cell === undefined ? null : value(cell);
			}
		});
		return {
			id: metric,
			title: plain,
			subtitle: title.toLowerCase(),
			// Drawn from the left, and the smallest first at the first press.
			kind: 'text',
			value: ({ cells }) => {
				const cell = cells[at];
				return cell === undefined ? null : gapSize(cell);
			},
			text: ({ cells }) => {
				const cell = cells[at];
				return formatQuantity(
					cell?.worst?.value ?? null,
					quantityOf(metric, cell?.comparison ?? 'difference')
				);
			},
			parts: [
				part('gap', ({ worst }) => worst?.value ?? null),
				part('low, simultaneous', ({ worst }) => worst?.low_simultaneous ?? null),
				part('high, simultaneous', ({ worst }) => worst?.high_simultaneous ?? null),
				part('group', ({ worst }) => worst?.group ?? null),
				part('reference', ({ worst }) => worst?.reference ?? null),
				part('verdict', ({ worst, verdict }) => (worst === null ? null : markWords[verdict ?? 'described'])),
				{ title: `${plain}: everyone`, value: ({ everyone }) => everyone[at] ?? null }
			]
		};
	})
];
