import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { listOf } from '../level.ts';
import type { PlannedTable } from '../planned-statistic.ts';
import { ident, join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';
import { counterfactualOf, stratumColumns } from './case-rows.ts';

/** A stratum's columns, as they are named in planned SQL. */
const stratumKey = (audit: ResolvedAudit): Sql => join([sql`model`, ...stratumColumns(audit)], sql`, `);

/** Whether a description is one of the baselines that the audit lists. */
export const isListedBaseline = (audit: ResolvedAudit, column: Sql): Sql => {
	const { baseline } = counterfactualOf(audit);
	return baseline.length === 0 ? sql`false` : sql`${column} IN (${listOf(baseline)})`;
};

/** A shared table with the numbers that its strata have here; strata of which there is no case here are left out. */
export const ofStrata = (audit: ResolvedAudit, table: string): Sql =>
	sql`${ident(table)} JOIN stratum_number USING (${stratumKey(audit)})`;

/**
 * What is to be known of all cases of a stratum before any of them is compared, as tables after those of `caseTables`:
 * - `based`: which listed baseline a case has; `baselines` is how many, and two are one too many
 * - `stratum_number`: the number of each stratum
 * - `described`: the descriptions of each stratum, and whether one is of a case that has one listed baseline
 * - `met`: baselines and descriptions that some case of the stratum has both of; without a baseline, every two descriptions
 * - `baseline_there`: the listed baselines of the stratum's cases
 * - `answer_number`: how many of the stratum's descriptions of a case have so many answers
 *
 * Where the cases of a stratum are counted in several places, the last four are put together of all of them: so they say
 * strata by their names, and whoever reads them takes a row that is there twice for one, or adds.
 */
export function stratumFacts(audit: ResolvedAudit): readonly PlannedTable[] {
	const key = stratumKey(audit);
	const hasBaseline = counterfactualOf(audit).baseline.length > 0;
	const met = hasBaseline
		? sql`SELECT DISTINCT ${key}, side.a AS a, based.baseline AS baseline, side.v AS variant
FROM based JOIN side USING (c) JOIN cases USING (c)
WHERE based.baselines = 1 AND NOT (${isListedBaseline(audit, sql`side.v`)})`
		: sql`SELECT DISTINCT ${key}, y.a AS a, x.v AS baseline, y.v AS variant
FROM side AS x JOIN side AS y ON x.c = y.c AND x.v < y.v JOIN cases ON cases.c = x.c`;
	return [
		{
			name: 'based',
			rows: sql`SELECT c, min(v) AS baseline, count(*) AS baselines
FROM side
WHERE ${isListedBaseline(audit, sql`v`)}
GROUP BY c`
		},
		{ name: 'stratum_number', rows: sql`SELECT DISTINCT t, ${key} FROM cases` },
		{
			name: 'described',
			isShared: true,
			rows: sql`SELECT ${key}, side.a AS a, side.v AS v, coalesce(bool_or(based.baselines = 1), false) AS beside_baseline
FROM side JOIN cases USING (c) LEFT JOIN based USING (c)
GROUP BY ALL`
		},
		{ name: 'met', isShared: true, rows: met },
		{
			name: 'baseline_there',
			isShared: true,
			rows: sql`SELECT DISTINCT ${key}, based.baseline AS baseline FROM based JOIN cases USING (c) WHERE baselines = 1`
		},
		{
			name: 'answer_number',
			isShared: true,
			rows: sql`SELECT ${key}, n, count(*) AS sides FROM side JOIN cases USING (c) GROUP BY ALL`
		}
	];
}

/** How many answers most descriptions of a case have, by stratum; of equally many, the more. */
export const usualAnswers = (audit: ResolvedAudit): Sql =>
	sql`SELECT t, arg_max(n, (sides, n)) AS usual FROM (SELECT t, n, sum(sides) AS sides FROM ${ofStrata(audit, 'answer_number')} GROUP BY t, n) AS numbers GROUP BY t`;
