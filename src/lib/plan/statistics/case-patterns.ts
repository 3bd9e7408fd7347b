import type { CasePattern } from '#lib/core/counterfactual/case-pattern.ts';
import type { ContrastCell } from '#lib/core/counterfactual/counterfactual-table.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { withDescriptions } from '../counterfactual/add-to-cube.ts';
import { stratumColumns } from '../counterfactual/case-rows.ts';
import { byGroupSet, descriptionKeys } from '../counterfactual/description-keys.ts';
import { namedContrasts } from '../counterfactual/named-contrasts.ts';
import { contrastIn } from '../counterfactual/read-contrast.ts';
import type { AnswerRow, PlannedStatistic } from '../planned-statistic.ts';
import { integerIn } from '../read-answer.ts';
import { ident, join, sql } from '../sql.ts';

const counts = ['nb', 'nv', 'rb', 'rv', 'fb', 'fv', 'ub', 'uv', 'dx', 'db', 'dv'] as const;

/** How many cases of each kind there are under each comparison, in each group of patients. */
export function planCasePatterns(audit: ResolvedAudit): PlannedStatistic {
	const strata = stratumColumns(audit);
	const further = [sql`k`, ...counts.map(ident)];
	const keys = descriptionKeys(audit, further);
	const cases = additiveSql({ name: 'cases', statistic: { kind: 'integers', value: sql`1` } });
	return {
		name: 'case patterns',
		statement: namedContrasts(
			audit,
			sql`SELECT ${join([...keys.columns, ...further, cases], sql`, `)}
FROM paired JOIN cases USING (c)
GROUP BY ${keys.grouping}`
		),
		read: (rows, cube) => {
			const cells = rows.map((row) => {
				const { attributes, levels } = keys.keyOf(row);
				const cell: ContrastCell = {
					...contrastIn(row, strata.length),
					levels,
					patterns: [patternIn(row)],
					shifts: null,
					clusters: null
				};
				return [attributes, cell] as const;
			});
			return withDescriptions(cube, audit, { groupSets: byGroupSet(keys, 'contrasts', cells) });
		}
	};
}

const integerOrNull = (row: AnswerRow, column: string): number | null =>
	(row[column] ?? null) === null ? null : integerIn(row, column);

const patternIn = (row: AnswerRow): CasePattern => ({
	answersBaseline: integerIn(row, 'nb'),
	answersVariant: integerIn(row, 'nv'),
	rightBaseline: integerOrNull(row, 'rb'),
	rightVariant: integerOrNull(row, 'rv'),
	refusedBaseline: integerIn(row, 'fb'),
	refusedVariant: integerIn(row, 'fv'),
	unparsedBaseline: integerIn(row, 'ub'),
	unparsedVariant: integerIn(row, 'uv'),
	differAcross: integerIn(row, 'dx'),
	differBaseline: integerIn(row, 'db'),
	differVariant: integerIn(row, 'dv'),
	cases: integerIn(row, 'cases')
});
