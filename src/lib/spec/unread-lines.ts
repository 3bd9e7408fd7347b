/** What a column is for whose values cannot all be read. */
export type UnreadRole =
	'label' | 'prediction' | 'score' | 'need' | 'weight' | 'time' | 'group' | 'feature' | 'model';

/** One value that its column's role cannot read, and where it stands. */
export interface UnreadLine {
	readonly file: string;
	/** A line of a text, from 1; where a format has no lines, a row below the header, from 1. */
	readonly by: 'line' | 'row';
	readonly at: number;
	/** As it is written, cut where it is long; null where it is not shown, and empty where none is there. */
	readonly value: string | null;
}

/** The first values of one column that its role cannot read. They are rows of the log: they stay where the log stays. */
export interface UnreadLines {
	readonly role: UnreadRole;
	readonly column: string;
	/** What can be read: "a number". */
	readonly wants: string;
	/** The column may identify people: its values are not shown. */
	readonly isWithheld: boolean;
	/** In the order of the files, up to `mostUnreadLines`. */
	readonly lines: readonly UnreadLine[];
	/** Whether there are more than are listed. */
	readonly hasMore: boolean;
}

/** So many lines of a column show what is wrong with it. */
export const mostUnreadLines = 20;
