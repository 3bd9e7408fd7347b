import { additiveSql } from '../additive.ts';
import type { PlannedStatistic } from '../planned-statistic.ts';
import { integerIn } from '../read-answer.ts';
import { ident, sql } from '../sql.ts';
import { rowsOfOne, type LogTable } from '../log-table.ts';

/** How many rows a log has, where no decision is counted that would tell it. */
export const planRowCount = (log: LogTable): PlannedStatistic => ({
	name: 'rows',
	statement: sql`SELECT ${additiveSql({ name: 'log_rows', statistic: { kind: 'integers', value: rowsOfOne(log) } })} FROM ${ident(log.table)}`,
	read: (rows, cube) => ({
		...cube,
		rows: cube.rows + rows.reduce((sum, row) => sum + integerIn(row, 'log_rows'), 0)
	})
});
