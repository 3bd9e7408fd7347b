import { mostExamples } from '#lib/core/counterfactual/canonical-cells.ts';
import type { PairTrouble } from '#lib/core/counterfactual/counterfactual-table.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { withDescriptions } from '../counterfactual/add-to-cube.ts';
import { counterfactualOf, pairColumns, stratumColumns } from '../counterfactual/case-rows.ts';
import { stratumIn } from '../counterfactual/read-contrast.ts';
import type { AnswerRow, PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, modelIn, textIn } from '../read-answer.ts';
import { join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';

const between = '\u001f';
const kinds: readonly PairTrouble['kind'][] = ['no-baseline', 'two-baselines', 'missing-side', 'duplicate'];

/** What keeps cases from being compared, with how many there are and the first few of them. */
export function planPairTrouble(audit: ResolvedAudit): PlannedStatistic {
	const strata = stratumColumns(audit);
	const kept = join([sql`model`, ...strata], sql`, `);
	const name = join(pairColumns(audit), sql` || ' · ' || `);
	const noBaseline: readonly Sql[] =
		counterfactualOf(audit).baseline.length === 0
			? []
			: [
					sql`SELECT ${kept}, 'no-baseline' AS kind, CAST(NULL AS VARCHAR) AS v, ${name} AS example FROM cases WHERE c NOT IN (SELECT c FROM based)`,
					sql`SELECT ${kept}, 'two-baselines' AS kind, CAST(NULL AS VARCHAR) AS v, ${name} AS example FROM cases JOIN based USING (c) WHERE baselines > 1`
				];
	const found = [
		...noBaseline,
		sql`SELECT DISTINCT ${kept}, 'missing-side' AS kind, CASE WHEN nb = 0 THEN baseline ELSE variant END AS v, ${name} AS example FROM compared WHERE nb = 0 OR nv = 0`,
		sql`SELECT DISTINCT ${kept}, 'duplicate' AS kind, v, ${name} AS example FROM given JOIN cases USING (c) WHERE written > 1`
	];
	const cases = additiveSql({ name: 'cases', statistic: { kind: 'integers', value: sql`1` } });
	return {
		name: 'trouble with pairs',
		statement: sql`SELECT ${kept}, kind, v, ${cases}, array_to_string(list_slice(list_sort(list(replace(example, chr(31), ' '))), 1, ${mostExamples}), chr(31)) AS examples
FROM (${join(found, sql`\nUNION ALL\n`)}) AS found
GROUP BY ${kept}, kind, v`,
		read: (rows, cube) =>
			withDescriptions(cube, audit, { trouble: rows.map((row) => troubleIn(row, strata.length)) })
	};
}

function troubleIn(row: AnswerRow, strata: number): PairTrouble {
	const kind = kinds.find((known) => known === row['kind']);
	if (kind === undefined) throw new Error('The answer holds an unknown trouble');
	return {
		model: modelIn(row),
		stratum: stratumIn(row, strata),
		kind,
		variant: textIn(row, 'v'),
		cases: integerIn(row, 'cases'),
		examples: (textIn(row, 'examples') ?? '').split(between)
	};
}
