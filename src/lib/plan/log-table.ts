import { ident, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** A table of an engine that holds a log. */
export interface LogTable {
	readonly table: string;
	/** The column that says for how many rows of the log a row of the table stands; null where each stands for itself. */
	readonly copies: string | null;
}

/** A table that holds every row of its log. */
export const eachRow = (table: string): LogTable => ({ table, copies: null });

/** How many rows of the log the rows of the table (or of one of its groups) are. */
export const rowsOf = ({ copies }: LogTable): Sql =>
	copies === null ? sql`count(*)` : sql`CAST(coalesce(sum(${ident(copies)}), 0) AS BIGINT)`;

/** The same of those that meet a condition. */
export const rowsWhere = ({ copies }: LogTable, condition: Sql): Sql =>
	copies === null
		? sql`count(*) FILTER (WHERE ${condition})`
		: sql`CAST(coalesce(sum(${ident(copies)}) FILTER (WHERE ${condition}), 0) AS BIGINT)`;

/** How many rows of the log one row of the table is. */
export const rowsOfOne = ({ copies }: LogTable): Sql => (copies === null ? sql`1` : ident(copies));
