import type { Counterfactual, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { binnedColumns, binnedLevel, levelOfGroup } from '../group-level.ts';
import { levelOf, listOf, numberOf, textOf } from '../level.ts';
import { groupName } from '../log-rows.ts';
import { ident, join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';

/** The name, in planned SQL, of the table that holds `answerRows`. */
export const answersTable = 'log_answers';
/** The name, in planned SQL, of the level of the stratum column at this place. */
export const stratumName = (index: number): string => `s${index}`;
/** The same of a column that identifies a case within its stratum. */
export const pairName = (index: number): string => `p${index}`;

const numberName = (index: number): string => `n${index}`;
const list = (pieces: readonly Sql[]): Sql => join(pieces, sql`, `);

/** The audit's part on descriptions; an audit without one plans nothing of them. */
export function counterfactualOf(audit: ResolvedAudit): Counterfactual {
	if (audit.counterfactual === undefined)
		throw new Error('The audit compares no descriptions of the same case');
	return audit.counterfactual;
}

/** Whether a row is the answer of a person who rates beside the models; false where the audit names none. */
export function isHuman(audit: ResolvedAudit): Sql {
	const { raters, stratum } = counterfactualOf(audit);
	if (raters === undefined) return sql`false`;
	return sql`${ident(stratumName(stratum.indexOf(raters.column)))} IN (${listOf(raters.humans)})`;
}

/** Rows of `answerRows` that are the answer of a model: not of a person who rates beside it. */
export const ofModels = (audit: ResolvedAudit): Sql =>
	counterfactualOf(audit).raters === undefined
		? sql`model IS NOT NULL`
		: sql`model IS NOT NULL AND NOT (${isHuman(audit)})`;

/** Rows of `answerRows` that say which case and which description they answer. */
export const hasCase = (audit: ResolvedAudit): Sql =>
	sql`v IS NOT NULL AND ${join(
		pairColumns(audit).map((column) => sql`${column} IS NOT NULL`),
		sql` AND `
	)}`;

/** The columns of strata and of pairs, as they are named in planned SQL. */
export const stratumColumns = (audit: ResolvedAudit): readonly Sql[] =>
	counterfactualOf(audit).stratum.map((_, i) => ident(stratumName(i)));
export const pairColumns = (audit: ResolvedAudit): readonly Sql[] =>
	counterfactualOf(audit).pair.map((_, i) => ident(pairName(i)));

/** A missing level as the empty text, which no level is: so that missing levels meet each other in a join. */
const joinable = (level: Sql): Sql => sql`coalesce(${level}, '')`;

/** The attribute of a log that has no column for it: the column of descriptions names what is varied. */
export const usualAttribute = (audit: ResolvedAudit): string => counterfactualOf(audit).variant;

/**
 * The rows of the log as answers: `model`, strata, pair, `v` (the description), `rep`, `a` (the attribute), levels of
 * groups, `cl` (the cluster), `ans` (the answer, '' where there is none), `gold` (the right one, where the audit names
 * it), `ok` (1 right or favourable, 0 not, NULL unknown), `refused`, `unparsed`, `score`, and
 * `unread` where a score is written that is no number. All tables of a log are read at once: a case may have rows in several.
 */
export function answerRows(audit: ResolvedAudit, tables: readonly string[]): Sql {
	const asked = counterfactualOf(audit);
	const { model, groups, data } = audit;
	const level = (column: string): Sql => levelOf(textOf(column));
	// On rows of a wide log that no column of answers makes, nothing was answered; an empty answer is one.
	const isMade = data.unpivot?.some(({ value }) => value === asked.answer) ?? false;
	const raw = (table: string): Sql =>
		sql`SELECT ${list([
			sql`${model.column === null ? sql`${model.name}` : level(model.column)} AS model`,
			...asked.stratum.map((column, i) => sql`${joinable(level(column))} AS ${ident(stratumName(i))}`),
			...asked.pair.map((column, i) => sql`${level(column)} AS ${ident(pairName(i))}`),
			sql`${level(asked.variant)} AS v`,
			sql`${asked.replicate === null ? sql`''` : joinable(level(asked.replicate))} AS rep`,
			sql`${asked.attribute === null ? sql`${usualAttribute(audit)}` : sql`coalesce(${level(asked.attribute)}, ${usualAttribute(audit)})`} AS a`,
			...groups.flatMap((group, i) =>
				group.bins === null
					? [sql`${textOf(group.column)} AS ${ident(groupName(i))}`]
					: binnedColumns(group, groupName(i), numberName(i))
			),
			...(data.cluster === null ? [] : [sql`${level(data.cluster)} AS cl`]),
			sql`${joinable(level(asked.answer))} AS ans`,
			...(asked.gold === null ? [] : [sql`${level(asked.gold)} AS gold`]),
			sql`${asked.score === null ? sql`CAST(NULL AS DOUBLE)` : numberOf(asked.score)} AS score`,
			...(asked.score === null ? [] : [sql`${level(asked.score)} AS score_text`])
		])} FROM ${ident(table)}${isMade ? sql` WHERE ${ident(asked.answer)} IS NOT NULL` : sql``}`;
	const among = (levels: readonly string[]): Sql =>
		levels.length === 0 ? sql`false` : sql`ans IN (${listOf(levels)})`;
	const ok =
		asked.gold !== null
			? sql`CASE WHEN gold IS NULL THEN NULL WHEN ans = gold THEN 1 ELSE 0 END`
			: asked.favourable !== null
				? sql`CASE WHEN ${among(asked.favourable)} THEN 1 ELSE 0 END`
				: sql`CAST(NULL AS INTEGER)`;
	return sql`SELECT ${list([
		sql`model`,
		...stratumColumns(audit),
		...pairColumns(audit),
		sql`v`,
		sql`rep`,
		sql`a`,
		...groups.map((group, i) => {
			const column = ident(groupName(i));
			const value =
				group.bins === null
					? levelOfGroup(column, group.missing)
					: binnedLevel(group, groupName(i), numberName(i));
			return sql`${value} AS ${column}`;
		}),
		...(data.cluster === null ? [] : [sql`cl`]),
		sql`ans`,
		...(asked.gold === null ? [] : [sql`gold`]),
		sql`${ok} AS ok`,
		sql`CAST(${among(asked.answers.refused)} AS INTEGER) AS refused`,
		sql`CAST(ans = '' OR ${among(asked.answers.unparsed)} AS INTEGER) AS unparsed`,
		sql`score`,
		...(asked.score === null ? [] : [sql`score IS NULL AND score_text IS NOT NULL AS unread`])
	])} FROM (${join(tables.map(raw), sql` UNION ALL `)}) AS raw_rows`;
}
