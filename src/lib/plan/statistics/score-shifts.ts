import type { ContrastCell } from '#lib/core/counterfactual/counterfactual-table.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { ofUnits } from '../case-score-unit.ts';
import { withDescriptions } from '../counterfactual/add-to-cube.ts';
import { stratumColumns } from '../counterfactual/case-rows.ts';
import { byGroupSet, descriptionKeys } from '../counterfactual/description-keys.ts';
import { namedContrasts } from '../counterfactual/named-contrasts.ts';
import { contrastIn } from '../counterfactual/read-contrast.ts';
import type { PlannedStatistic } from '../planned-statistic.ts';
import { integerIn } from '../read-answer.ts';
import { join, sql } from '../sql.ts';

/**
 * How many cases have each difference of the mean score between the two descriptions.
 * @param unit of scores, as `case-score-unit.ts` reads it
 */
export function planScoreShifts(audit: ResolvedAudit, unit: number): PlannedStatistic {
	const strata = stratumColumns(audit);
	const further = [sql`k`, sql`difference`];
	const keys = descriptionKeys(audit, further);
	const cases = additiveSql({ name: 'cases', statistic: { kind: 'integers', value: sql`1` } });
	return {
		name: 'shifts of scores',
		statement: namedContrasts(
			audit,
			sql`SELECT ${join([...keys.columns, ...further, cases], sql`, `)}
FROM (SELECT *, moved AS difference FROM paired WHERE moved IS NOT NULL) AS shifted
JOIN cases USING (c)
GROUP BY ${keys.grouping}`
		),
		read: (rows, cube) => {
			const cells = rows.map((row) => {
				const { attributes, levels } = keys.keyOf(row);
				const difference = ofUnits(integerIn(row, 'difference'), unit);
				const cell: ContrastCell = {
					...contrastIn(row, strata.length),
					levels,
					patterns: [],
					shifts: [{ difference, pairs: integerIn(row, 'cases') }],
					clusters: null
				};
				return [attributes, cell] as const;
			});
			return withDescriptions(cube, audit, { groupSets: byGroupSet(keys, 'contrasts', cells) });
		}
	};
}
