import type { RaterMeasure } from '#lib/core/agreement/agreement-figure.ts';
import type { NoAnswer } from '#lib/core/metrics/answer.ts';

/** Stands for all raters together in `rater` and `other`. */
export const everyRater = '*';

/** One figure of how far two raters, or all of them, agree on the rows of a group. */
export interface RaterRow {
	readonly model: string;
	/** "race", or "overall". */
	readonly attribute: string;
	readonly group: string;
	/** A group's title or "rest"; null where nothing is set beside the group. */
	readonly reference: string | null;
	/** The columns of the two raters. */
	readonly rater: string;
	readonly other: string;
	readonly measure: RaterMeasure;
	/** Rows that the figure is read from: rated by both, by two or more, or (ICC) by all. */
	readonly n: number | null;
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly method: string | null;
	/** `value` less that of the reference. */
	readonly difference: number | null;
	readonly difference_low: number | null;
	readonly difference_high: number | null;
	readonly difference_method: string | null;
	readonly difference_reason: NoAnswer | null;
	readonly reason: NoAnswer | null;
	/** On screen only; not a column of the table. */
	readonly small: boolean;
}

export const raterColumns = [
	'model',
	'attribute',
	'group',
	'reference',
	'rater',
	'other',
	'measure',
	'n',
	'value',
	'low',
	'high',
	'method',
	'difference',
	'difference_low',
	'difference_high',
	'difference_method',
	'difference_reason',
	'reason'
] as const satisfies readonly (keyof RaterRow)[];

/** What a row is about, without its figures. */
export type RaterPlace = Pick<
	RaterRow,
	'model' | 'attribute' | 'group' | 'reference' | 'rater' | 'other' | 'measure' | 'small'
>;

/** The row without its figures. */
export const blankRater = (
	{ model, attribute, group, reference, rater, other, measure, small }: RaterPlace,
	reason: NoAnswer
): RaterRow => ({
	model,
	attribute,
	group,
	reference,
	rater,
	other,
	measure,
	n: null,
	value: null,
	low: null,
	high: null,
	method: null,
	difference: null,
	difference_low: null,
	difference_high: null,
	difference_method: null,
	difference_reason: reason,
	reason,
	small
});
