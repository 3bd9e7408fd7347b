import { unreachable } from '#lib/core/unreachable.ts';
import type { ResolvedAudit, RowCondition } from '#lib/spec/resolved-audit.ts';
import { instantFrom } from './instant.ts';
import { levelOf, listOf } from './level.ts';
import { rowsOf, type LogTable } from './log-table.ts';
import { readingsOf, writtenValue } from './reading-view.ts';
import { ident, join, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** How a table is left with the rows that the audit counts: asked in this order. */
export interface PlannedWhere {
	/** Takes the other rows out of the table. */
	readonly remove: Sql;
	/** How many rows of the log are left, as `n`. */
	readonly left: Sql;
}

/**
 * The rows of a table that meet every condition of the audit stay; null where it has none. A row whose cell is empty, or
 * is not the number or moment that a condition speaks of, does not meet it. Values are compared as everything after reads
 * them: as the audit says that they are written, once they are mended.
 */
export function planWhere({ data }: ResolvedAudit, log: LogTable): PlannedWhere | null {
	const { where = [] } = data;
	if (where.length === 0) return null;
	const readings = readingsOf(data);
	const text = (column: string): Sql =>
		writtenValue(readings.find((reading) => reading.column === column) ?? { column, missing: [], as: null });
	const held = join(
		where.map((condition) => meets(condition, text(condition.column))),
		sql` AND `
	);
	return {
		remove: sql`DELETE FROM ${ident(log.table)} WHERE NOT coalesce(${held}, false)`,
		left: sql`SELECT ${rowsOf(log)} AS n FROM ${ident(log.table)}`
	};
}

function meets(condition: RowCondition, text: Sql): Sql {
	if ('is' in condition) return isOneOf(condition.is, levelOf(sql`(${text})`));
	if ('from' in condition) {
		const { from, below } = condition;
		const value = sql`TRY_CAST((${text}) AS DOUBLE)`;
		return all([
			sql`isfinite(${value}) AND NOT contains((${text}), '_')`,
			...(from === null ? [] : [sql`${value} >= ${from}`]),
			...(below === null ? [] : [sql`${value} < ${below}`])
		]);
	}
	if ('since' in condition) {
		const { since, before } = condition;
		const moment = instantFrom(sql`(${text})`);
		return all([
			...(since === null ? [] : [sql`(${moment}) >= CAST(${since} AS TIMESTAMP)`]),
			...(before === null ? [] : [sql`(${moment}) < CAST(${before} AS TIMESTAMP)`])
		]);
	}
	return unreachable(condition);
}

const all = (conditions: readonly Sql[]): Sql => sql`(${join(conditions, sql` AND `)})`;

function isOneOf(levels: readonly (string | null)[], level: Sql): Sql {
	const named = levels.filter((each) => each !== null);
	const among = named.length === 0 ? [] : [sql`coalesce((${level}) IN (${listOf(named)}), false)`];
	const none = levels.includes(null) ? [sql`(${level}) IS NULL`] : [];
	return sql`(${join([...among, ...none], sql` OR `)})`;
}
