import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { levelOf, textOf } from '../level.ts';
import { ident, join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';
import { counterfactualOf, pairColumns, pairName, stratumColumns, stratumName } from './case-rows.ts';

const list = (pieces: readonly Sql[]): Sql => join(pieces, sql`, `);

/** What tells a case of `cases` apart, to join rows of the log with it. */
export const caseKey = (audit: ResolvedAudit): Sql =>
	list([sql`model`, ...stratumColumns(audit), ...pairColumns(audit)]);

/** What identifies a case within its stratum, as one text for a reader. */
export const caseName = (audit: ResolvedAudit): Sql =>
	join(
		pairColumns(audit).map((column) => sql`cases.${column}`),
		sql` || ' · ' || `
	);

/**
 * The rows of the log with the key of their case, the description `v`, the replicate `rep`, and one more column as
 * `value`: what the counting does not read, and texts of single cases do. Rows without a value are left out.
 */
export function keyedRows(audit: ResolvedAudit, tables: readonly string[], value: Sql): Sql {
	const asked = counterfactualOf(audit);
	const level = (column: string): Sql => levelOf(textOf(column));
	const rows = tables.map(
		(table) =>
			sql`SELECT ${list([
				sql`${audit.model.column === null ? sql`${audit.model.name}` : level(audit.model.column)} AS model`,
				...asked.stratum.map((column, i) => sql`coalesce(${level(column)}, '') AS ${ident(stratumName(i))}`),
				...asked.pair.map((column, i) => sql`${level(column)} AS ${ident(pairName(i))}`),
				sql`${level(asked.variant)} AS v`,
				sql`${asked.replicate === null ? sql`''` : sql`coalesce(${level(asked.replicate)}, '')`} AS rep`,
				sql`${value} AS value`
			])} FROM ${ident(table)}`
	);
	return sql`SELECT * FROM (${join(rows, sql` UNION ALL `)}) AS keyed WHERE value IS NOT NULL AND value <> ''`;
}
