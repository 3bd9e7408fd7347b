import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { withDescriptions } from '../counterfactual/add-to-cube.ts';
import { stratumColumns } from '../counterfactual/case-rows.ts';
import { namedContrasts } from '../counterfactual/named-contrasts.ts';
import { contrastIn } from '../counterfactual/read-contrast.ts';
import type { PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, textIn } from '../read-answer.ts';
import { sql } from '../sql.ts';

/** More different answers than this are free text: a matrix of them is one that nobody reads. */
export const mostAnswers = 30;

/** How often each answer under the baseline became each answer under the variant, in pairs of answers. */
export function planAnswerTransitions(audit: ResolvedAudit): PlannedStatistic {
	const strata = stratumColumns(audit);
	const pairs = additiveSql({ name: 'pairs', statistic: { kind: 'integers', value: sql`x.n * y.n` } });
	return {
		name: 'transitions',
		statement: namedContrasts(
			audit,
			sql`SELECT contrast.model AS model, contrast.k AS k, x.ans AS answer_from, y.ans AS answer_to, ${pairs}
FROM paired
JOIN contrast USING (k)
JOIN part AS x ON x.c = paired.c AND x.v = contrast.baseline
JOIN part AS y ON y.c = paired.c AND y.v = contrast.variant
GROUP BY contrast.model, contrast.k, x.ans, y.ans`
		),
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
