import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import { sql } from '../../plan/sql.ts';
import type { EngineRow, EngineValue, FileFormat } from '../port.ts';
import { atLineEnd, firstRecord } from './csv-record.ts';

type CsvFormat = Extract<FileFormat, { kind: 'csv' }>;

/** As many rejected rows as anyone mends before trying again. */
export const mostRejects = 20;

/** DuckDB's own limit, said in messages. */
export const longestLine = 2_000_000;

/** The rows that DuckDB could not read, the first ones first. */
export const rejectedRows = sql`SELECT line, column_idx, column_name, CAST(error_type AS VARCHAR) AS error_type, error_message, csv_line FROM reject_errors ORDER BY line, column_idx LIMIT ${mostRejects}`;

/**
 * One reject a line. DuckDB has one for each field that is missing, the first with the true count of fields, and one
 * for each that is too many, of which the last has it.
 */
export function rejectedLines(rows: readonly EngineRow[]): readonly EngineRow[] {
	const byLine = new Map<EngineValue, EngineRow>();
	for (const row of rows) {
		const line = row['line'] ?? null;
		if (!byLine.has(line) || row['error_type'] === 'TOO MANY COLUMNS') byLine.set(line, row);
	}
	return [...byLine.values()];
}

/** Text after a closing quote, and not a quote that is never closed: DuckDB calls both the same. */
function isStray(line: string, { delimiter, quote }: CsvFormat): boolean {
	const record = firstRecord(line, delimiter, quote);
	return record !== null && !atLineEnd(line, record.end);
}

/** A rejected row as a problem. Its text is left out: a message may travel where the log may not. */
export function rejectProblem(
	row: EngineRow,
	{
		columns,
		file,
		format
	}: { readonly columns: readonly string[]; readonly file: string; readonly format: CsvFormat }
): Problem {
	const line = Number(row['line']);
	const column = columns[Number(row['column_idx']) - 1] ?? null;
	const reason = String(row['error_message']).split('\n')[0] ?? '';
	switch (String(row['error_type'])) {
		case 'MISSING COLUMNS':
		case 'TOO MANY COLUMNS': {
			const found = /Found: (\d+)/.exec(reason)?.[1] ?? 'another number of';
			return problem('log-row-ragged', {
				file,
				line,
				column,
				values: { count: found, expected: columns.length }
			});
		}
		case 'UNQUOTED VALUE':
			return problem(isStray(String(row['csv_line'] ?? ''), format) ? 'log-quote-stray' : 'log-quote-open', {
				file,
				line,
				column
			});
		case 'INVALID ENCODING':
			return problem('log-encoding', {
				file,
				line,
				column,
				values: { reason: `line ${line} holds bytes that are no character`, encoding: 'latin1' }
			});
		case 'LINE SIZE OVER MAXIMUM':
			return problem('log-line-too-long', { file, line, values: { limit: longestLine } });
		default:
			return problem('log-row-unreadable', { file, line, column, values: { reason } });
	}
}
