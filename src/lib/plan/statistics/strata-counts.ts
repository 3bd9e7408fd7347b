import type { StratumCell } from '#lib/core/strata/strata-table.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { groupKeys } from '../group-keys.ts';
import { levelOf, textOf } from '../level.ts';
import { logRows } from '../log-rows.ts';
import type { AnswerRow, PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, modelIn, textIn } from '../read-answer.ts';
import { ident, join, sql } from '../sql.ts';
import { confusionColumns } from './group-counts.ts';

/** The name, in planned SQL, of the level of the audit's stratum column at this place. */
const stratumName = (index: number): string => `s${index}`;

/** The four cells of every group of each attribute by itself, within every combination of levels of the stratum columns. */
export function planStrataCounts(audit: ResolvedAudit, table: string): PlannedStatistic {
	const names = audit.strata.map((_, i) => stratumName(i));
	const columns = names.map(ident);
	const sets = audit.groups.length === 0 ? [[]] : audit.groups.map(({ column }) => [column]);
	const keys = groupKeys(audit, sets, columns);
	const further = () =>
		audit.strata.map((column, i) => ({ name: stratumName(i), value: levelOf(textOf(column)) }));
	return {
		name: 'strata',
		statement: sql`SELECT ${join([...keys.columns, ...columns, ...confusionColumns.map(additiveSql)], sql`,\n\t`)}
FROM (
${logRows(audit, table, further)}
) AS log_rows
WHERE decision IS NOT NULL AND label IS NOT NULL
GROUP BY ${keys.grouping}`,
		read: (rows, cube) => {
			const cells = new Map(keys.sets.map((set) => [set, [] as StratumCell[]]));
			for (const row of rows) {
				const { attributes, levels } = keys.keyOf(row);
				cells.get(attributes)?.push({ ...cellFromRow(row, names), levels });
			}
			const groupSets = [...cells].map(([attributes, found]) => ({ attributes, cells: found }));
			return { ...cube, strata: { columns: audit.strata, groupSets } };
		}
	};
}

const cellFromRow = (row: AnswerRow, names: readonly string[]): Omit<StratumCell, 'levels'> => ({
	model: modelIn(row),
	stratum: names.map((name) => textIn(row, name)),
	tp: integerIn(row, 'tp'),
	fp: integerIn(row, 'fp'),
	fn: integerIn(row, 'fn'),
	tn: integerIn(row, 'tn')
});
