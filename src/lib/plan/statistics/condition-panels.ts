import type { PanelCell } from '#lib/core/counterfactual/counterfactual-table.ts';
import type { Levels } from '#lib/core/cube/cube.ts';
import { mostConditions } from '#lib/core/counterfactual/panel-figures.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { withDescriptions } from '../counterfactual/add-to-cube.ts';
import { stratumColumns } from '../counterfactual/case-rows.ts';
import { byGroupSet, descriptionKeys } from '../counterfactual/description-keys.ts';
import { heldText, stratumIn } from '../counterfactual/read-contrast.ts';
import { groupName } from '../log-rows.ts';
import type { AnswerRow, PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, modelIn, textIn, wholeIn } from '../read-answer.ts';
import { ident, join, sql } from '../sql.ts';

/** Between the names of descriptions in an answer: a control character that no name of one is read with. */
const between = '\u001f';

/**
 * By case, under which descriptions its answers are right: over all descriptions that are compared with one baseline,
 * and over those of each attribute, in each group of patients. A case whose correctness is not known is left out, as one without all descriptions is;
 * so is a description that no case has beside the baseline, and all of more than `mostConditions`.
 */
export function planConditionPanels(audit: ResolvedAudit): PlannedStatistic {
	const strata = stratumColumns(audit);
	const further = [sql`q`, sql`replicated`, sql`complete`, sql`marks`];
	const keys = descriptionKeys(audit, further);
	const groups = audit.groups.map((_, i) => ident(groupName(i)));
	const named = [...strata, sql`baseline`, sql`a`, sql`conditions`];
	const counted = [
		sql`rated.model AS model`,
		...groups,
		sql`set_bits`,
		...named,
		sql`replicated`,
		sql`complete`
	];
	const list = join([...counted, sql`CAST(marks AS VARCHAR) AS marks`], sql`, `);
	const model = sql`cases.model AS model`;
	const cases = additiveSql({ name: 'cases', statistic: { kind: 'integers', value: sql`1` } });
	const tables = [
		sql`panel AS (
SELECT DISTINCT t, a, baseline, variant AS v FROM contrast WHERE NOT listed AND NOT unmet
UNION SELECT DISTINCT t, a, baseline, baseline AS v FROM contrast WHERE NOT listed AND NOT unmet
UNION SELECT DISTINCT t, NULL AS a, baseline, variant AS v FROM contrast WHERE NOT listed AND NOT unmet
UNION SELECT DISTINCT t, NULL AS a, baseline, baseline AS v FROM contrast WHERE NOT listed AND NOT unmet)`,
		sql`placed AS (
SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY t, a, baseline ORDER BY v) - 1 AS place, dense_rank() OVER (ORDER BY t, a, baseline) AS q,
	count(*) OVER (PARTITION BY t, a, baseline) AS together FROM panel) AS numbered
WHERE together <= ${mostConditions})`,
		sql`panels AS (
SELECT q, t, a, baseline, count(*) AS descriptions, string_agg(replace(v, chr(31), ' '), chr(31) ORDER BY place) AS conditions
FROM placed
GROUP BY q, t, a, baseline)`,
		sql`marked AS (
SELECT cases.c AS c, q, count(*) AS answered, max(side.n) > 1 AS replicated,
	bit_or(CASE WHEN side.ok = side.n THEN CAST(1 AS HUGEINT) << CAST(place AS HUGEINT) ELSE 0 END) AS marks
FROM placed JOIN cases ON cases.t = placed.t
JOIN based ON based.c = cases.c AND based.baselines = 1 AND based.baseline = placed.baseline
JOIN side ON side.c = cases.c AND side.v = placed.v
WHERE side.ok IS NOT NULL
GROUP BY cases.c, q)`,
		sql`rated AS (
SELECT ${join([...keys.columns, ...further, cases], sql`, `)}
FROM (SELECT ${join([model, ...groups.map((column) => sql`cases.${column} AS ${column}`)], sql`, `)}, q, answered = descriptions AS complete,
	CASE WHEN answered = descriptions THEN marks END AS marks, answered = descriptions AND replicated AS replicated
FROM marked JOIN panels USING (q) JOIN cases ON cases.c = marked.c) AS each_case
GROUP BY ${keys.grouping})`,
		sql`strata AS (SELECT DISTINCT t, ${join([sql`model`, ...strata], sql`, `)} FROM cases)`
	];
	return {
		name: 'panels',
		statement: sql`WITH ${join(tables, sql`,\n`)}
SELECT ${list}, cases
FROM rated JOIN panels USING (q) JOIN strata USING (t)`,
		read: (rows, cube) => {
			const cells = rows.map((row) => {
				const { attributes, levels } = keys.keyOf(row);
				return [attributes, panelIn(row, strata.length, levels)] as const;
			});
			return withDescriptions(cube, audit, { groupSets: byGroupSet(keys, 'panels', cells) });
		}
	};
}

function panelIn(row: AnswerRow, strata: number, levels: Levels): PanelCell {
	const complete = row['complete'] === true;
	const cases = integerIn(row, 'cases');
	const conditions = heldText(row, 'conditions').split(between);
	const marks = complete ? wholeIn(row, 'marks') : 0n;
	const answers = conditions.map((_, place) => ((marks >> BigInt(place)) & 1n) === 1n);
	return {
		model: modelIn(row),
		stratum: stratumIn(row, strata),
		levels,
		attribute: textIn(row, 'a'),
		baseline: heldText(row, 'baseline'),
		conditions,
		patterns: complete ? [{ answers, cases }] : [],
		replicated: row['replicated'] === true,
		incomplete: complete ? 0 : cases
	};
}
