import type { ModelSource, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { numberOf } from './level.ts';
import { ident, join, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** The score of a row as a number, or NULL. */
export const pointsOf = ({ score }: ModelSource): Sql =>
	score === null ? sql`CAST(NULL AS DOUBLE)` : numberOf(score.column);

/** Every score of every model in all tables of a log, as `points`: all of them are counted in one layout. */
export function allPoints(audit: ResolvedAudit, tables: readonly string[]): Sql {
	const scored = audit.model.columns.filter(({ score }) => score !== null);
	return join(
		tables.flatMap((table) =>
			scored.map((source) => sql`SELECT ${pointsOf(source)} AS points FROM ${ident(table)}`)
		),
		sql`\nUNION ALL\n`
	);
}
