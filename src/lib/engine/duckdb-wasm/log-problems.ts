import { problem } from '#lib/spec/messages.ts';
import { csvTroubleProblem } from '../csv-trouble-problem.ts';
import { excelProblem } from '../formats/excel/excel-trouble.ts';
import { arrowProblem } from '../formats/arrow/arrow-trouble.ts';
import { LogError, LogTooLarge } from '../log-error.ts';
import { missingColumns } from '../missing-columns.ts';
import type { IntakeFailure } from './intake-client.ts';

/** What the intake worker found wrong, in words; `names` are the columns where they are known already. */
export function intakeProblem(file: string, names: readonly string[], failure: IntakeFailure): Error {
	const { reply } = failure;
	switch (reply.kind) {
		case 'csv-trouble':
			return new LogError([csvTroubleProblem(file, names, reply.facts)], { cause: failure });
		case 'columns-missing':
			return new LogError(missingColumns(reply.missing, reply.known, file), { cause: failure });
		case 'column-nested':
			return new LogError(
				[
					problem('log-column-nested', {
						file,
						column: reply.column,
						found: reply.column,
						values: { kind: reply.what }
					})
				],
				{ cause: failure }
			);
		case 'column-twice':
			return new LogError(
				[problem('column-named-twice', { file, column: reply.column, found: reply.column })],
				{ cause: failure }
			);
		case 'parquet-trouble':
			return new LogError([problem('log-parquet-unreadable', { file, values: { reason: reply.reason } })], {
				cause: failure
			});
		case 'excel-trouble':
			return new LogError([excelProblem(file, reply.reason)], { cause: failure });
		case 'arrow-trouble':
			return new LogError([arrowProblem(file, reply)], { cause: failure });
		case 'not-plain':
		case 'crashed':
			return new Error(`Reading failed: ${reply.reason}`, { cause: failure });
	}
}

/** Whether DuckDB says that it has no memory left. */
export const isOutOfMemory = (error: unknown): boolean =>
	error instanceof Error && error.message.includes('Out of Memory');

/** DuckDB's own complaint about a piece of CSV, with the line counted from the top of the file. */
export function rowTrouble(file: string, firstLine: number, error: unknown): Error {
	const text = error instanceof Error ? error.message : String(error);
	if (isOutOfMemory(error)) return new LogTooLarge(file, { cause: error });
	const said = /^(?:Invalid Input Error: )?CSV Error on Line: (\d+)\n(?:Original Line:.*\n)?([^\n]*)/.exec(
		text
	);
	const line = firstLine + Number(said?.[1] ?? 1) - 1;
	const reason = (said?.[2] ?? text.split('\n')[0] ?? text).replace(/\.$/, '');
	return new LogError([problem('log-row-unreadable', { file, line, values: { reason } })], { cause: error });
}

/** DuckDB's own complaint about columns that it is handed: a type that it does not know, or no memory. Anything else is no fault of the file. */
export function arrowTrouble(file: string, error: unknown): unknown {
	const text = error instanceof Error ? error.message : String(error);
	if (isOutOfMemory(error)) return new LogTooLarge(file, { cause: error });
	if (!/Unsupported|Not implemented/i.test(text)) return error;
	const reason = 'it holds values of a type that the engine does not know, such as 16-bit numbers';
	return new LogError([problem('log-parquet-unreadable', { file, values: { reason } })], { cause: error });
}
