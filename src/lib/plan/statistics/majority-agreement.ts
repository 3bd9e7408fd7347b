import type { MajorityCell } from '#lib/core/counterfactual/rating-table.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { withDescriptions } from '../counterfactual/add-to-cube.ts';
import {
	cleanAnswer,
	itemColumns,
	otherStrata,
	raterColumn,
	ratersOf
} from '../counterfactual/rated-rows.ts';
import { heldText } from '../counterfactual/read-contrast.ts';
import type { PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, modelIn, textIn } from '../read-answer.ts';
import { join, sql } from '../sql.ts';

/** How often each model answers as the majority of the people who rated the same description of the same case. */
export function planMajorityAgreement(audit: ResolvedAudit): PlannedStatistic {
	const strata = otherStrata(audit);
	const rater = sql`coalesce(nullif(${raterColumn(audit)}, ''), 'Unknown') AS rater`;
	const keys = join([sql`model`, ...strata.map(({ column }) => column), sql`v`], sql`, `);
	const kinds = sql`rater, n, ok, refused, unparsed`;
	const cases = additiveSql({ name: 'cases', statistic: { kind: 'integers', value: sql`1` } });
	return {
		name: 'agreement with the majority',
		statement: sql`SELECT ${keys}, ${kinds}, ${cases}
FROM (SELECT ${itemColumns(audit)}, ${rater}, count(*) AS n, CAST(sum(CAST(${cleanAnswer(sql`ans`)} = majority AS INTEGER)) AS BIGINT) AS ok,
	CAST(sum(refused) AS BIGINT) AS refused, CAST(sum(unparsed) AS BIGINT) AS unparsed
FROM given JOIN cases USING (c) JOIN rated USING (${itemColumns(audit)})
WHERE NOT torn
GROUP BY ALL) AS each_item
GROUP BY ${keys}, ${kinds}`,
		read: (rows, cube) => {
			const majority = rows.map((row): MajorityCell => {
				const decided = (row['ok'] ?? null) !== null;
				const counted = integerIn(row, 'cases');
				return {
					model: modelIn(row),
					stratum: strata.map(({ name }) => textIn(row, name) || null),
					variant: heldText(row, 'v'),
					rater: heldText(row, 'rater'),
					patterns: decided
						? [
								{
									answers: integerIn(row, 'n'),
									right: integerIn(row, 'ok'),
									refused: integerIn(row, 'refused'),
									unparsed: integerIn(row, 'unparsed'),
									cases: counted
								}
							]
						: [],
					undecided: decided ? 0 : counted
				};
			});
			const ratings = { rater: ratersOf(audit).column, people: [], majority };
			return withDescriptions(cube, audit, { ratings });
		}
	};
}
