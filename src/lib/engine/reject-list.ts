import { mostRejectsListed } from '#lib/spec/rejected-rows.ts';

/** A row that could not be read, before its column has a name: plain data, which crosses from a worker to the page. */
export interface FoundReject {
	/** The line of the file on which it begins, from 1. */
	readonly line: number;
	/** Which field of the line, from 1; null where no field is to blame. */
	readonly field: number | null;
	/** The line's text, cut. */
	readonly value: string;
	readonly code: RejectCode;
	/** In a few words. */
	readonly why: string;
	/** What the wording of the code names beside file, line and column. */
	readonly values: Readonly<Record<string, string | number>>;
}

export type RejectCode =
	| 'log-row-ragged'
	| 'log-quote-open'
	| 'log-quote-stray'
	| 'log-line-too-long'
	| 'log-encoding'
	| 'log-json-line'
	| 'log-row-unreadable';

/** What was rejected of a file: every row counted, the first ones kept. */
export interface FoundRejects {
	readonly rows: number;
	readonly of: number;
	readonly listed: readonly FoundReject[];
	/** How many there are of each kind of trouble, whether listed or not. */
	readonly kinds: Readonly<Partial<Record<RejectCode, number>>>;
}

const longestValue = 200;

/** A text as it is listed: long ones are known by how they begin. */
export const listedValue = (text: string): string =>
	text.length <= longestValue ? text : `${text.slice(0, longestValue - 1)}…`;

/** Counts rows that cannot be read and keeps the first of them. */
export class RejectList {
	rows = 0;
	readonly listed: FoundReject[] = [];

	private readonly kinds: Partial<Record<RejectCode, number>> = {};

	/** `row` is asked only where it will be listed. */
	add(code: RejectCode, row: () => Omit<FoundReject, 'code'>): void {
		this.rows += 1;
		this.kinds[code] = (this.kinds[code] ?? 0) + 1;
		if (this.listed.length < mostRejectsListed) this.listed.push({ ...row(), code });
	}

	/** As plain data, beside `read` rows that could be read. */
	found(read: number): FoundRejects {
		return { rows: this.rows, of: this.rows + read, listed: this.listed, kinds: this.kinds };
	}
}
