import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { RejectedRows } from '#lib/spec/rejected-rows.ts';
import { LogError } from './log-error.ts';
import type { FoundReject, FoundRejects } from './reject-list.ts';

interface Of {
	readonly file: string;
	/** The file's columns, by place. */
	readonly columns: readonly string[];
}

/** Rows told one by one before their number is: the list has the others. */
const mostTold = 3;

const columnOf = ({ field }: FoundReject, columns: readonly string[]): string | null =>
	field === null ? null : (columns[field - 1] ?? null);

/** What was rejected, with the names of file and columns. */
export const rejectedRows = (
	{ rows, of, listed, kinds }: FoundRejects,
	{ file, columns }: Of
): RejectedRows => ({
	file,
	rows,
	of,
	listed: listed.map((row) => ({
		line: row.line,
		column: columnOf(row, columns),
		value: row.value,
		code: row.code,
		why: row.why
	})),
	kinds
});

/** A log that has rows which cannot be read: the first of them, and how many there are. */
export function rejection(found: FoundRejects, of: Of, cause?: unknown): LogError {
	const told = found.listed.slice(0, mostTold).map((row) => {
		const { code, line, values } = row;
		// A row's text is left out: a message may travel where the log may not.
		return problem(code, { file: of.file, line, column: columnOf(row, of.columns), values });
	});
	return new LogError([...told, summary(found, of.file)], { cause, rejected: rejectedRows(found, of) });
}

function summary({ rows, of }: FoundRejects, file: string): Problem {
	const values = { rows: thousands(rows), of: thousands(of), them: rows === 1 ? 'it' : 'them' };
	return problem(rows === of ? 'log-no-row-left' : 'log-rows-rejected', { file, values });
}

const thousands = (count: number): string => count.toLocaleString('en-US');
