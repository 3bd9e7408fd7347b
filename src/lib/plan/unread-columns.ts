import type { BinaryColumn, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { UnreadRole } from '#lib/spec/unread-lines.ts';
import { acceptedLevels } from './accepted-levels.ts';
import { instantOf, levelOf, listOf, numberOf, textOf } from './level.ts';
import { listedLevels } from './listed-levels.ts';
import { meetsConditionsOfFile } from './plan-where.ts';
import { usableWeight } from './plan-findings.ts';
import { writtenValue } from './reading-view.ts';
import { ident, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** A column that an audit reads in a way that not every value can be read in. */
export interface UnreadColumn {
	readonly column: string;
	readonly role: UnreadRole;
	/** What can be read: "a number". */
	readonly wants: string;
	/** Whether a value cannot be read, of a column of that name. */
	readonly isUnread: Sql;
}

/**
 * The columns of an audit whose values can be of a wrong kind, each role by itself. Columns that are mended on the way in are
 * none of them: what the file says is not what is read.
 */
export function unreadColumns(audit: ResolvedAudit): readonly UnreadColumn[] {
	const { outcome, model, data, groups, matching, needs, counterfactual } = audit;
	const outcomeOf = (role: 'label' | 'prediction', source: BinaryColumn | null) =>
		source === null ? [] : ofOutcome(role, source, outcome.type);
	const sought = [
		...outcomeOf('label', outcome.label),
		...model.columns.flatMap(({ prediction, score }) => [
			...outcomeOf('prediction', prediction),
			...(score === null ? [] : [aNumber('score', score.column)])
		]),
		...(counterfactual?.score == null ? [] : [aNumber('score', counterfactual.score)]),
		...(model.column === null
			? []
			: [
					{
						column: model.column,
						role: 'model' as const,
						wants: 'the name of a model',
						isUnread: sql`(${levelOf(textOf(model.column))}) IS NULL`
					}
				]),
		...groups
			.filter(({ bins }) => bins !== null)
			.map(({ column, missing }) => aNumber('group', column, missing)),
		...(matching?.on ?? [])
			.filter(({ bins }) => bins !== null)
			.map(({ column }) => aNumber('feature', column)),
		...(needs ?? []).map(({ column }) => aNumber('need', column)),
		...(data.weight === null
			? []
			: [
					{
						column: data.weight,
						role: 'weight' as const,
						wants: 'a weight: 0, or a number from 0.0000001 to 1,000,000',
						isUnread: sql`NOT coalesce(${usableWeight(data.weight)}, false)`
					}
				]),
		...(data.time === null ? [] : [aTime(data.time.column)])
	];
	const mended = new Set((data.deidentify ?? []).map(({ column }) => column));
	return sought.filter(({ column }, i) => {
		const isFirst = sought.findIndex((each) => each.column === column && each.role === sought[i]?.role) === i;
		return isFirst && !mended.has(column);
	});
}

/**
 * The first values of a table's column that cannot be read, as `at` (the row of the table, from 1) and `written`: of rows that
 * the audit counts. The table holds every row by itself, in the file's order.
 */
export function planUnreadLines(
	{ column, isUnread }: UnreadColumn,
	{ table, most, audit }: { readonly table: string; readonly most: number; readonly audit: ResolvedAudit }
): Sql {
	const reading = (audit.data.reading ?? []).find((each) => each.column === column);
	const value = reading === undefined ? ident(column) : writtenValue(reading);
	// Names that are not the column's own.
	const at = ident(`${column} at`);
	const written = ident(`${column} written`);
	const counted = ident(`${column} counted`);
	const rows = sql`SELECT row_number() OVER () AS ${at}, ${textOf(column)} AS ${written}, ${value} AS ${ident(column)}, ${meetsConditionsOfFile(audit.data)} AS ${counted} FROM ${ident(table)}`;
	return sql`SELECT ${at} AS at, ${written} AS written FROM (${rows}) AS numbered WHERE ${counted} AND ${isUnread} ORDER BY ${at} LIMIT ${most}`;
}

const hasText = (column: string): Sql => sql`${textOf(column)} <> ''`;

function aNumber(role: UnreadRole, column: string, missing: readonly string[] = []): UnreadColumn {
	const isUnread = sql`${hasText(column)} AND (${numberOf(column)}) IS NULL`;
	const isMissing = sql`(${levelOf(textOf(column))}) IN (${listOf(missing)})`;
	return {
		column,
		role,
		wants: 'a number',
		isUnread: missing.length === 0 ? isUnread : sql`${isUnread} AND NOT (${isMissing})`
	};
}

const aTime = (column: string): UnreadColumn => ({
	column,
	role: 'time',
	wants: 'a date or an instant, as 2025-11-23 or 2025-11-23 14:05:00',
	isUnread: sql`${hasText(column)} AND (${instantOf(column)}) IS NULL`
});

/** Of a binary outcome, what is neither of the values that an audit lists; classes may be of any name. */
function ofOutcome(
	role: 'label' | 'prediction',
	{ column, positive, negative }: BinaryColumn,
	type: ResolvedAudit['outcome']['type']
): readonly UnreadColumn[] {
	if (type === 'number') return [aNumber(role, column)];
	if (type !== 'binary' || negative === null) return [];
	const known = [...acceptedLevels(positive), ...acceptedLevels(negative)];
	const level = levelOf(textOf(column));
	return [
		{
			column,
			role,
			wants: `one of ${listedLevels(known)}`,
			isUnread: sql`(${level}) IS NOT NULL AND (${level}) NOT IN (${listOf(known)})`
		}
	];
}
