import { CsvSieve } from './csv-sieve.ts';
import { JsonRecordTrouble, readJsonRecord } from './json-record.ts';
import { LineSplitter, type TextLine } from './line-splitter.ts';
import type { Call, FileFormat, LogSource } from './port.ts';
import { RejectList } from './reject-list.ts';

/** Formats whose records stand on lines. */
export type LineFormat = Extract<FileFormat, { readonly kind: 'csv' | 'json-lines' }>;

export interface LinesAsked<Handle> {
	readonly source: LogSource<Handle>;
	readonly format: LineFormat;
	/** Records that can be read, counted from 1 as an engine counts them; in order, each once. */
	readonly records: readonly number[];
}

/**
 * Tells on which line of a file each of some records begins: a pass over its bytes that ends with the last of them.
 * Fewer lines than records where the file ends before.
 */
export type RecordLines<Handle> = (asked: LinesAsked<Handle>, call: Call) => Promise<readonly number[]>;

/** The same over bytes, unpacked where they were packed, in blocks of any length. */
export async function recordLines(
	blocks: AsyncIterable<Uint8Array>,
	format: LineFormat,
	records: readonly number[]
): Promise<readonly number[]> {
	const found: number[] = [];
	let seen = 0;
	const record = (line: number): void => {
		seen += 1;
		if (seen === records[found.length]) found.push(line);
	};
	const reader = format.kind === 'csv' ? csvReader(format, record) : jsonReader(record);
	for await (const block of blocks) {
		reader.push(block);
		if (found.length === records.length) return found;
	}
	reader.end();
	return found;
}

interface Reader {
	readonly push: (block: Uint8Array) => void;
	readonly end: () => void;
}

function csvReader(
	form: { readonly delimiter: string; readonly quote: string },
	record: (line: number) => void
): Reader {
	const sieve = new CsvSieve(form, new RejectList(), record);
	// What it hands over is of no use here, and is not to be held.
	return {
		push: (block) => {
			sieve.push(block);
			sieve.take();
		},
		end: () => sieve.end()
	};
}

function jsonReader(record: (line: number) => void): Reader {
	const splitter = new LineSplitter();
	const read = (lines: Iterable<TextLine>): void => {
		for (const { text, line, isText } of lines) if (isText && isRecord(text)) record(line);
	};
	return { push: (block) => read(splitter.push(block)), end: () => read(splitter.end()) };
}

function isRecord(text: string): boolean {
	try {
		readJsonRecord(text);
		return true;
	} catch (error) {
		if (error instanceof JsonRecordTrouble) return false;
		throw error;
	}
}
