import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { groupName } from '../log-rows.ts';
import { listOf } from '../level.ts';
import type { PlannedTable } from '../planned-statistic.ts';
import { ident, join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';
import { counterfactualOf, pairColumns, stratumColumns, usualAttribute } from './case-rows.ts';
import { isListedBaseline, ofStrata } from './stratum-facts.ts';

const list = (pieces: readonly Sql[]): Sql => join(pieces, sql`, `);

/** The descriptions that stand on the left of some comparison; null: any may. */
function leftSides(audit: ResolvedAudit): readonly string[] | null {
	const { baseline, contrasts } = counterfactualOf(audit);
	return baseline.length === 0 ? null : [...baseline, ...contrasts.map((contrast) => contrast.baseline)];
}

/**
 * What is compared with what, and every case of each comparison, as further tables after those of `stratumFacts`:
 * - `contrast`: the comparisons of each stratum: every description with the baseline of its own case (of cases of that
 *   stratum that have both), then the others that the audit lists. Without a baseline: every two descriptions
 *   `k` is a comparison's number; `unmet`: no case of the stratum has the description and a baseline, so the comparison
 *   stands without a pair, with the audit's baseline or, of several, each one that the stratum has
 * - `across`: pairs of equal answers to two descriptions of a case, of cases with several answers to one
 * - `paired`: one case under one comparison a row, both by their numbers; a missing side has `nb` or `nv` 0; `moved` is
 *   the mean score under the variant less that under the baseline, in whole units
 * - `compared`: the same with the names of both
 */
export function comparisonTables(audit: ResolvedAudit): readonly PlannedTable[] {
	const asked = counterfactualOf(audit);
	const left = leftSides(audit);
	const described = ofStrata(audit, 'described');
	const alone = sql`SELECT t, a, v
FROM ${described}
WHERE NOT (${isListedBaseline(audit, sql`v`)})
GROUP BY t, a, v
HAVING NOT bool_or(beside_baseline)`;
	const [only = '', ...others] = asked.baseline;
	const unmet =
		others.length === 0
			? sql`SELECT t, a, ${only} AS baseline, v AS variant, false AS listed, true AS unmet FROM (${alone}) AS alone`
			: sql`SELECT t, alone.a AS a, present.baseline AS baseline, alone.v AS variant, false AS listed, true AS unmet
FROM (${alone}) AS alone JOIN (SELECT DISTINCT t, baseline FROM ${ofStrata(audit, 'baseline_there')}) AS present USING (t)`;
	const met = ofStrata(audit, 'met');
	const against =
		asked.baseline.length === 0
			? sql`SELECT DISTINCT t, a, baseline, variant, true AS listed, false AS unmet FROM ${met}`
			: sql`SELECT DISTINCT t, a, baseline, variant, false AS listed, false AS unmet FROM ${met}
UNION ALL
${unmet}`;
	// A comparison with the baseline that is listed as well is that comparison, whose cases have one baseline.
	const isAgainst = ({ baseline, variant }: (typeof asked.contrasts)[number]): boolean =>
		asked.baseline.includes(baseline) && !asked.baseline.includes(variant);
	const further = asked.contrasts.filter((contrast) => contrast.attribute !== null || !isAgainst(contrast));
	const listed = further.map((contrast) => {
		const { attribute, baseline, variant } = contrast;
		const unlisted = isAgainst(contrast)
			? sql` AND t NOT IN (SELECT t FROM ${described} WHERE v = ${variant} AND a = ${attribute})`
			: sql``;
		const varied =
			attribute === null
				? sql`coalesce((SELECT min(a) FROM described WHERE v = ${variant}), ${usualAttribute(audit)})`
				: sql`${attribute}`;
		return sql`SELECT t, ${varied} AS a, ${baseline} AS baseline, ${variant} AS variant, true AS listed, false AS unmet
FROM stratum_number
WHERE t IN (SELECT t FROM ${described} WHERE v = ${baseline}) AND t IN (SELECT t FROM ${described} WHERE v = ${variant})${unlisted}`;
	});
	const named = [
		sql`model`,
		...stratumColumns(audit),
		...pairColumns(audit),
		...audit.groups.map((_, i) => ident(groupName(i))),
		...(audit.data.cluster === null ? [] : [sql`cl`])
	].map((column) => sql`cases.${column} AS ${column}`);
	// Both means over one denominator, and the quotient rounded away from 0: whole numbers throughout, so that equal moves tie.
	const [fall, among] = [sql`(y.units * x.scored - x.units * y.scored)`, sql`(x.scored * y.scored)`];
	const meanDifference = sql`CASE WHEN x.scored > 0 AND y.scored > 0 THEN CAST(sign(${fall}) * ((2 * abs(${fall}) + ${among}) // (2 * ${among})) AS BIGINT) END`;
	return [
		{
			name: 'contrast',
			rows: sql`SELECT *, row_number() OVER () AS k, count(*) OVER (PARTITION BY t, variant, listed) AS alternatives
FROM (SELECT t, a, baseline, variant, bool_or(listed) AS listed, bool_and(unmet) AS unmet
FROM (${join([against, ...listed], sql`\nUNION ALL\n`)}) AS contrasts
GROUP BY t, a, baseline, variant) AS each_once
JOIN stratum_number USING (t)`
		},
		{
			name: 'across',
			rows: sql`SELECT x.c AS c, x.v AS baseline, y.v AS variant, CAST(sum(x.n * y.n) AS BIGINT) AS same
FROM part AS x JOIN part AS y ON x.c = y.c AND x.ans = y.ans AND x.v <> y.v
WHERE x.c IN (SELECT c FROM side WHERE n > 1)${left === null ? sql`` : sql` AND x.v IN (${listOf(left)})`}
GROUP BY ALL`
		},
		{
			name: 'paired',
			rows: sql`SELECT cases.c AS c, contrast.k AS k,
	coalesce(x.n, 0) AS nb, coalesce(y.n, 0) AS nv, x.ok AS rb, y.ok AS rv,
	coalesce(x.refused, 0) AS fb, coalesce(y.refused, 0) AS fv, coalesce(x.unparsed, 0) AS ub, coalesce(y.unparsed, 0) AS uv,
	coalesce(CASE WHEN x.n = 1 AND y.n = 1 THEN CAST(x.first_ans <> y.first_ans AS BIGINT) ELSE x.n * y.n - coalesce(across.same, 0) END, 0) AS dx,
	coalesce((x.n * x.n - x.same) // 2, 0) AS db, coalesce((y.n * y.n - y.same) // 2, 0) AS dv${
		asked.score === null
			? sql``
			: sql`,
	${meanDifference} AS moved`
	}
FROM contrast
JOIN cases ON cases.t = contrast.t
LEFT JOIN based ON based.c = cases.c
LEFT JOIN side AS x ON x.c = cases.c AND x.v = contrast.baseline
LEFT JOIN side AS y ON y.c = cases.c AND y.v = contrast.variant
LEFT JOIN across ON across.c = cases.c AND across.baseline = contrast.baseline AND across.variant = contrast.variant
WHERE CASE WHEN contrast.listed THEN x.c IS NOT NULL OR y.c IS NOT NULL
	ELSE coalesce(y.a = contrast.a, true) AND ((based.baselines = 1 AND x.c IS NOT NULL) OR (based.c IS NULL AND y.c IS NOT NULL AND (contrast.unmet OR contrast.alternatives = 1))) END`
		},
		{
			name: 'compared',
			view: true,
			rows: sql`SELECT paired.*, ${list(named)}, contrast.t AS t, contrast.a AS a, contrast.baseline AS baseline, contrast.variant AS variant
FROM paired JOIN cases USING (c) JOIN contrast USING (k)`
		}
	];
}
