import type { NoAnswer } from '#lib/core/metrics/answer.ts';

/**
 * What people of one group need who were given one part of the scores; or, once a group, how much more than the reference
 * at the same score. Combinations of attributes have none. A group without an answer, and one that may not leave, is one
 * row that says why.
 */
export interface NeedRow {
	readonly model: string;
	/** "race", or "overall". */
	readonly attribute: string;
	readonly group: string;
	/** The column of the outcome. */
	readonly need: string;
	readonly measure: 'mean' | 'difference';
	/** What a difference is from: a group's title, or "rest". Null of a mean. */
	readonly reference: string | null;
	/** 1, 2, … by rising score; null of a difference, and where there is no answer. */
	readonly part: number | null;
	/** The percentiles of everyone's scores that the part lies between, as shares; of a difference the share of everyone that is compared. */
	readonly from: number | null;
	readonly to: number | null;
	/** Rows of the group with a value. */
	readonly n: number | null;
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly method: string | null;
	readonly reason: NoAnswer | null;
	readonly missingMembership: boolean;
	/** True where what leaves the machine leaves the group blank. On screen only; not a column of the table. */
	readonly small: boolean;
}

/** A group without its figures: why it has none to show. */
export const blankNeed = (row: NeedRow, reason: NoAnswer): NeedRow => ({
	...row,
	measure: 'mean',
	reference: null,
	part: null,
	from: null,
	to: null,
	n: null,
	value: null,
	low: null,
	high: null,
	method: null,
	reason
});

/** The columns of `needs.csv`, in order. */
export const needColumns = [
	'model',
	'attribute',
	'group',
	'need',
	'measure',
	'reference',
	'part',
	'from',
	'to',
	'n',
	'value',
	'low',
	'high',
	'method',
	'reason'
] as const satisfies readonly (keyof NeedRow)[];
