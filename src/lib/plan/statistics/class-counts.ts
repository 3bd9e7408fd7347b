import type { ClassCell } from '#lib/core/classes/class-counts.ts';
import type { ValueCell } from '#lib/core/cube/value-table.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { groupKeys } from '../group-keys.ts';
import { levelOf, numberOf, textOf } from '../level.ts';
import { logRows } from '../log-rows.ts';
import type { AnswerRow, PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, modelIn, textIn, wholeIn } from '../read-answer.ts';
import { scaledRows } from '../scaled-rows.ts';
import { join, sql } from '../sql.ts';
import type { LogTable } from '../log-table.ts';

/** The weights of the rows of a class, where they have some. */
const weightSums = [
	{ name: 'weight', of: scaledRows(sql`row_weight`) },
	{ name: 'weight_squares', of: scaledRows(sql`row_weight * row_weight`) }
].map(({ name, of }) => additiveSql({ name, statistic: { kind: 'total', of } }));

/** Rows of every group by label class and predicted class, of the rows that have both. */
export function planClassCounts(
	audit: ResolvedAudit,
	table: LogTable,
	sets: readonly (readonly string[])[]
): PlannedStatistic {
	const { label } = audit.outcome;
	const { weight } = audit.data;
	const classes = [sql`label_class`, sql`predicted_class`];
	const keys = groupKeys(audit, sets, classes);
	const levelIn = (column: string | undefined) =>
		column === undefined ? sql`CAST(NULL AS VARCHAR)` : levelOf(textOf(column));
	const rows = additiveSql({ name: 'rows', statistic: { kind: 'rows', where: sql`true` } });
	return {
		name: 'classes',
		statement: sql`SELECT ${join([...keys.columns, ...classes, rows, ...(weight === null ? [] : weightSums)], sql`,\n\t`)}
FROM (
${logRows(audit, table, ({ prediction }) => [
	{ name: 'label_class', value: levelIn(label?.column) },
	{ name: 'predicted_class', value: levelIn(prediction?.column) },
	...(weight === null ? [] : [{ name: 'row_weight', value: numberOf(weight) }])
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
				const counted = { rows: integerIn(row, 'rows'), ...(weight === null ? {} : weightIn(row)) };
				const value = [{ label: of, predicted: given, ...counted }];
				cells.get(attributes)?.push({ model: modelIn(row), levels, value });
			}
			const groupSets = [...cells].map(([attributes, found]) => ({ attributes, cells: found }));
			return { ...cube, classes: { groupSets } };
		}
	};
}

const weightIn = (row: AnswerRow): Pick<ClassCell, 'weight'> => ({
	weight: { sum: wholeIn(row, 'weight'), squares: wholeIn(row, 'weight_squares') }
});
