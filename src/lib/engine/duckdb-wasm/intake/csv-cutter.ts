import { CsvTrouble } from '../../csv-trouble.ts';

export interface CsvPiece {
	/** Whole records, each with its line end (the last of a file may have none). */
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly records: number;
	/** Line of the file on which the piece begins, from 1. */
	readonly firstLine: number;
}

/** DuckDB reads records up to this many bytes; a longer one is nearly always a quote that was never closed. */
const longestRecord = 2_000_000;

const lf = 10;
const cr = 13;
const byteOrderMark = [0xef, 0xbb, 0xbf];

// Numbers, not words: the loop below looks at every byte of the log.
const fieldStart = 0;
const plain = 1;
const quoted = 2;
const quoteSeen = 3;
const afterCr = 4;
type Place = 0 | 1 | 2 | 3 | 4;
type LineEnd = 'lf' | 'cr' | 'cr lf';

/**
 * Cuts a stream of CSV bytes at record ends, and counts the fields of every record against the header's.
 * So a file is read a piece at a time, the line of every trouble is known, and no row is dropped in silence.
 * Values are not decoded here: that is the engine's work. Throws `CsvTrouble`.
 */
export class CsvCutter {
	private readonly delimiter: number;
	private readonly quote: number;

	private place: Place = fieldStart;
	/** How the lines end: what the first of them shows. */
	private lineEnds: LineEnd | null = null;
	private line = 1;
	private quoteLine = 1;
	/** Of the record that is being read. */
	private fields = 1;
	private recordLine = 1;
	/** Fields of the header; 0 until it has been read. */
	private expected = 0;

	/** Blocks not yet taken; offsets count from the first byte of the first. */
	private blocks: Uint8Array[] = [];
	private held = 0;
	private whole = 0;
	/** Where the line below the header begins, once it has been taken. */
	headerBytes = 0;
	private headerStart = 0;
	private headerEnd = 0;
	private records = 0;
	private pieceLine = 1;

	constructor(dialect: { readonly delimiter: string; /** Empty: no quoting. */ readonly quote: string }) {
		this.delimiter = dialect.delimiter.charCodeAt(0);
		this.quote = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0);
	}

	/** Bytes that could be taken now as whole records. */
	get waiting(): number {
		// No cut between CR and LF: the LF would begin the next piece as an empty line.
		return this.place === afterCr ? 0 : this.whole;
	}

	push(block: Uint8Array): void {
		const { delimiter, quote } = this;
		if (block.includes(0)) throw this.trouble('log-zero-byte', null);
		const base = this.held;
		this.blocks.push(block);
		this.held += block.length;
		for (let i = this.skipMark(block, base); i < block.length; i++) {
			const byte = block[i];
			if (this.place === afterCr && byte !== lf) this.endedBy('cr');
			if (this.place === quoted) {
				if (byte === quote) this.place = quoteSeen;
				else if (byte === lf) this.line++;
			} else if (byte === lf || byte === cr) {
				this.lineEnd(byte, base + i);
			} else if (byte === delimiter) {
				this.fields++;
				this.place = fieldStart;
			} else if (this.place !== plain) {
				this.inField(byte === quote);
			}
		}
		if (this.held - this.whole > longestRecord) {
			throw this.trouble('log-line-too-long', this.recordLine, { limit: longestRecord });
		}
	}

	/** No more bytes will come: what is held ends here. */
	end(): void {
		if (this.place === quoted) throw this.trouble('log-quote-open', this.quoteLine);
		if (this.place === afterCr) {
			this.endedBy('cr');
			this.place = fieldStart;
		}
		if (this.whole < this.held && this.held > this.headerStart) this.recordEnd(this.held);
		if (this.expected === 0) throw this.trouble('log-empty', null);
	}

	/** The header alone, once it has been read; null before. To be taken before the first piece. */
	takeHeader(): Uint8Array<ArrayBuffer> | null {
		if (this.headerEnd === 0 || this.waiting === 0) return null;
		this.headerBytes = this.headerEnd;
		const bytes = this.cut(this.headerEnd).slice(this.headerStart);
		this.headerEnd = 0;
		return bytes;
	}

	/** All whole records that wait; null where there is none. */
	take(): CsvPiece | null {
		if (this.waiting === 0) return null;
		const { records, pieceLine } = this;
		this.records = 0;
		this.pieceLine = this.recordLine;
		return { bytes: this.cut(this.whole), records, firstLine: pieceLine };
	}

	private skipMark(block: Uint8Array, base: number): number {
		if (base > 0 || this.expected > 0 || !byteOrderMark.every((byte, i) => block[i] === byte)) return 0;
		this.headerStart = this.whole = byteOrderMark.length;
		return byteOrderMark.length;
	}

	private inField(isQuote: boolean): void {
		if (this.place === quoteSeen) {
			if (!isQuote) throw this.trouble('log-quote-stray', this.line);
			this.place = quoted;
			return;
		}
		this.place = isQuote ? quoted : plain;
		if (isQuote) this.quoteLine = this.line;
	}

	private lineEnd(byte: number, at: number): void {
		if (byte === lf && this.place === afterCr) {
			// The second half of CR LF belongs to the record that CR ended.
			this.endedBy('cr lf');
			if (this.headerEnd === at) this.headerEnd = at + 1;
			this.whole = at + 1;
			this.place = fieldStart;
			return;
		}
		if (byte === lf) this.endedBy('lf');
		this.line++;
		const blank = this.fields === 1 && (this.place === fieldStart || this.place === afterCr);
		// Of one column, an empty line is a missing value; of more, it is nothing.
		if (blank && this.expected !== 1) this.skipLine(at + 1);
		else this.recordEnd(at + 1);
		this.place = byte === cr ? afterCr : fieldStart;
	}

	/** DuckDB reads lines of one kind: of two, it would refuse some files and join the lines of others. */
	private endedBy(kind: LineEnd): void {
		this.lineEnds ??= kind;
		if (this.lineEnds === kind) return;
		// After a CR the line is counted already.
		throw this.trouble('log-line-ends-mixed', kind === 'lf' ? this.line : this.line - 1);
	}

	private skipLine(end: number): void {
		if (this.expected === 0) this.headerStart = end;
		this.whole = end;
		this.recordLine = this.line;
	}

	private recordEnd(end: number): void {
		if (this.expected === 0) {
			this.expected = this.fields;
			this.headerEnd = end;
			this.pieceLine = this.line;
		} else if (this.fields === this.expected) {
			this.records++;
		} else {
			const { fields: count, expected } = this;
			this.fields = Math.min(count, expected) + 1;
			throw this.trouble('log-row-ragged', this.recordLine, { count, expected });
		}
		this.fields = 1;
		this.place = fieldStart;
		this.whole = end;
		this.recordLine = this.line;
	}

	private cut(end: number): Uint8Array<ArrayBuffer> {
		const bytes = new Uint8Array(end);
		let filled = 0;
		while (filled < end) {
			const block = this.blocks.shift();
			if (block === undefined) throw new Error('Cut past what is held');
			const part = block.subarray(0, end - filled);
			bytes.set(part, filled);
			filled += part.length;
			if (part.length < block.length) this.blocks.unshift(block.subarray(part.length));
		}
		this.held -= end;
		this.whole -= end;
		return bytes;
	}

	private trouble(
		code: CsvTrouble['facts']['code'],
		line: number | null,
		values: CsvTrouble['facts']['values'] = {}
	): CsvTrouble {
		return new CsvTrouble({ code, line, field: line === null ? null : this.fields, values });
	}
}
