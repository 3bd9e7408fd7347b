import type { Call, Engine } from '../engine/port.ts';
import { textOf } from '../plan/level.ts';
import { ident, join, sql } from '../plan/sql.ts';
import type { TextTable } from './unpivot/text-table.ts';

const headRows = 5;
/** A cell is shown, not read: a vignette of a page is known by its first words. */
const longestCell = 80;

/** The first few rows of a table as texts, long ones cut. */
export async function headOf<Handle>(
	table: string,
	columns: readonly string[],
	engine: Engine<Handle>,
	call: Call
): Promise<TextTable> {
	const texts = columns.map((column, i) => sql`left(${textOf(column)}, ${longestCell}) AS ${ident(`c${i}`)}`);
	const rows = await engine.query(
		sql`SELECT ${join(texts, sql`, `)} FROM ${ident(table)} LIMIT ${headRows}`,
		call
	);
	return {
		names: columns,
		rows: rows.map((row) =>
			columns.map((_, i) => {
				const cell = row[`c${i}`] ?? null;
				return cell === null ? null : String(cell);
			})
		)
	};
}
