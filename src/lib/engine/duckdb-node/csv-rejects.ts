import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import { sql } from '../../plan/sql.ts';
import type { EngineRow } from '../port.ts';

/** As many rejected rows as anyone mends before trying again. */
export const mostRejects = 20;

/** DuckDB's own limit, said in messages. */
export const longestLine = 2_000_000;

/** The rows that DuckDB could not read, the first ones first. */
export const rejectedRows = sql`SELECT line, column_idx, column_name, CAST(error_type AS VARCHAR) AS error_type, error_message FROM reject_errors ORDER BY line, column_idx LIMIT ${mostRejects}`;

/** A rejected row as a problem. Its text is left out: a message may travel where the log may not. */
export function rejectProblem(row: EngineRow, columns: readonly string[], file: string): Problem {
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
			return problem('log-quote-open', { file, line, column });
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
