import { levelOf, numberOf, textOf } from './level.ts';
import { rowsOfOne, type LogTable } from './log-table.ts';
import { ident, join, sql, type Sql } from './sql.ts';

/**
 * One number for all rows of a table, whatever their order: the sum of their hashes over these columns, as text. Two tables of one
 * engine with as many rows and the same sum have the same rows. Sums of parts add. A value is taken as the number or the level
 * that it is, so that 0.70 of a CSV file and 0.7 of Parquet are one.
 */
export function planRowSum(log: LogTable, columns: readonly string[]): Sql {
	const hashes = columns.map(
		(_, i) => sql`coalesce(CAST(${numberOf(`c${i}`)} AS VARCHAR), ${levelOf(textOf(`c${i}`))})`
	);
	const rows = columns.map((column, i) => sql`${textOf(column)} AS ${ident(`c${i}`)}`);
	return sql`SELECT CAST(coalesce(sum(CAST(hash(${join(hashes, sql`, `)}) AS HUGEINT) * n), 0) AS VARCHAR) AS total FROM (SELECT ${join(rows, sql`, `)}, ${rowsOfOne(log)} AS n FROM ${ident(log.table)}) AS texts`;
}
