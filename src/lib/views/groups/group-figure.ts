import type { MarkKind } from '#lib/charts/mark.ts';
import type { Disparity, Measure, PooledRow } from '#lib/report/result.ts';

/** One group on one metric: the row of the chart and of its table. */
export interface GroupFigure {
	readonly measure: Measure;
	readonly difference: Disparity | null;
	readonly ratio: Disparity | null;
	readonly mark: MarkKind;
	/** Only of combinations of attributes. */
	readonly pooled?: PooledRow | null;
}

export interface GroupFigures {
	readonly figures: readonly GroupFigure[];
	/** Title of the group, "overall" or "rest"; null where there is none. */
	readonly reference: string | null;
	readonly referenceValue: number | null;
}
