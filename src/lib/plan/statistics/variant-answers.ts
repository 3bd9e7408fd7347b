import type { VariantCell } from '#lib/core/counterfactual/counterfactual-table.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { withDescriptions } from '../counterfactual/add-to-cube.ts';
import { stratumColumns } from '../counterfactual/case-rows.ts';
import { byGroupSet, descriptionKeys } from '../counterfactual/description-keys.ts';
import { heldText, stratumIn } from '../counterfactual/read-contrast.ts';
import type { PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, modelIn } from '../read-answer.ts';
import { ident, join, sql } from '../sql.ts';

const counts = ['n', 'ok', 'refused', 'unparsed'] as const;

/** What the answers to each description are, by case: whether or not the case was answered under another. */
export function planVariantAnswers(audit: ResolvedAudit): PlannedStatistic {
	const strata = stratumColumns(audit);
	const further = [...strata, sql`a`, sql`v`, ...counts.map(ident)];
	const keys = descriptionKeys(audit, further);
	const cases = additiveSql({ name: 'cases', statistic: { kind: 'integers', value: sql`1` } });
	return {
		name: 'answers to each description',
		statement: sql`SELECT ${join([...keys.columns, ...further, cases], sql`, `)}
FROM side JOIN cases USING (c)
GROUP BY ${keys.grouping}`,
		read: (rows, cube) => {
			const cells = rows.map((row) => {
				const { attributes, levels } = keys.keyOf(row);
				const right = (row['ok'] ?? null) === null ? null : integerIn(row, 'ok');
				const cell: VariantCell = {
					model: modelIn(row),
					stratum: stratumIn(row, strata.length),
					attribute: heldText(row, 'a'),
					variant: heldText(row, 'v'),
					levels,
					patterns: [
						{
							answers: integerIn(row, 'n'),
							right,
							refused: integerIn(row, 'refused'),
							unparsed: integerIn(row, 'unparsed'),
							cases: integerIn(row, 'cases')
						}
					]
				};
				return [attributes, cell] as const;
			});
			return withDescriptions(cube, audit, { groupSets: byGroupSet(keys, 'variants', cells) });
		}
	};
}
