import { instantFrom } from './instant.ts';
import { ident, join, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** A cast of a boolean writes lower case; files write these. */
const booleanSpellings = ['True', 'TRUE', 'False', 'FALSE'] as const;

/** A list of values for IN (…). */
export const listOf = (values: readonly string[]): Sql =>
	join(
		values.map((value) => sql`${value}`),
		sql`, `
	);

/** A column's value as text, whatever the type of the column. */
export const textOf = (column: string): Sql => sql`CAST(${ident(column)} AS VARCHAR)`;

/**
 * A text as a level, the same from CSV (all text) and from typed columns: the empty text is missing, booleans are
 * lower case, an integer with a fraction of zeros loses it, and minus zero is zero. `levelText` is its twin for one value.
 * `text` should be a plain column: it is repeated.
 */
export function levelOf(text: Sql): Sql {
	// The test for a last 0 spares the pattern for the rows that cannot match it.
	return sql`CASE WHEN ${text} = '' THEN NULL WHEN ${text} IN (${listOf(booleanSpellings)}) THEN lower(${text}) WHEN suffix(${text}, '0') THEN regexp_replace(regexp_replace(${text}, '^([+-]?[0-9]+)[.]0+$', '\\1'), '^-0$', '0') ELSE ${text} END`;
}

/**
 * A column's value as a DOUBLE, or NULL where it is no finite decimal number: DuckDB would also read "inf", "nan",
 * "1e999" and "1_000", which no model means. From 1e100 on its square could not be added up, and no model means that
 * either. It goes through text because a FLOAT column
 * holds 0.7 as 0.699999988…: only its text is the number that a CSV of the same log says.
 */
export function numberOf(column: string): Sql {
	const text = textOf(column);
	const value = sql`TRY_CAST(${text} AS DOUBLE)`;
	const number = sql`TRY_CAST(${ident(column)} AS DOUBLE)`;
	// The text of a DOUBLE is the shortest that reads as it again: the way through it would be long and lead back.
	return sql`CASE WHEN typeof(${ident(column)}) = 'DOUBLE' THEN CASE WHEN abs(${number}) < 1e100 THEN ${number} END WHEN abs(${value}) < 1e100 AND NOT contains(${text}, '_') THEN ${value} END`;
}

/** The same however large. */
export function finiteNumberOf(column: string): Sql {
	const text = textOf(column);
	const value = sql`TRY_CAST(${text} AS DOUBLE)`;
	return sql`CASE WHEN isfinite(${value}) AND NOT contains(${text}, '_') THEN ${value} END`;
}

/** A column's value as a TIMESTAMP, or NULL. Instants with an offset become UTC; those without stay as they are. */
export const instantOf = (column: string): Sql => instantFrom(textOf(column));
