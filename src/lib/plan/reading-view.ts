import type { Reading, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { levelOf, listOf } from './level.ts';
import { readAs } from './read-as.ts';
import { ident, join, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** How columns are written, without those whose values a mend has written anew: how the file writes them says nothing of those. */
export const readingsOf = ({ reading = [], deidentify = [] }: ResolvedAudit['data']): readonly Reading[] =>
	reading.filter(({ column }) => !deidentify.some((each) => each.column === column && each.mend !== 'age90'));

/** A column's value as the audit says that it is written, in the one way in which everything after reads it. */
export function writtenValue({ column, missing, as }: Reading): Sql {
	const text = sql`CAST(${ident(column)} AS VARCHAR)`;
	const read = as === null ? text : readAs(as, sql`trim(${text})`);
	if (missing.length === 0) return read;
	const isMissing = sql`trim(${text}) IN (${listOf(missing)}) OR (${levelOf(sql`trim(${text})`)}) IN (${listOf(missing)})`;
	return sql`CASE WHEN ${isMissing} THEN NULL ELSE ${read} END`;
}

/**
 * The statement that names a log as the audit reads it; null where it reads every column as it is written. Readings of
 * columns that are not loaded change nothing.
 */
export function readingView(
	name: string,
	readings: readonly Reading[],
	{ table, columns }: { readonly table: string; readonly columns: readonly string[] }
): Sql | null {
	const read = readings.filter(({ column }) => columns.includes(column));
	if (read.length === 0) return null;
	const replaced = join(
		read.map((reading) => sql`${writtenValue(reading)} AS ${ident(reading.column)}`),
		sql`, `
	);
	return sql`CREATE OR REPLACE VIEW ${ident(name)} AS SELECT * REPLACE (${replaced}) FROM ${ident(table)}`;
}
