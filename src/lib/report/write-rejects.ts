import type { RejectedRows } from '../spec/rejected-rows.ts';
import { csvCell } from './csv-cell.ts';

/** Rows that cannot be read as CSV: file, line, column, the line's text, and why. They are rows of the log, and go only where the log may. */
export function writeRejects(files: readonly RejectedRows[]): string {
	const rows = files.flatMap(({ file, listed }) =>
		listed.map(({ line, column, value, why }) => [file, line, column, value, why])
	);
	return [['file', 'line', 'column', 'value', 'why'], ...rows]
		.map((row) => `${row.map(csvCell).join(',')}\n`)
		.join('');
}
