import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import { LogError } from '../log-error.ts';
import { atLineEnd, firstRecord } from './csv-record.ts';
import type { CsvFormat } from './csv-table.ts';
import { fileHead } from './file-head.ts';

/** A header longer than this is a quote that was never closed, or no header. */
const longestHeader = 1 << 20;

/** The header line of a CSV file as written. A file that is no text, not UTF-8 or empty is a `LogError`. */
export async function csvHead(path: string, name: string, format: CsvFormat): Promise<string> {
	const head = await fileHead(path, { name, packing: format.packing, bytes: longestHeader });
	const trouble = notText(head, name);
	if (trouble !== null) throw new LogError([trouble]);
	const text = new TextDecoder('utf-8').decode(head).replace(/^[\r\n]+/, '');
	if (text.trim() === '') throw new LogError([problem('log-empty', { file: name })]);
	const record = firstRecord(text, format.delimiter, format.quote);
	if (record === null) {
		throw new LogError([problem('log-quote-open', { file: name, line: 1, column: '1' })]);
	}
	if (!atLineEnd(text, record.end)) {
		const column = String(record.fields.length);
		throw new LogError([problem('log-quote-stray', { file: name, line: 1, column })]);
	}
	return text.slice(0, record.end);
}

/** How many blank lines stand before the header: DuckDB would take the first of them for it, and the header for a row. */
export async function linesBeforeHeader(path: string, name: string, { packing }: CsvFormat): Promise<number> {
	const head = await fileHead(path, { name, packing, bytes: longestHeader });
	const [before = ''] = /^[\r\n]*/.exec(new TextDecoder('utf-8').decode(head)) ?? [];
	return before.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function notText(head: Buffer, file: string): Problem | null {
	const [first, second] = head;
	const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
	if (utf16) return problem('log-encoding', { file, values: { reason: 'it is UTF-16', encoding: 'UTF-16' } });
	if (head.subarray(0, 4).toString('latin1') === 'PAR1')
		return problem('log-binary', { file, values: { kind: 'a Parquet file' } });
	return head.includes(0) ? problem('log-zero-byte', { file }) : null;
}
