import type { NoAnswer } from '#lib/core/metrics/answer.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';

/** What matching kept and lost for one matched difference; rows are those of the metric's denominator. */
export interface MatchingRow {
	readonly model: string;
	readonly attribute: string;
	readonly group: string;
	readonly reference: string | null;
	readonly metric: MetricId;
	/** Combinations of levels of the features that hold a row of either side, and those that hold rows of both. */
	readonly cells: number | null;
	readonly cells_matched: number | null;
	readonly rows: number | null;
	readonly rows_matched: number | null;
	readonly reference_rows: number | null;
	readonly reference_rows_matched: number | null;
	/** L1 over all rows, and over those that are kept, before the reference is weighted. */
	readonly imbalance_before: number | null;
	readonly imbalance_after: number | null;
	/** Why there is no matched difference. */
	readonly reason: NoAnswer | null;
	/** On screen only; not a column of the table. */
	readonly small: boolean;
}

type Place = Pick<MatchingRow, 'model' | 'attribute' | 'group' | 'reference' | 'metric' | 'small'>;

/** The row without its figures. */
export const blankMatching = (
	{ model, attribute, group, reference, metric, small }: Place,
	reason: NoAnswer
): MatchingRow => ({
	model,
	attribute,
	group,
	reference,
	metric,
	cells: null,
	cells_matched: null,
	rows: null,
	rows_matched: null,
	reference_rows: null,
	reference_rows_matched: null,
	imbalance_before: null,
	imbalance_after: null,
	reason,
	small
});
