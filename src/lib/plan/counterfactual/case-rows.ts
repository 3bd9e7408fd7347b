import type { Counterfactual, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { inUnits } from '../case-score-unit.ts';
import { binnedColumns, binnedLevel, levelOfGroup } from '../group-level.ts';
import { levelOf, listOf, numberOf, textOf } from '../level.ts';
import { groupName } from '../log-rows.ts';
import type { PlannedTable } from '../planned-statistic.ts';
import { ident, join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';

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

/** What rows tell alike; NULL where they tell several things. */
const onlyOne = (column: Sql): Sql => sql`CASE WHEN min(${column}) = max(${column}) THEN min(${column}) END`;

/** Whether the rows of a case hold several levels; a missing one is a level too. */
const differs = (column: Sql): Sql => sql`min(coalesce(${column}, '')) <> max(coalesce(${column}, ''))`;

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

/**
 * What every statistic of descriptions is read from, as tables that are made once:
 * - `cases`: one case a row, with a number `c`, its stratum's number `t`, strata, pair, groups and cluster, and whether
 *   its rows tell different right answers (`golds_differ`), groups (`groups_differ`) or clusters (`clusters_differ`);
 *   several clusters together are one by themselves, whatever they are called
 * - `given`: one answer of a model a row; the same answer written twice is one, and differing ones (`torn`) are none;
 *   right answers or scores that differ are unknown
 * - `part`: how often each answer was given to each description of a case
 * - `side`: one description of a case a row: `n` answers, `ok` right ones (NULL unknown), `refused`, `unparsed`,
 *   `same` (Σ of squared counts of equal answers), `first_ans` (the answer where there is one), and of answers with a score, `units`
 *   (their sum, in whole units) and `scored` (how many)
 * @param unit of scores, as `case-score-unit.ts` reads it
 */
export function caseTables(
	audit: ResolvedAudit,
	tables: readonly string[],
	unit: number
): readonly PlannedTable[] {
	const key = [sql`model`, ...stratumColumns(audit), ...pairColumns(audit)];
	const strata = [sql`model`, ...stratumColumns(audit)];
	const groups = audit.groups.map((_, i) => ident(groupName(i)));
	const { gold, score } = counterfactualOf(audit);
	const hasClusters = audit.data.cluster !== null;
	const least = [
		...groups.map((column) => sql`min(${column}) AS ${column}`),
		...(hasClusters
			? [
					sql`CASE WHEN min(cl) = max(cl) THEN min(cl) ELSE array_to_string(list_sort(list(DISTINCT cl)), chr(31)) END AS cl`
				]
			: [])
	];
	const told = [
		...(gold === null ? [] : [sql`min(gold) <> max(gold) AS golds_differ`]),
		...(groups.length === 0 ? [] : [sql`${join(groups.map(differs), sql` OR `)} AS groups_differ`]),
		...(hasClusters ? [sql`min(cl) <> max(cl) AS clusters_differ`] : [])
	];
	const rows = answerRows(audit, tables);
	const kept = sql`${hasCase(audit)} AND ${ofModels(audit)}`;
	return [
		{
			name: 'cases',
			rows: sql`SELECT *, row_number() OVER () AS c, dense_rank() OVER (ORDER BY ${list(strata)}) AS t
FROM (SELECT ${list([...key, ...least, ...told])} FROM (${rows}) AS log_rows
WHERE ${kept}
GROUP BY ${list(key)}) AS keys`
		},
		{
			name: 'given',
			rows: sql`SELECT c, v, rep, min(a) AS a, count(*) AS written,
	min(ans) AS ans, min(ans) <> max(ans) AS torn, ${gold === null ? sql`min(ok)` : sql`CASE WHEN min(ok) = max(ok) OR min(ans) <> max(ans) THEN min(ok) END`} AS ok, min(refused) AS refused, min(unparsed) AS unparsed, ${score === null ? sql`CAST(NULL AS DOUBLE) AS score` : sql`${onlyOne(sql`score`)} AS score, min(score) <> max(score) AS scores_differ, max(unread) AS unread`}
FROM (${rows}) AS log_rows JOIN cases USING (${list(key)})
WHERE ${kept}
GROUP BY c, v, rep`
		},
		{
			name: 'part',
			rows: sql`SELECT c, v, ans, min(a) AS a, count(*) AS n, CAST(sum(ok) AS BIGINT) AS ok, count(ok) AS known, CAST(sum(refused) AS BIGINT) AS refused, CAST(sum(unparsed) AS BIGINT) AS unparsed${score === null ? sql`` : sql`, sum(${inUnits(sql`score`, unit)}) AS units, count(score) AS scored`}
FROM given
WHERE NOT torn
GROUP BY c, v, ans`
		},
		{
			name: 'side',
			rows: sql`SELECT c, v, min(a) AS a, CAST(sum(n) AS BIGINT) AS n, CAST(CASE WHEN sum(known) = sum(n) THEN sum(ok) END AS BIGINT) AS ok,
	CAST(sum(refused) AS BIGINT) AS refused, CAST(sum(unparsed) AS BIGINT) AS unparsed, CAST(sum(n * n) AS BIGINT) AS same, min(ans) AS first_ans${score === null ? sql`` : sql`, sum(units) AS units, sum(scored) AS scored`}
FROM part
GROUP BY c, v`
		}
	];
}
