import { mostExamples } from '#lib/core/counterfactual/canonical-cells.ts';
import { pairTroubles, type PairTrouble } from '#lib/core/counterfactual/counterfactual-table.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { withDescriptions } from '../counterfactual/add-to-cube.ts';
import {
	answersTable,
	counterfactualOf,
	hasCase,
	isHuman,
	pairColumns,
	stratumColumns
} from '../counterfactual/case-rows.ts';
import { stratumIn } from '../counterfactual/read-contrast.ts';
import { usualAnswers } from '../counterfactual/stratum-facts.ts';
import type { AnswerRow, PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, modelIn, textIn } from '../read-answer.ts';
import { ident, join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';

const between = '\u001f';

/** What was written twice is one where it is equal, and none where it is not. */
const twice = sql`CASE WHEN torn THEN 'duplicate-differs' ELSE 'duplicate' END`;

/**
 * What keeps cases from being compared, or to be compared as they stand, with how many there are and the first few:
 * - `no-case`, `no-description`: rows that say neither which case they answer, or which description of it
 * - `duplicate`, `duplicate-differs`: an answer to a description is written twice alike, and is one; or differently, and is
 *   none. So of a model, and so of a person who rates beside it
 * - `unbalanced`: a description of a case has fewer answers than most of the stratum (of equally many, the more)
 * - `gold-missing`: the right answer stands in no row of the description; of the whole case without a description
 * - `gold-differs`, `group-differs`, `cluster-differs`: rows of a case tell several right answers, levels of a group, clusters
 * - `score-missing`, `score-unreadable`, `score-differs`: an answer has no score, one that is no number, or several
 */
export function planPairTrouble(audit: ResolvedAudit): PlannedStatistic {
	const strata = stratumColumns(audit);
	const kept = join([sql`model`, ...strata], sql`, `);
	const name = join(pairColumns(audit), sql` || ' · ' || `);
	/** Cases of `from` that have a kind of trouble, as a whole or with a description of theirs. */
	const those = (kind: PairTrouble['kind'], v: Sql, from: Sql): Sql =>
		sql`SELECT ${kept}, ${kind} AS kind, ${v} AS v, ${name} AS example FROM ${from}`;
	const whole = sql`CAST(NULL AS VARCHAR)`;
	const noBaseline: readonly Sql[] =
		counterfactualOf(audit).baseline.length === 0
			? []
			: [
					those('no-baseline', whole, sql`cases WHERE c NOT IN (SELECT c FROM based)`),
					those('two-baselines', whole, sql`cases JOIN based USING (c) WHERE baselines > 1`)
				];
	const found = [
		...noBaseline,
		sql`SELECT DISTINCT ${kept}, 'missing-side' AS kind, CASE WHEN nb = 0 THEN baseline ELSE variant END AS v, ${name} AS example FROM compared WHERE nb = 0 OR nv = 0`,
		sql`SELECT DISTINCT ${kept}, ${twice} AS kind, v, ${name} AS example FROM given JOIN cases USING (c) WHERE written > 1`,
		...(counterfactualOf(audit).raters === undefined ? [] : [ratedTwice(audit)]),
		those(
			'unbalanced',
			sql`v`,
			sql`side JOIN cases USING (c) JOIN (${usualAnswers(audit)}) AS usual_numbers USING (t) WHERE n < usual`
		),
		...unlikeRows(audit, those, whole),
		...(counterfactualOf(audit).score === null ? [] : unscored(those)),
		lostRows(audit)
	];
	const cases = additiveSql({ name: 'cases', statistic: { kind: 'integers', value: sql`1` } });
	return {
		name: 'trouble with pairs',
		statement: sql`SELECT ${kept}, kind, v, ${cases}, array_to_string(list_slice(list_sort(list(DISTINCT replace(example, chr(31), ' '))), 1, ${mostExamples}), chr(31)) AS examples
FROM (${join(found, sql`\nUNION ALL\n`)}) AS found
GROUP BY ${kept}, kind, v`,
		read: (rows, cube) =>
			withDescriptions(cube, audit, { trouble: rows.map((row) => troubleIn(row, strata.length)) })
	};
}

/** Ratings of people, which are in no case of a model: one that is written twice is one or none, as `ratedTables` counts it. */
function ratedTwice(audit: ResolvedAudit): Sql {
	const key = [sql`model`, ...stratumColumns(audit), ...pairColumns(audit), sql`v`, sql`rep`];
	const kept = join([sql`model`, ...stratumColumns(audit)], sql`, `);
	return sql`SELECT DISTINCT ${kept}, ${twice} AS kind, v, ${join(pairColumns(audit), sql` || ' · ' || `)} AS example
FROM (SELECT ${join(key, sql`, `)}, min(ans) <> max(ans) AS torn FROM ${ident(answersTable)}
WHERE ${isHuman(audit)} AND model IS NOT NULL AND ${hasCase(audit)}
GROUP BY ${join(key, sql`, `)} HAVING count(*) > 1) AS rated_twice`;
}

/** Cases with an answer to a description that has no score to count. */
function unscored(those: (kind: PairTrouble['kind'], v: Sql, from: Sql) => Sql): readonly Sql[] {
	const of = (kind: PairTrouble['kind'], where: Sql): Sql =>
		those(
			kind,
			sql`v`,
			sql`(SELECT DISTINCT c, v FROM given WHERE NOT torn AND score IS NULL AND ${where}) AS unscored JOIN cases USING (c)`
		);
	return [
		of('score-differs', sql`coalesce(scores_differ, false)`),
		of('score-unreadable', sql`NOT coalesce(scores_differ, false) AND unread`),
		of('score-missing', sql`NOT coalesce(scores_differ, false) AND NOT unread`)
	];
}

/** Cases whose rows do not tell one right answer, one group and one cluster. */
function unlikeRows(
	audit: ResolvedAudit,
	those: (kind: PairTrouble['kind'], v: Sql, from: Sql) => Sql,
	whole: Sql
): readonly Sql[] {
	const known = sql`(SELECT c FROM given WHERE ok IS NOT NULL)`;
	const judged = [
		those(
			'gold-missing',
			sql`v`,
			sql`(SELECT DISTINCT c, v FROM given WHERE ok IS NULL AND c IN ${known}) AS without JOIN cases USING (c)`
		),
		those('gold-missing', whole, sql`cases WHERE c NOT IN ${known}`),
		those('gold-differs', whole, sql`cases WHERE golds_differ`)
	];
	return [
		...(counterfactualOf(audit).gold === null ? [] : judged),
		...(audit.groups.length === 0 ? [] : [those('group-differs', whole, sql`cases WHERE groups_differ`)]),
		...(audit.data.cluster === null
			? []
			: [those('cluster-differs', whole, sql`cases WHERE clusters_differ`)])
	];
}

/** Rows, of people too, that are in no case or under no description: each is one, named by what is left of its case. */
function lostRows(audit: ResolvedAudit): Sql {
	const left = sql`nullif(concat_ws(' · ', ${join(pairColumns(audit), sql`, `)}), '')`;
	return sql`SELECT ${join([sql`model`, ...stratumColumns(audit)], sql`, `)}, CASE WHEN ${join(
		pairColumns(audit).map((column) => sql`${column} IS NULL`),
		sql` OR `
	)} THEN 'no-case' ELSE 'no-description' END AS kind, v, ${left} AS example
FROM ${ident(answersTable)} WHERE model IS NOT NULL AND NOT (${hasCase(audit)})`;
}

function troubleIn(row: AnswerRow, strata: number): PairTrouble {
	const kind = pairTroubles.find((known) => known === row['kind']);
	if (kind === undefined) throw new Error('The answer holds an unknown trouble');
	return {
		model: modelIn(row),
		stratum: stratumIn(row, strata),
		kind,
		variant: textIn(row, 'v'),
		cases: integerIn(row, 'cases'),
		examples: (textIn(row, 'examples') || null)?.split(between) ?? []
	};
}
