import { JsonColumnsMissing, JsonLinesTrouble } from './json-lines-trouble.ts';
import { JsonRecordTrouble, readJsonRecord } from './json-record.ts';
import { LineSplitter, type TextLine } from './line-splitter.ts';
import { listedValue, RejectList } from './reject-list.ts';

/** More columns than this are lists taken apart, or names that hold data. */
const mostColumns = 2000;

/** Large enough that the engine's cost for a piece is small beside its rows. */
const pieceCharacters = 4 * 1024 * 1024;

/** Records as lines of CSV, every cell quoted, with the line of the file where the first of them stands. */
export interface JsonRows {
	readonly csv: string;
	readonly records: number;
	readonly firstLine: number;
}

export interface JsonTableOptions {
	/** The columns to keep, in order; null keeps all that the records within `rowLimit` have. */
	readonly columns: readonly string[] | null;
	readonly rowLimit: number | null;
	/** Whether lines that cannot be read are left out. By default they are counted to the end of the file, and nothing more is taken in. */
	readonly leaveOut?: boolean;
}

/**
 * JSON Lines as a table of text: blocks of bytes go in, CSV with a header of its own comes out. A field that a record
 * does not have is empty, which is a missing value. With `columns`, memory is bounded by a few pieces; without, by
 * the records within `rowLimit`, since only the last of them tells all names.
 */
export class JsonLinesTable {
	/** The names of the columns, known from the start where they were asked for, else at the end. */
	columns: readonly string[] | null;
	/** Records read. */
	rows = 0;
	/** Lines that cannot be read. */
	readonly rejects = new RejectList();

	private readonly asked: readonly string[] | null;
	private readonly rowLimit: number;
	private readonly leaveOut: boolean;
	private readonly splitter = new LineSplitter();
	private readonly seen = new Set<string>();
	/** Records whose columns are not known yet. */
	private held: { readonly record: Map<string, string>; readonly line: number }[] = [];
	private parts: string[] = [];
	private characters = 0;
	private records = 0;
	private firstLine = 0;

	constructor({ columns, rowLimit, leaveOut = false }: JsonTableOptions) {
		this.columns = columns;
		this.asked = columns;
		this.rowLimit = rowLimit ?? Infinity;
		this.leaveOut = leaveOut;
	}

	/** All rows that were asked for have been read. */
	get isFull(): boolean {
		return this.rows >= this.rowLimit && !this.isRefused;
	}

	/** Lines cannot be read, and are not to be left out. */
	get isRefused(): boolean {
		return !this.leaveOut && this.rejects.rows > 0;
	}

	/** Takes in a block; gives the piece that is ready, if any. */
	push(block: Uint8Array): JsonRows | null {
		this.readLines(this.splitter.push(block));
		return this.characters >= pieceCharacters ? this.take() : null;
	}

	/** The file has ended, or enough was read: the last piece. Throws where an asked column stands in no record. */
	end(): JsonRows | null {
		if (!this.isFull) this.readLines(this.splitter.end());
		if (this.isRefused) return null;
		if (this.asked === null) {
			if (this.rows > 0 && this.seen.size === 0) throw new JsonLinesTrouble(1, 'no line has a field');
			this.columns = [...this.seen];
			for (const { record, line } of this.held) this.write(record, line);
			this.held = [];
		} else if (this.rows > 0 && this.rowLimit === Infinity) {
			const missing = this.asked.filter((column) => !this.seen.has(column));
			if (missing.length > 0) throw new JsonColumnsMissing(missing, [...this.seen]);
		}
		return this.take();
	}

	private readLines(lines: Iterable<TextLine>): void {
		for (const { text, line, isText } of lines) {
			if (this.isFull) return;
			const record = isText ? recordOf(text) : 'it holds bytes that UTF-8 does not have';
			if (typeof record === 'string') {
				this.reject(text, line, record);
				continue;
			}
			for (const column of record.keys()) this.seen.add(column);
			if (this.seen.size > mostColumns)
				throw new JsonLinesTrouble(line, `with it there are more than ${String(mostColumns)} columns`);
			this.rows += 1;
			if (this.isRefused) continue;
			if (this.columns === null) this.held.push({ record, line });
			else this.write(record, line);
		}
	}

	private reject(text: string, line: number, why: string): void {
		const values = { reason: why };
		this.rejects.add('log-json-line', () => ({
			line,
			field: null,
			value: listedValue(text),
			why,
			values
		}));
	}

	private write(record: ReadonlyMap<string, string>, line: number): void {
		if (this.records === 0) this.firstLine = line;
		const csv = csvLine((this.columns ?? []).map((column) => record.get(column) ?? ''));
		this.parts.push(csv);
		this.characters += csv.length;
		this.records += 1;
	}

	private take(): JsonRows | null {
		if (this.records === 0) return null;
		const piece = { csv: this.parts.join(''), records: this.records, firstLine: this.firstLine };
		this.parts = [];
		this.characters = 0;
		this.records = 0;
		return piece;
	}
}

/** Every cell in quotes: a line of one empty cell would be no row otherwise. */
export const csvLine = (cells: readonly string[]): string =>
	`${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;

/** The fields of a line, or what is wrong with it. */
function recordOf(text: string): Map<string, string> | string {
	try {
		return readJsonRecord(text);
	} catch (error) {
		if (!(error instanceof JsonRecordTrouble)) throw error;
		return error.message;
	}
}
