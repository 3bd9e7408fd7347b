import type { TransitionCell } from '#lib/core/counterfactual/counterfactual-table.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { withDescriptions } from '../counterfactual/add-to-cube.ts';
import { stratumColumns } from '../counterfactual/case-rows.ts';
import { byGroupSet, descriptionKeys } from '../counterfactual/description-keys.ts';
import { namedContrasts } from '../counterfactual/named-contrasts.ts';
import { contrastIn } from '../counterfactual/read-contrast.ts';
import { groupName } from '../log-rows.ts';
import type { PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, textIn } from '../read-answer.ts';
import { ident, join, sql } from '../sql.ts';

/** More different answers than this are free text: a matrix of them is one that nobody reads. */
export const mostAnswers = 30;

/** How often each answer under the baseline became each answer under the variant, in pairs of answers, in each group of patients. */
export function planAnswerTransitions(audit: ResolvedAudit): PlannedStatistic {
	const strata = stratumColumns(audit);
	const further = [sql`k`, sql`answer_from`, sql`answer_to`];
	const keys = descriptionKeys(audit, further);
	const pairs = additiveSql({ name: 'pairs', statistic: { kind: 'integers', value: sql`times` } });
	const groups = audit.groups.map((_, i) => ident(groupName(i)));
	const turned = [
		sql`contrast.model AS model`,
		sql`contrast.k AS k`,
		...groups.map((column) => sql`cases.${column} AS ${column}`),
		sql`x.ans AS answer_from`,
		sql`y.ans AS answer_to`,
		sql`x.n * y.n AS times`
	];
	return {
		name: 'transitions',
		statement: namedContrasts(
			audit,
			sql`SELECT ${join([...keys.columns, ...further, pairs], sql`, `)}
FROM (SELECT ${join(turned, sql`, `)}
FROM paired
JOIN contrast USING (k)${groups.length === 0 ? sql`` : sql`\nJOIN cases ON cases.c = paired.c`}
JOIN part AS x ON x.c = paired.c AND x.v = contrast.baseline
JOIN part AS y ON y.c = paired.c AND y.v = contrast.variant) AS turned
GROUP BY ${keys.grouping}`
		),
		read: (rows, cube) => {
			const cells = rows.map((row) => {
				const { attributes, levels } = keys.keyOf(row);
				const cell: TransitionCell = {
					...contrastIn(row, strata.length),
					levels,
					from: textIn(row, 'answer_from') || null,
					to: textIn(row, 'answer_to') || null,
					pairs: integerIn(row, 'pairs')
				};
				return [attributes, cell] as const;
			});
			return withDescriptions(cube, audit, { groupSets: byGroupSet(keys, 'transitions', cells) });
		}
	};
}
