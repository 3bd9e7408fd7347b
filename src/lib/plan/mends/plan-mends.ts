import type { Mend, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { levelOf, textOf } from '../level.ts';
import { rowsWhere, type LogTable } from '../log-table.ts';
import { ident, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';
import { mendedValue, type KeepingMend, type ReadAs } from './mended-value.ts';

/** How a table's column is mended: asked in this order, the two counts tell how many values were not what the mend is for. */
export interface PlannedMend {
	readonly mend: KeepingMend;
	/** Rows of the log that have a value, as `n`, before and after. */
	readonly present: Sql;
	/** Puts the mended values in the place of the column's own. */
	readonly replace: Sql;
}

/** The mends of the columns that a table has. */
export const planMends = (
	audit: ResolvedAudit,
	{
		log,
		columns,
		salt
	}: { readonly log: LogTable; readonly columns: readonly string[]; readonly salt: string }
): readonly PlannedMend[] =>
	keepingMends(audit)
		.filter(({ column }) => columns.includes(column))
		.map((mend) => {
			const { column } = mend;
			const present = sql`SELECT ${rowsWhere(log, sql`(${levelOf(textOf(column))}) IS NOT NULL`)} AS n FROM ${ident(log.table)}`;
			const value = mendedValue(mend, readAs(audit, column), salt);
			return {
				mend,
				present,
				replace: sql`ALTER TABLE ${ident(log.table)} ALTER COLUMN ${ident(column)} TYPE VARCHAR USING ${value}`
			};
		});

const keeps = (mend: Mend): mend is KeepingMend => mend.mend !== 'drop';

const keepingMends = ({ data }: ResolvedAudit): readonly KeepingMend[] =>
	(data.deidentify ?? []).filter(keeps);

/** What is cut into bins is read as a number, whatever else it is read as. */
function readAs({ data, groups, matching }: ResolvedAudit, column: string): ReadAs {
	if (data.time?.column === column) return 'instant';
	const binned = [...groups, ...(matching?.on ?? [])].some(
		(read) => read.column === column && read.bins !== null
	);
	return binned ? 'number' : 'level';
}
