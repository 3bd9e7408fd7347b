import type { ClassCell } from '#lib/core/classes/class-counts.ts';
import type { ValueCell } from '#lib/core/cube/value-table.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { groupKeys } from '../group-keys.ts';
import { levelOf, textOf } from '../level.ts';
import { logRows } from '../log-rows.ts';
import type { PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, modelIn, textIn } from '../read-answer.ts';
import { join, sql } from '../sql.ts';

/** Rows of every group by label class and predicted class, of the rows that have both. */
export function planClassCounts(
	audit: ResolvedAudit,
	table: string,
	sets: readonly (readonly string[])[]
): PlannedStatistic {
	const { label } = audit.outcome;
	const classes = [sql`label_class`, sql`predicted_class`];
	const keys = groupKeys(audit, sets, classes);
	const levelIn = (column: string | undefined) =>
		column === undefined ? sql`CAST(NULL AS VARCHAR)` : levelOf(textOf(column));
	const rows = additiveSql({ name: 'rows', statistic: { kind: 'rows', where: sql`true` } });
	return {
		name: 'classes',
		statement: sql`SELECT ${join([...keys.columns, ...classes, rows], sql`,\n\t`)}
FROM (
${logRows(audit, table, ({ prediction }) => [
	{ name: 'label_class', value: levelIn(label?.column) },
	{ name: 'predicted_class', value: levelIn(prediction?.column) }
])}
) AS log_rows
WHERE decision IS NOT NULL AND label IS NOT NULL
GROUP BY ${keys.grouping}`,
		read: (answer, cube) => {
			const cells = new Map(keys.sets.map((set) => [set, [] as ValueCell<readonly ClassCell[]>[]]));
			for (const row of answer) {
				const { attributes, levels } = keys.keyOf(row);
				const [of, given] = [textIn(row, 'label_class'), textIn(row, 'predicted_class')];
				if (of === null || given === null) throw new Error('A row of the answer is of no class');
				const value = [{ label: of, predicted: given, rows: integerIn(row, 'rows') }];
				cells.get(attributes)?.push({ model: modelIn(row), levels, value });
			}
			const groupSets = [...cells].map(([attributes, found]) => ({ attributes, cells: found }));
			return { ...cube, classes: { groupSets } };
		}
	};
}
