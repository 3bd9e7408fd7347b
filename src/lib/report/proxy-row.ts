import type { NoAnswer } from '#lib/core/metrics/answer.ts';

/** How well one column of the log tells one attribute: whether it could stand in for it. */
export interface ProxyRow {
	readonly model: string;
	readonly attribute: string;
	readonly column: string;
	/** Levels of the column among the rows where it and the attribute are recorded, and those rows. */
	readonly levels: number | null;
	readonly n: number | null;
	/** 0: tells nothing; 1: tells all. Corrected for what chance alone associates. */
	readonly cramers_v: number | null;
	/** Share of rows whose group is guessed from the other rows of their level, and from the commonest group alone. */
	readonly best_guess: number | null;
	readonly majority: number | null;
	/** Share of the uncertainty of the group that the column removes. */
	readonly uncertainty_removed: number | null;
	readonly reason: NoAnswer | null;
	/** On screen only; not a column of the table. */
	readonly small: boolean;
}

/** The row without its figures. */
export const blankProxy = (
	{ model, attribute, column, small }: Pick<ProxyRow, 'model' | 'attribute' | 'column' | 'small'>,
	reason: NoAnswer
): ProxyRow => ({
	model,
	attribute,
	column,
	levels: null,
	n: null,
	cramers_v: null,
	best_guess: null,
	majority: null,
	uncertainty_removed: null,
	reason,
	small
});
