import type { Feature, Group } from '#lib/spec/resolved-audit.ts';
import { binOf } from './bins.ts';
import { levelOf, listOf, numberOf, textOf } from './level.ts';
import { ident, sql } from './sql.ts';
import type { Sql } from './sql.ts';
import { rowsOf, rowsOfOne, type LogTable } from './log-table.ts';

/** The level of a group from its text, or NULL where it is missing or one of the values that mean so. */
export function levelOfGroup(text: Sql, missing: readonly string[], level: Sql = levelOf(text)): Sql {
	return missing.length === 0
		? level
		: sql`CASE WHEN ${levelOf(text)} IN (${listOf(missing)}) THEN NULL ELSE ${level} END`;
}

/** What is read of a binned group for each row of the log: its text and its number. */
export const binnedColumns = ({ column }: Group, text: string, number: string): readonly Sql[] => [
	sql`${textOf(column)} AS ${ident(text)}`,
	sql`${numberOf(column)} AS ${ident(number)}`
];

/** The level of a binned group, from the two columns. */
export function binnedLevel({ bins, missing }: Group, text: string, number: string): Sql {
	if (bins === null) throw new Error('A group without bins has no binned level');
	return levelOfGroup(ident(text), missing, binOf(ident(number), bins));
}

/** The level of a feature that rows are matched on, from the column of the log. */
export const levelOfFeature = ({ column, bins }: Feature): Sql =>
	bins === null ? levelOf(textOf(column)) : binOf(numberOf(column), bins);

/** What a column rates a row as, from the column of the log; NULL where it is one of the values that are no rating. */
export const levelOfRating = (column: string, missing: readonly string[]): Sql =>
	levelOfGroup(textOf(column), missing);

/** The levels of a feature in a log with their rows. */
export const featureTally = (feature: Feature, log: LogTable): Sql =>
	feature.bins === null
		? columnTally(feature.column, log)
		: sql`SELECT ${levelOfFeature(feature)} AS level, ${rowsOfOne(log)} AS n FROM ${ident(log.table)}`;

/** The levels of a group in a log with their rows, as `level` and `n`. Each value is read as a level once, not once a row. */
export function groupTally(group: Group, log: LogTable): Sql {
	if (group.bins === null) {
		const values = sql`SELECT ${textOf(group.column)} AS v, ${rowsOf(log)} AS n FROM ${ident(log.table)} GROUP BY ALL`;
		return sql`SELECT ${levelOfGroup(sql`v`, group.missing)} AS level, n FROM (${values}) AS vs`;
	}
	const [text, number] = binnedColumns(group, 'v', 'x');
	if (text === undefined || number === undefined) throw new Error('A binned group is read by two columns');
	const level = binnedLevel(group, 'v', 'x');
	return sql`SELECT ${level} AS level, n FROM (SELECT ${text}, ${number}, ${rowsOfOne(log)} AS n FROM ${ident(log.table)}) AS vs`;
}

/** The same for a column that rates. */
export const ratingTally = (column: string, missing: readonly string[], log: LogTable): Sql =>
	sql`SELECT ${levelOfGroup(sql`v`, missing)} AS level, n FROM (SELECT ${textOf(column)} AS v, ${rowsOf(log)} AS n FROM ${ident(log.table)} GROUP BY ALL) AS vs`;

/** The same for a column that is no group. */
export const columnTally = (column: string, log: LogTable): Sql =>
	sql`SELECT ${levelOf(sql`v`)} AS level, n FROM (SELECT ${textOf(column)} AS v, ${rowsOf(log)} AS n FROM ${ident(log.table)} GROUP BY ALL) AS vs`;
