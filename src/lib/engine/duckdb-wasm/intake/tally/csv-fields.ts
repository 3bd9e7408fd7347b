const lf = 10;
const cr = 13;

/** DuckDB reads records up to this many bytes; a longer one is nearly always a quote that was never closed. */
const longestRecord = 2_000_000;

/** So many records are found before they are looked at: their places stay in the processor's cache. */
const mostRecords = 4096;

export type LineEnd = 'lf' | 'cr' | 'cr lf';

/** Bytes are not the plain CSV that is read here: whoever reads row by row shall say what is wrong, if anything is. */
export class NotPlain extends Error {}

export interface CsvShape {
	/** One byte. */
	readonly delimiter: string;
	/** One byte, which stands for itself where it is doubled; empty: nothing is quoted. */
	readonly quote: string;
	/** Fields of a record. */
	readonly fields: number;
	/** Which fields are kept, from 0; another order or twice the same is fine. */
	readonly kept: readonly number[];
}

/**
 * Finds where the kept fields of records lie, many records at once, by the rules of `CsvCutter`: a quote opens a field only
 * at its start, every record has as many fields, lines end in one way, an empty line is nothing where there are several
 * columns. Anything else is `NotPlain`.
 */
export class CsvFields {
	/** Where the value of each record begins and ends, for each field that is kept; of an empty one both are the same. */
	readonly starts: readonly Int32Array<ArrayBuffer>[];
	readonly ends: readonly Int32Array<ArrayBuffer>[];
	/** Records that lie there now. */
	records = 0;
	/** How lines end; null until one has. */
	lineEnd: LineEnd | null = null;

	private readonly delimiter: number;
	private readonly quote: number;
	private readonly fields: number;
	/** For each field the first place in `starts` for it, and the next for each of those; -1 where there is none. */
	private readonly placeOf: Int32Array;
	private readonly alike: readonly (readonly [from: number, to: number])[];
	/** Fields of the record with doubled quotes in them. */
	private doubled: number[] = [];

	constructor({ delimiter, quote, fields, kept }: CsvShape) {
		this.delimiter = delimiter.charCodeAt(0);
		this.quote = quote === '' ? -1 : quote.charCodeAt(0);
		this.fields = fields;
		this.starts = kept.map(() => new Int32Array(mostRecords));
		this.ends = kept.map(() => new Int32Array(mostRecords));
		this.placeOf = Int32Array.from({ length: fields }, (_, field) => kept.indexOf(field));
		this.alike = kept.flatMap((field, to) => {
			const from = kept.indexOf(field);
			return from === to ? [] : [[from, to] as const];
		});
	}

	/**
	 * Finds whole records from `from`, until there are `mostRecords` or the bytes end, and no record that begins at `before`
	 * or later; returns where the next line begins. Doubled quotes of kept values are made single in place.
	 * @param isLast whether the file ends where the bytes do
	 */
	read(bytes: Uint8Array, from: number, { before, isLast }: Bounds): number {
		this.records = 0;
		let at = from;
		while (this.records < mostRecords && at < before && at < bytes.length) {
			const next = this.record(bytes, at, isLast);
			if (next < 0) {
				if (bytes.length - at > longestRecord) throw new NotPlain('A record is too long');
				break;
			}
			at = next;
		}
		for (const [one, other] of this.alike) {
			this.starts[other]?.set(this.starts[one] ?? []);
			this.ends[other]?.set(this.ends[one] ?? []);
		}
		return at;
	}

	/** Finds the fields of the record that begins here; returns where the next line begins, -1 where that lies beyond. */
	private record(bytes: Uint8Array, from: number, isLast: boolean): number {
		const { delimiter, quote, placeOf, starts, ends, records } = this;
		const { length } = bytes;
		if (this.doubled.length > 0) this.doubled = [];
		let at = from;
		for (let field = 0; ; field += 1) {
			let start = at;
			let end: number;
			if (bytes[at] === quote) {
				start = at + 1;
				end = this.closing(bytes, start, field);
				if (end < 0) {
					if (isLast) throw new NotPlain('A quote is never closed');
					return -1;
				}
				at = end + 1;
			} else {
				for (; at < length; at += 1) {
					const byte = bytes[at] ?? 0;
					if (byte === delimiter || byte === lf || byte === cr) break;
				}
				end = at;
			}
			const place = placeOf[field] ?? -1;
			if (place >= 0) {
				const [first, last] = [starts[place], ends[place]];
				if (first !== undefined) first[records] = start;
				if (last !== undefined) last[records] = end;
			}
			const byte = bytes[at];
			if (byte === delimiter) {
				at += 1;
				continue;
			}
			if (byte === undefined && !isLast) return -1;
			if (byte !== undefined && byte !== lf && byte !== cr) throw new NotPlain('Bytes after a quote');
			const next = this.lineEndAt(bytes, at, isLast);
			if (next < 0) return -1;
			// Of one column, an empty line is a missing value; of more, it is nothing.
			if (field === 0 && at === from && this.fields > 1) return next;
			if (field + 1 !== this.fields) throw new NotPlain('A record of another number of fields');
			this.undouble(bytes);
			this.records += 1;
			return next;
		}
	}

	/** Where the quote that closes a field stands; -1 where it, or what follows it, lies beyond. */
	private closing(bytes: Uint8Array, from: number, field: number): number {
		let at = from;
		for (;;) {
			const found = bytes.indexOf(this.quote, at);
			if (found < 0) return -1;
			if (bytes[found + 1] !== this.quote) return found;
			const place = this.placeOf[field] ?? -1;
			if (place >= 0 && !this.doubled.includes(place)) this.doubled.push(place);
			at = found + 2;
		}
	}

	/** Where the next line begins; -1 where that is not known yet. */
	private lineEndAt(bytes: Uint8Array, at: number, isLast: boolean): number {
		const byte = bytes[at];
		if (byte === undefined) return at;
		const isCr = byte === cr;
		const after = bytes[at + 1];
		if (isCr && after === undefined && !isLast) return -1;
		const kind: LineEnd = !isCr ? 'lf' : after === lf ? 'cr lf' : 'cr';
		this.lineEnd ??= kind;
		if (this.lineEnd !== kind) throw new NotPlain('Lines end in two ways');
		return at + (kind === 'cr lf' ? 2 : 1);
	}

	private undouble(bytes: Uint8Array): void {
		for (const place of this.doubled) {
			const last = this.ends[place];
			if (last === undefined) continue;
			const end = last[this.records] ?? 0;
			let to = this.starts[place]?.[this.records] ?? 0;
			for (let from = to; from < end; from += 1) {
				const byte = bytes[from] ?? 0;
				bytes[to++] = byte;
				if (byte === this.quote) from += 1;
			}
			last[this.records] = to;
		}
	}
}

interface Bounds {
	readonly before: number;
	readonly isLast: boolean;
}
