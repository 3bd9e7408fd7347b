import type { WeightCell } from '#lib/core/weights/weight-table.ts';
import { weightSums, type WeightedCounts } from '#lib/core/weights/weighted-counts.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { groupKeys } from '../group-keys.ts';
import { numberOf } from '../level.ts';
import { logRows } from '../log-rows.ts';
import type { PlannedStatistic } from '../planned-statistic.ts';
import { modelIn, wholeIn } from '../read-answer.ts';
import { scaledRows } from '../scaled-rows.ts';
import { join, sql } from '../sql.ts';
import type { LogTable } from '../log-table.ts';

const cells = {
	tp: sql`decision AND label`,
	fp: sql`decision AND NOT label`,
	fn: sql`NOT decision AND label`,
	tn: sql`NOT decision AND NOT label`
} as const;

const columns = Object.entries(cells).flatMap(([name, where]) => [
	{ name, of: sql`CASE WHEN ${where} THEN ${scaledRows(sql`weight`)} ELSE 0 END` },
	{ name: `${name}_squares`, of: sql`CASE WHEN ${where} THEN ${scaledRows(sql`weight * weight`)} ELSE 0 END` }
]);

/** The sums of weights, and of their squares, in the four cells of every group. */
export function planWeights(
	audit: ResolvedAudit,
	table: LogTable,
	sets: readonly (readonly string[])[]
): PlannedStatistic {
	const { weight } = audit.data;
	if (weight === null) throw new Error('The audit names no weight');
	const keys = groupKeys(audit, sets);
	const further = () => [{ name: 'weight', value: numberOf(weight) }];
	const sums = columns.map(({ name, of }) => additiveSql({ name, statistic: { kind: 'total', of } }));
	return {
		name: 'weights',
		statement: sql`SELECT ${join([...keys.columns, ...sums], sql`,\n\t`)}
FROM (
${logRows(audit, table, further)}
) AS log_rows
WHERE decision IS NOT NULL AND label IS NOT NULL
GROUP BY ${keys.grouping}`,
		read: (rows, cube) => {
			const found = new Map(keys.sets.map((set) => [set, [] as WeightCell[]]));
			for (const row of rows) {
				const { attributes, levels } = keys.keyOf(row);
				const own = Object.fromEntries(
					weightSums.map((name) => [name, wholeIn(row, name)])
				) as WeightedCounts;
				found.get(attributes)?.push({ model: modelIn(row), levels, sums: own });
			}
			const groupSets = [...found].map(([attributes, own]) => ({ attributes, cells: own }));
			return { ...cube, weights: { groupSets } };
		}
	};
}
