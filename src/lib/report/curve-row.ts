import type { NoAnswer } from '#lib/core/metrics/answer.ts';

/** In the order in which they are shown. */
export const curveKinds = ['roc', 'precision_recall', 'reliability'] as const;
export type CurveKind = (typeof curveKinds)[number];

/**
 * One point of one curve of a group's scores. Intersections have none: their curves would be of few rows each, and as
 * many as the rest of the report. A curve without an answer, and one that may not leave, is one row without a
 * position that says why.
 */
export interface CurveRow {
	readonly model: string;
	readonly stratum: string | null;
	readonly variant: string | null;
	/** "race", or "overall". */
	readonly attribute: string;
	readonly group: string;
	readonly curve: CurveKind;
	/** 1, 2, … along the curve: by falling threshold, or by rising mean score of a reliability curve's bins. */
	readonly position: number | null;
	/**
	 * The lowest score that is selected, Infinity where nobody is; of a reliability curve the bin's mean score.
	 */
	readonly score: number | null;
	/** False positive rate, recall, or mean score. */
	readonly x: number | null;
	/** True positive rate, precision, or share of positives. */
	readonly y: number | null;
	/** Pointwise interval of y: it holds at this point alone. */
	readonly low: number | null;
	readonly high: number | null;
	/** Rows that y is a share of: positives, selected rows, or rows of the bin. */
	readonly n: number | null;
	readonly reason: NoAnswer | null;
	readonly missingMembership: boolean;
	/** True where what leaves the machine leaves the curve blank. On screen only; not a column of the table. */
	readonly small: boolean;
}

/** A curve without its points: why it has none to show. */
export const blankCurve = (row: CurveRow, reason: NoAnswer): CurveRow => ({
	...row,
	position: null,
	score: null,
	x: null,
	y: null,
	low: null,
	high: null,
	n: null,
	reason
});
