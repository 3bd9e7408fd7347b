const lf = 10;
const cr = 13;
const space = 32;

/** How the lines of a file end: what the first of them shows. */
export type LineEnd = 'lf' | 'cr' | 'cr lf';

export type RecordTrouble = 'log-quote-open' | 'log-quote-stray' | 'log-line-too-long';

/** What was found of one record. */
export interface ScannedRecord {
	readonly fields: number;
	readonly trouble: RecordTrouble | null;
}

/**
 * Reads one record of CSV after the other; what it found of the last stands in its fields, so that millions of them
 * make no garbage.
 */
export class CsvRecordScan implements ScannedRecord {
	/** After the record's line end. */
	end = 0;
	fields = 1;
	/** The last field that holds anything, from 1; 0 where all are empty. */
	filled = 0;
	/** Line feeds in the record, the one that ends it not counted. */
	inner = 0;
	/** Null where the bytes end without one. */
	lineEnd: LineEnd | null = null;
	trouble: RecordTrouble | null = null;

	private readonly delimiter: number;
	private readonly quote: number;
	/** A record of more bytes is none. */
	private readonly longest: number;

	constructor(
		form: { readonly delimiter: string; /** Empty: no quoting. */ readonly quote: string },
		longest: number
	) {
		this.delimiter = form.delimiter.charCodeAt(0);
		this.quote = form.quote === '' ? -1 : form.quote.charCodeAt(0);
		this.longest = longest;
	}

	/**
	 * Reads the record that begins at `start`; false where the bytes end before it does and are not the `last`. A record
	 * over several lines with more than `mostFields` is taken for a quote that was never closed: else a few such quotes would
	 * have the file read again and again.
	 */
	read(bytes: Uint8Array, start: number, last: boolean, mostFields: number): boolean {
		const { delimiter, quote, longest } = this;
		const limit = Math.min(bytes.length, start + longest + 1);
		let fields = 1;
		let inner = 0;
		let fieldStart = start;
		let filled = 0;
		let isQuoted = false;
		this.trouble = null;
		this.lineEnd = null;
		const done = (end: number): true => {
			this.end = end;
			this.fields = fields;
			this.filled = filled;
			this.inner = inner;
			return true;
		};
		for (let at = start; at < limit; at++) {
			const byte = bytes[at];
			if (isQuoted) {
				if (byte === lf) inner++;
				if (byte !== quote) continue;
				// DuckDB reads over spaces between a closing quote and the delimiter.
				const spaces = bytes[at + 1] === quote ? 0 : spacesAt(bytes, at + 1);
				const next = bytes[at + 1 + spaces];
				if (next === undefined && !last) return false;
				if (next === quote && spaces === 0) at++;
				else if (next === undefined || next === delimiter || next === lf || next === cr) {
					isQuoted = false;
					if (at > fieldStart + 1) filled = fields;
					at += spaces;
				} else {
					this.trouble = 'log-quote-stray';
					return done(at);
				}
			} else if (byte === delimiter) {
				fields++;
				fieldStart = at + 1;
				if (inner > 0 && fields > mostFields) {
					this.trouble = 'log-quote-open';
					return done(at);
				}
			} else if (byte === lf || byte === cr) {
				const next = bytes[at + 1];
				if (byte === cr && next === undefined && !last) return false;
				this.lineEnd = byte === lf ? 'lf' : next === lf ? 'cr lf' : 'cr';
				return done(this.lineEnd === 'cr lf' ? at + 2 : at + 1);
			} else if (byte === quote && at === fieldStart) isQuoted = true;
			else filled = fields;
		}
		if (limit - start > longest) this.trouble = 'log-line-too-long';
		else if (!last) return false;
		else if (isQuoted) this.trouble = 'log-quote-open';
		return done(limit);
	}
}

function spacesAt(bytes: Uint8Array, start: number): number {
	let at = start;
	while (bytes[at] === space) at++;
	return at - start;
}

/** Where the physical line that begins at `start` ends, its line end included; null where the bytes end before it does. */
export function lineEndAfter(bytes: Uint8Array, start: number, lineEnd: LineEnd): number | null {
	const found = bytes.indexOf(lineEnd === 'cr' ? cr : lf, start);
	return found === -1 ? null : found + 1;
}
