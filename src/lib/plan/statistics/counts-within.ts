import type { StrataTable, StratumCell } from '#lib/core/strata/strata-table.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { groupKeys } from '../group-keys.ts';
import { logRows } from '../log-rows.ts';
import type { AnswerRow, PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, modelIn, textIn } from '../read-answer.ts';
import { ident, join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';
import { confusionColumns } from './group-counts.ts';
import type { LogTable } from '../log-table.ts';

/** Columns within whose joint levels groups are counted, and where in the cube. */
interface Within {
	readonly name: 'strata' | 'matched';
	readonly columns: readonly { readonly column: string; readonly level: Sql }[];
}

/** The four cells of every group of each attribute by itself, within every combination of levels of these columns. */
export function planCountsWithin(
	audit: ResolvedAudit,
	table: LogTable,
	{ name, columns }: Within
): PlannedStatistic {
	const names = columns.map((_, i) => `s${i}`);
	const levels = names.map(ident);
	const sets = audit.groups.length === 0 ? [[]] : audit.groups.map(({ column }) => [column]);
	const keys = groupKeys(audit, sets, levels);
	const further = () => columns.map(({ level }, i) => ({ name: `s${i}`, value: level }));
	return {
		name,
		statement: sql`SELECT ${join([...keys.columns, ...levels, ...confusionColumns.map(additiveSql)], sql`,\n\t`)}
FROM (
${logRows(audit, table, further)}
) AS log_rows
WHERE decision IS NOT NULL AND label IS NOT NULL
GROUP BY ${keys.grouping}`,
		read: (rows, cube) => {
			const cells = new Map(keys.sets.map((set) => [set, [] as StratumCell[]]));
			for (const row of rows) {
				const { attributes, levels: own } = keys.keyOf(row);
				cells.get(attributes)?.push({ ...cellFromRow(row, names), levels: own });
			}
			const counted: StrataTable = {
				columns: columns.map(({ column }) => column),
				groupSets: [...cells].map(([attributes, found]) => ({ attributes, cells: found }))
			};
			return { ...cube, [name]: counted };
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
