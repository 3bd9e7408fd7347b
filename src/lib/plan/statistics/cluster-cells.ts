import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { groupKeys, type GroupKeys } from '../group-keys.ts';
import { levelOf, textOf } from '../level.ts';
import { logRows } from '../log-rows.ts';
import { ident, join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';
import { eachRow } from '../log-table.ts';

/** The four cells, and what else a row of `clusterCells` says of the cluster that it is of. */
const cells = [
	['tp', sql`decision AND label`],
	['fp', sql`decision AND NOT label`],
	['fn', sql`NOT decision AND label`],
	['tn', sql`NOT decision AND NOT label`]
] as const;

/**
 * The cells that each cluster has in each group of each of these sets: `model`, the levels, `set_bits`, `cluster` (NULL
 * where it is missing) and `tp`, `fp`, `fn`, `tn`. A cluster is one whatever table its rows are in, so all tables of a
 * log are read at once.
 */
export function clusterCells(
	audit: ResolvedAudit,
	tables: readonly string[],
	sets: readonly (readonly string[])[]
): { readonly keys: GroupKeys; readonly rows: Sql } {
	const { cluster } = audit.data;
	if (cluster === null) throw new Error('The audit names no cluster');
	const keys = groupKeys(audit, sets, [sql`cluster`]);
	const further = () => [{ name: 'cluster', value: levelOf(textOf(cluster)) }];
	const counts = cells.map(([name, where]) => additiveSql({ name, statistic: { kind: 'rows', where } }));
	const log = join(
		tables.map((table) => logRows(audit, eachRow(table), further)),
		sql`\nUNION ALL\n`
	);
	const rows = sql`SELECT ${join([...keys.columns, sql`cluster`, ...counts], sql`,\n\t`)}
FROM (
${log}
) AS log_rows
WHERE decision IS NOT NULL AND label IS NOT NULL
GROUP BY ${keys.grouping}`;
	return { keys, rows };
}

/** The columns of the answer by which groups are told apart. */
export const groupColumns = (audit: ResolvedAudit): readonly Sql[] =>
	audit.groups.map((_, i) => ident(`g${i}`));
