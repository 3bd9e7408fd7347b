/** A row of a log that cannot be read, as it stands in the file. */
export interface RejectedRow {
	/** The line of the file on which it begins, from 1. */
	readonly line: number;
	/** The column where the trouble is; null where it is in no column of the header. */
	readonly column: string | null;
	/** The line's text, cut where it is long; bytes that are no text are shown as �. */
	readonly value: string;
	/** Code of the wording that tells the trouble. */
	readonly code: string;
	/** In a few words: "2 fields, where the header has 3". */
	readonly why: string;
}

/** The rows of one file that cannot be read. They are rows of the log: they stay where the log stays. */
export interface RejectedRows {
	readonly file: string;
	/** How many there are: exact, however many are listed. */
	readonly rows: number;
	/** Rows of the file that were looked at, these among them. */
	readonly of: number;
	/** The first of them, up to `mostRejectsListed`. */
	readonly listed: readonly RejectedRow[];
	/** How many there are of each kind of trouble, by the code of its wording; empty where that is not known. */
	readonly kinds: Readonly<Record<string, number>>;
}

/** So many rejected rows are kept one by one: what a person mends by hand, and what fits in memory whatever the file. */
export const mostRejectsListed = 10_000;
