import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { inUnits } from '../case-score-unit.ts';
import { groupName } from '../log-rows.ts';
import type { PlannedTable } from '../planned-statistic.ts';
import { ident, join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';
import {
	answerRows,
	answersTable,
	counterfactualOf,
	hasCase,
	ofModels,
	pairColumns,
	stratumColumns
} from './case-rows.ts';

const list = (pieces: readonly Sql[]): Sql => join(pieces, sql`, `);

/** What rows tell alike; NULL where they tell several things. */
const onlyOne = (column: Sql): Sql => sql`CASE WHEN min(${column}) = max(${column}) THEN min(${column}) END`;

/** Whether the rows of a case hold several levels; a missing one is a level too. */
const differs = (column: Sql): Sql => sql`min(coalesce(${column}, '')) <> max(coalesce(${column}, ''))`;

/**
 * What every statistic of descriptions is read from, as tables that are made once:
 * - `log_answers`: the log as `answerRows` reads it, since to bring every cell to its level takes as long as all the rest
 * - `cases`: one case a row, with a number `c`, its stratum's number `t`, strata, pair, groups and cluster, and whether
 *   its rows tell different right answers (`golds_differ`), groups (`groups_differ`) or clusters (`clusters_differ`);
 *   several clusters together are one by themselves, whatever they are called
 * - `answered`: the rows of the log with the number of their case
 * - `given`: one answer of a model a row; the same answer written twice is one, and differing ones (`torn`) are none;
 *   right answers or scores that differ are unknown
 * - `part`: how often each answer was given to each description of a case
 * - `side`: one description of a case a row: `n` answers, `ok` right ones (NULL unknown), `refused`, `unparsed`,
 *   `same` (Σ of squared counts of equal answers), `first_ans` (the answer where there is one), and of answers with a score, `units`
 *   (their sum, in whole units) and `scored` (how many)
 *
 * Most rows stand alone: an answer that is written once, a description that is answered once. They are taken as they are;
 * only those that do not (`repeated`, `several`) are put together, which would cost as much for each row as all the rest.
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
	const kept = sql`${hasCase(audit)} AND ${ofModels(audit)}`;
	return [
		{ name: answersTable, rows: answerRows(audit, tables) },
		{
			name: 'cases',
			rows: sql`SELECT *, row_number() OVER () AS c, dense_rank() OVER (ORDER BY ${list(strata)}) AS t
FROM (SELECT ${list([...key, ...least, ...told])} FROM ${ident(answersTable)}
WHERE ${kept}
GROUP BY ${list(key)}) AS keys`
		},
		{
			name: 'answered',
			rows: sql`SELECT c, v, rep, a, ans, ok, refused, unparsed, score${score === null ? sql`` : sql`, unread`}
FROM ${ident(answersTable)} JOIN cases USING (${list(key)})
WHERE ${kept}`
		},
		{ name: 'repeated', rows: sql`SELECT c, v, rep FROM answered GROUP BY c, v, rep HAVING count(*) > 1` },
		{
			name: 'given',
			rows: sql`SELECT c, v, rep, a, 1 AS written, ans, false AS torn, ok, refused, unparsed, score${score === null ? sql`` : sql`, false AS scores_differ, unread`}
FROM answered ANTI JOIN repeated USING (c, v, rep)
UNION ALL
SELECT c, v, rep, min(a) AS a, count(*) AS written,
	min(ans) AS ans, min(ans) <> max(ans) AS torn, ${gold === null ? sql`min(ok)` : sql`CASE WHEN min(ok) = max(ok) OR min(ans) <> max(ans) THEN min(ok) END`} AS ok, min(refused) AS refused, min(unparsed) AS unparsed, ${score === null ? sql`CAST(NULL AS DOUBLE) AS score` : sql`${onlyOne(sql`score`)} AS score, min(score) <> max(score) AS scores_differ, max(unread) AS unread`}
FROM answered SEMI JOIN repeated USING (c, v, rep)
GROUP BY c, v, rep`
		},
		{
			name: 'several',
			rows: sql`SELECT c, v FROM given WHERE NOT torn GROUP BY c, v HAVING count(*) > 1`
		},
		{
			name: 'part',
			rows: sql`SELECT c, v, ans, a, 1 AS n, CAST(ok AS BIGINT) AS ok, CAST(ok IS NOT NULL AS BIGINT) AS known, CAST(refused AS BIGINT) AS refused, CAST(unparsed AS BIGINT) AS unparsed${score === null ? sql`` : sql`, ${inUnits(sql`score`, unit)} AS units, CAST(score IS NOT NULL AS BIGINT) AS scored`}
FROM given ANTI JOIN several USING (c, v)
WHERE NOT torn
UNION ALL
SELECT c, v, ans, min(a) AS a, count(*) AS n, CAST(sum(ok) AS BIGINT) AS ok, count(ok) AS known, CAST(sum(refused) AS BIGINT) AS refused, CAST(sum(unparsed) AS BIGINT) AS unparsed${score === null ? sql`` : sql`, sum(${inUnits(sql`score`, unit)}) AS units, count(score) AS scored`}
FROM given SEMI JOIN several USING (c, v)
WHERE NOT torn
GROUP BY c, v, ans`
		},
		{
			name: 'side',
			rows: sql`SELECT c, v, a, n, CASE WHEN known = n THEN ok END AS ok, refused, unparsed, n * n AS same, ans AS first_ans${score === null ? sql`` : sql`, units, scored`}
FROM part ANTI JOIN several USING (c, v)
UNION ALL
SELECT c, v, min(a) AS a, CAST(sum(n) AS BIGINT) AS n, CAST(CASE WHEN sum(known) = sum(n) THEN sum(ok) END AS BIGINT) AS ok,
	CAST(sum(refused) AS BIGINT) AS refused, CAST(sum(unparsed) AS BIGINT) AS unparsed, CAST(sum(n * n) AS BIGINT) AS same, min(ans) AS first_ans${score === null ? sql`` : sql`, sum(units) AS units, CAST(sum(scored) AS BIGINT) AS scored`}
FROM part SEMI JOIN several USING (c, v)
GROUP BY c, v`
		}
	];
}
