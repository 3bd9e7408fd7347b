import type { ModelSource, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { numberOf } from './level.ts';
import { ident, join, sql } from './sql.ts';
import type { Sql } from './sql.ts';
import type { LogTable } from './log-table.ts';

/** The score of a row as a number, or NULL. */
export const pointsOf = ({ score }: ModelSource): Sql =>
	score === null ? sql`CAST(NULL AS DOUBLE)` : numberOf(score.column);

/** Every score of every model in all tables of a log, as `points`, with their `copies` where the tables have them: all of them are counted in one layout. */
export function allPoints(audit: ResolvedAudit, tables: readonly LogTable[]): Sql {
	const scored = audit.model.columns.filter(({ score }) => score !== null);
	return join(
		tables.flatMap((log) =>
			scored.map((source) => {
				const copies = log.copies === null ? sql`` : sql`, ${ident(log.copies)} AS copies`;
				return sql`SELECT ${pointsOf(source)} AS points${copies} FROM ${ident(log.table)}`;
			})
		),
		sql`\nUNION ALL\n`
	);
}
