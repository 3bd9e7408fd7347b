import { CsvRecordScan, lineEndAfter, type LineEnd, type ScannedRecord } from './csv-record-scan.ts';
import { CsvTrouble } from './csv-trouble.ts';
import type { RejectList } from './reject-list.ts';
import { rejectedRecord } from './rejected-record.ts';

/** DuckDB reads records up to this many bytes. */
const longestRecord = 2_000_000;
const lf = 10;
const cr = 13;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** Whole records that fit the header, each with its line end (the last of a file may have none). */
export interface SievedPiece {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly records: number;
}

/**
 * Parts the rows of a CSV file that can be read from those that cannot: bytes in blocks of any length go in, whole records
 * come out, and the list is told of the others. Where quotes are at fault, the line on which the record begins is rejected
 * and reading goes on with the next line, so that a quote that is never closed costs a line and not the rest of the
 * file; a record with too few or too many fields is rejected whole. What is wrong with the file and not with a row
 * (no row at all, mixed line ends, a zero byte, a broken header) is thrown as `CsvTrouble`.
 */
export class CsvSieve {
	/** Records that could be read. */
	records = 0;

	private readonly record: CsvRecordScan;
	private readonly rejects: RejectList;
	private readonly kept: (line: number) => void;
	private readonly strictUtf8 = new TextDecoder('utf-8', { fatal: true });
	private held: Uint8Array = new Uint8Array(0);
	private isFirst = true;
	private line = 1;
	private lineEnds: LineEnd | null = null;
	private expected = 0;
	private header: Uint8Array<ArrayBuffer> | null = null;
	/** Inside a line that is too long to be held. */
	private isSkipping = false;
	private parts: Uint8Array[] = [];
	private length = 0;
	private pieceRecords = 0;
	/** Records in a row that may go on as they stand. */
	private run: { readonly start: number; end: number } | null = null;

	constructor(
		form: { readonly delimiter: string; /** Empty: no quoting. */ readonly quote: string },
		rejects: RejectList,
		/** Told of each record that can be read: the line on which it begins, from 1. */
		kept: (line: number) => void = () => undefined
	) {
		this.record = new CsvRecordScan(form, longestRecord);
		this.rejects = rejects;
		this.kept = kept;
	}

	/** Bytes that wait to be taken. */
	get waiting(): number {
		return this.length;
	}

	push(block: Uint8Array): void {
		if (block.includes(0)) throw fileTrouble('log-zero-byte');
		this.held = joined(this.held, block);
		if (this.isFirst && this.held.length < byteOrderMark.length) return;
		this.read(false);
	}

	/** No more bytes will come. */
	end(): void {
		this.read(true);
		if (this.expected === 0) throw fileTrouble('log-empty');
	}

	/** The header alone, once it has been read; null before, and once it was taken. */
	takeHeader(): Uint8Array<ArrayBuffer> | null {
		const { header } = this;
		this.header = null;
		return header;
	}

	/** All whole records that wait; null where there is none. */
	take(): SievedPiece | null {
		if (this.pieceRecords === 0) return null;
		const bytes = new Uint8Array(this.length);
		let filled = 0;
		for (const part of this.parts) {
			bytes.set(part, filled);
			filled += part.length;
		}
		const piece = { bytes, records: this.pieceRecords };
		this.parts = [];
		this.length = 0;
		this.pieceRecords = 0;
		return piece;
	}

	private read(last: boolean): void {
		const bytes = this.held;
		let at = this.isFirst && byteOrderMark.every((byte, i) => bytes[i] === byte) ? byteOrderMark.length : 0;
		this.isFirst = false;
		const isText = this.isUtf8(bytes, !last);
		this.run = null;
		while (at < bytes.length) {
			const next = this.isSkipping ? this.skip(bytes, at) : this.step(bytes, at, { last, isText });
			if (next === null) break;
			at = next;
		}
		this.endRun(bytes);
		this.held = bytes.slice(at);
	}

	/** Reads one record and says where the next begins; null where the bytes end before it does. */
	private step(bytes: Uint8Array, at: number, { last, isText }: Where): number | null {
		const { expected, record, line } = this;
		const mostFields = expected === 0 ? Infinity : 2 * expected + 16;
		if (!record.read(bytes, at, last, mostFields)) return null;
		if (record.trouble !== null) return this.reject(bytes, at, last);
		if (record.lineEnd !== null && record.lineEnd !== this.lineEnds) this.endedBy(record.lineEnd);
		this.line += record.inner + (record.lineEnd === null ? 0 : 1);
		const { end, fields, filled } = record;
		// Of one column, an empty line is a missing value; of more, it is nothing.
		if (fields === 1 && filled === 0 && expected !== 1 && this.isBlank(bytes, at)) return end;
		// DuckDB overlooks empty fields at the end of a row beyond those of the header: nothing stands in them.
		const fits = fields >= expected && filled <= expected;
		if (expected === 0) this.takeInHeader(bytes.slice(at, end), fields);
		else if (!fits) this.tell(bytes.subarray(at, end), line, record);
		else if (isText || this.isUtf8(bytes.subarray(at, end), false)) {
			this.keep(bytes, at, end);
			this.kept(line);
		} else this.tell(bytes.subarray(at, end), line, 'log-encoding');
		return end;
	}

	/** A line of nothing, and not of an empty text in quotes. */
	private isBlank(bytes: Uint8Array, at: number): boolean {
		return bytes[at] === lf || bytes[at] === cr;
	}

	private takeInHeader(bytes: Uint8Array<ArrayBuffer>, fields: number): void {
		if (!this.isUtf8(bytes, false)) {
			const values = { reason: 'its header holds bytes that UTF-8 does not have', encoding: 'WINDOWS-1252' };
			throw new CsvTrouble({ code: 'log-encoding', line: this.line - 1, field: null, values });
		}
		this.expected = fields;
		this.header = bytes;
	}

	/** A record whose quotes are at fault loses its first line. */
	private reject(bytes: Uint8Array, at: number, last: boolean): number | null {
		const { fields, trouble } = this.record;
		if (trouble !== null && this.expected === 0)
			throw new CsvTrouble({
				code: trouble,
				line: this.line,
				field: fields,
				values: { limit: longestRecord }
			});
		const end = lineEndAfter(bytes, at, this.lineEnds ?? 'lf');
		if (end === null && !last && bytes.length - at <= longestRecord) return null;
		this.tell(bytes.subarray(at, end ?? bytes.length), this.line, this.record);
		this.isSkipping = end === null;
		if (end !== null) this.line++;
		return end ?? bytes.length;
	}

	private skip(bytes: Uint8Array, at: number): number {
		const end = lineEndAfter(bytes, at, this.lineEnds ?? 'lf');
		if (end === null) return bytes.length;
		this.isSkipping = false;
		this.line++;
		return end;
	}

	private tell(bytes: Uint8Array, line: number, trouble: ScannedRecord | 'log-encoding'): void {
		const code = trouble === 'log-encoding' ? trouble : (trouble.trouble ?? 'log-row-ragged');
		this.rejects.add(code, () => rejectedRecord({ bytes, line, trouble, expected: this.expected }));
	}

	private keep(bytes: Uint8Array, start: number, end: number): void {
		if (this.run !== null && this.run.end === start) this.run.end = end;
		else {
			this.endRun(bytes);
			this.run = { start, end };
		}
		this.pieceRecords++;
		this.records++;
	}

	private endRun(bytes: Uint8Array): void {
		if (this.run === null) return;
		this.parts.push(bytes.subarray(this.run.start, this.run.end));
		this.length += this.run.end - this.run.start;
		this.run = null;
	}

	private endedBy(kind: LineEnd): void {
		this.lineEnds ??= kind;
		if (this.lineEnds !== kind) throw fileTrouble('log-line-ends-mixed', this.line);
	}

	private isUtf8(bytes: Uint8Array, goesOn: boolean): boolean {
		try {
			this.strictUtf8.decode(bytes, { stream: goesOn });
			return true;
		} catch {
			return false;
		} finally {
			this.forget();
		}
	}

	/** A decoder that was told of more to come keeps what it holds. */
	private forget(): void {
		try {
			this.strictUtf8.decode();
		} catch {
			// Only the half character that it was left with.
		}
	}
}

/** Whether these are the last bytes of the file, and are text throughout. */
interface Where {
	readonly last: boolean;
	readonly isText: boolean;
}

const fileTrouble = (
	code: 'log-zero-byte' | 'log-empty' | 'log-line-ends-mixed',
	line: number | null = null
): CsvTrouble => new CsvTrouble({ code, line, field: null, values: {} });

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array {
	if (head.length === 0) return tail.slice();
	const all = new Uint8Array(head.length + tail.length);
	all.set(head);
	all.set(tail, head.length);
	return all;
}
