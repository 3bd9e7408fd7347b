import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { withDescriptions } from '../counterfactual/add-to-cube.ts';
import { stratumColumns } from '../counterfactual/case-rows.ts';
import { contrastIn } from '../counterfactual/read-contrast.ts';
import type { PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, textIn } from '../read-answer.ts';
import { join, sql } from '../sql.ts';

/** More different answers than this are free text: a matrix of them is one that nobody reads. */
export const mostAnswers = 30;

/** How often each answer under the baseline became each answer under the variant, in pairs of answers. */
export function planAnswerTransitions(audit: ResolvedAudit): PlannedStatistic {
	const strata = stratumColumns(audit);
	const key = join(
		[
			sql`model`,
			...strata,
			sql`compared.a`,
			sql`compared.baseline`,
			sql`compared.variant`,
			sql`x.ans`,
			sql`y.ans`
		],
		sql`, `
	);
	const selected = join(
		[
			sql`model`,
			...strata,
			sql`compared.a AS a`,
			sql`compared.baseline AS baseline`,
			sql`compared.variant AS variant`,
			sql`x.ans AS answer_from`,
			sql`y.ans AS answer_to`,
			additiveSql({ name: 'pairs', statistic: { kind: 'integers', value: sql`x.n * y.n` } })
		],
		sql`, `
	);
	return {
		name: 'transitions',
		statement: sql`SELECT ${selected}
FROM compared
JOIN part AS x ON x.c = compared.c AND x.v = compared.baseline
JOIN part AS y ON y.c = compared.c AND y.v = compared.variant
WHERE nb > 0 AND nv > 0
GROUP BY ${key}`,
		read: (rows, cube) =>
			withDescriptions(cube, audit, {
				transitions: rows.map((row) => ({
					...contrastIn(row, strata.length),
					from: textIn(row, 'answer_from') || null,
					to: textIn(row, 'answer_to') || null,
					pairs: integerIn(row, 'pairs')
				}))
			})
	};
}
