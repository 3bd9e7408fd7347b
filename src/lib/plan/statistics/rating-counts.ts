import type { RatedRows } from '#lib/core/agreement/rated-rows.ts';
import type { ValueCell } from '#lib/core/cube/value-table.ts';
import type { RaterAgreement, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { groupKeys } from '../group-keys.ts';
import { levelOfRating } from '../group-level.ts';
import { logRows } from '../log-rows.ts';
import type { PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, modelIn, textIn } from '../read-answer.ts';
import { ident, join, sql } from '../sql.ts';
import type { LogTable } from '../log-table.ts';

/** Rows of every group of each attribute by itself by what each rater gave them, of those with a label and a decision. */
export function planRatingCounts(
	audit: ResolvedAudit,
	table: LogTable,
	agreement: RaterAgreement
): PlannedStatistic {
	const names = agreement.columns.map((_, i) => `r${i}`);
	const ratings = names.map(ident);
	const sets = audit.groups.length === 0 ? [[]] : audit.groups.map(({ column }) => [column]);
	const keys = groupKeys(audit, sets, ratings);
	const further = agreement.columns.map((column, i) => ({
		name: `r${i}`,
		value: levelOfRating(column, agreement.missing)
	}));
	const rows = additiveSql({ name: 'rows', statistic: { kind: 'rows', where: sql`true` } });
	return {
		name: 'ratings',
		statement: sql`SELECT ${join([...keys.columns, ...ratings, rows], sql`,\n\t`)}
FROM (
${logRows(audit, table, () => further)}
) AS log_rows
WHERE decision IS NOT NULL AND label IS NOT NULL
GROUP BY ${keys.grouping}`,
		read: (answer, cube) => {
			const cells = new Map(keys.sets.map((set) => [set, [] as ValueCell<readonly RatedRows[]>[]]));
			for (const row of answer) {
				const { attributes, levels } = keys.keyOf(row);
				const pattern = { ratings: names.map((name) => textIn(row, name)), rows: integerIn(row, 'rows') };
				cells.get(attributes)?.push({ model: modelIn(row), levels, value: [pattern] });
			}
			const groupSets = [...cells].map(([attributes, found]) => ({ attributes, cells: found }));
			return { ...cube, ratings: { groupSets } };
		}
	};
}
