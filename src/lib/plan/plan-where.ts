import type { ResolvedAudit, RowCondition } from '#lib/spec/resolved-audit.ts';
import { instantFrom } from './instant.ts';
import { levelOf, listOf } from './level.ts';
import { rowsOf, rowsWhere, type LogTable } from './log-table.ts';
import { readingsOf, writtenValue } from './reading-view.ts';
import { ident, join, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** How a table is left with the rows that the audit counts: asked in this order. */
export interface PlannedWhere {
	/** Takes the other rows out of the table. */
	readonly remove: Sql;
	/** How many rows of the log are left, as `n`. */
	readonly left: Sql;
	/** Asked before: how many rows have a value that is not what a condition on its column speaks of, as `n`. */
	readonly unread: readonly { readonly column: string; readonly kind: string; readonly count: Sql }[];
	/** Asked before: whether any row has each of the values that a condition lists, as `v0`, `v1` … (1 or 0). */
	readonly listed: readonly {
		readonly column: string;
		readonly values: readonly (string | number)[];
		readonly occur: Sql;
	}[];
}

/**
 * The rows of a table that meet every condition of the audit stay; null where it has none. A row whose cell is empty, or
 * is not the number or moment that a condition speaks of, does not meet it. Values are compared as everything after reads
 * them: as the audit says that they are written, once they are mended.
 */
export function planWhere({ data }: ResolvedAudit, log: LogTable): PlannedWhere | null {
	const { where = [] } = data;
	if (where.length === 0) return null;
	const text = (column: string): Sql => conditionText(data, column);
	const held = allMet(data, where);
	return {
		remove: sql`DELETE FROM ${ident(log.table)} WHERE NOT coalesce(${held}, false)`,
		left: sql`SELECT ${rowsOf(log)} AS n FROM ${ident(log.table)}`,
		unread: where.flatMap((condition) => {
			const { column } = condition;
			const read = valueOf(condition, text(column));
			if (read === null) return [];
			const isUnread = sql`(${levelOf(sql`(${text(column)})`)}) IS NOT NULL AND (${read}) IS NULL`;
			const count = sql`SELECT ${rowsWhere(log, isUnread)} AS n FROM ${ident(log.table)}`;
			return [{ column, kind: 'from' in condition ? 'a number' : 'a moment', count }];
		}),
		listed: where.flatMap((condition) => {
			if (!('is' in condition)) return [];
			const values = condition.is.filter((value) => value !== null);
			if (values.length === 0) return [];
			const { column } = condition;
			const each = values.map(
				(value, i) =>
					sql`coalesce(max(CASE WHEN ${isOneOf([value], text(column))} THEN 1 ELSE 0 END), 0) AS ${ident(`v${String(i)}`)}`
			);
			return [{ column, values, occur: sql`SELECT ${join(each, sql`, `)} FROM ${ident(log.table)}` }];
		})
	};
}

/** Whether a row meets all of some conditions, one at least. */
const allMet = (data: ResolvedAudit['data'], where: readonly RowCondition[]): Sql =>
	join(
		where.map((condition) => meets(condition, conditionText(data, condition.column))),
		sql` AND `
	);

/** The conditions that can be asked of rows as the file has them: of a column that is mended, what they speak of is not there yet. */
export const conditionsOfFile = ({
	where = [],
	deidentify = []
}: ResolvedAudit['data']): readonly RowCondition[] =>
	where.filter(({ column }) => !deidentify.some((each) => each.column === column));

/** Whether a row of a file meets these conditions: true where there are none. */
export function meetsConditionsOfFile(data: ResolvedAudit['data']): Sql {
	const where = conditionsOfFile(data);
	return where.length === 0 ? sql`true` : sql`coalesce(${allMet(data, where)}, false)`;
}

/** A column's value as everything after reads it. What a mend took together at an end is read as that end. */
function conditionText(data: ResolvedAudit['data'], column: string): Sql {
	const readings = readingsOf(data);
	const text = writtenValue(
		readings.find((reading) => reading.column === column) ?? { column, missing: [], as: null }
	);
	const mend = data.deidentify?.find((each) => each.column === column);
	if (mend?.mend === 'age90') return sql`CASE WHEN (${text}) = '90+' THEN '90' ELSE (${text}) END`;
	if (mend?.mend === 'year' && mend.from !== undefined) {
		const { from } = mend;
		return sql`CASE WHEN (${text}) = ${`before ${String(from)}`} THEN ${String(from - 1)} ELSE (${text}) END`;
	}
	return text;
}

/** The number or the moment that a condition speaks of; null where it speaks of values as they are. */
function valueOf(condition: RowCondition, text: Sql): Sql | null {
	if ('from' in condition) return numberIn(text);
	return 'since' in condition ? instantFrom(sql`(${text})`) : null;
}

function numberIn(text: Sql): Sql {
	const value = sql`TRY_CAST((${text}) AS DOUBLE)`;
	return sql`CASE WHEN isfinite(${value}) AND NOT contains((${text}), '_') THEN ${value} END`;
}

function meets(condition: RowCondition, text: Sql): Sql {
	const value = valueOf(condition, text);
	if ('is' in condition || value === null) return isOneOf('is' in condition ? condition.is : [], text);
	if ('from' in condition) {
		const { from, below } = condition;
		return all([
			...(from === null ? [] : [sql`(${value}) >= ${from}`]),
			...(below === null ? [] : [sql`(${value}) < ${below}`])
		]);
	}
	const { since, before } = condition;
	return all([
		...(since === null ? [] : [sql`(${value}) >= CAST(${since} AS TIMESTAMP)`]),
		...(before === null ? [] : [sql`(${value}) < CAST(${before} AS TIMESTAMP)`])
	]);
}

const all = (conditions: readonly Sql[]): Sql => sql`(${join(conditions, sql` AND `)})`;

function isOneOf(values: readonly (string | number | null)[], text: Sql): Sql {
	const level = levelOf(sql`(${text})`);
	const named = values.filter((each) => typeof each === 'string');
	const numbers = values.filter((each) => typeof each === 'number');
	return sql`(${join(
		[
			...(named.length === 0 ? [] : [sql`coalesce((${level}) IN (${listOf(named)}), false)`]),
			...numbers.map((number) => sql`coalesce((${numberIn(text)}) = CAST(${number} AS DOUBLE), false)`),
			...(values.includes(null) ? [sql`(${level}) IS NULL`] : [])
		],
		sql` OR `
	)})`;
}
