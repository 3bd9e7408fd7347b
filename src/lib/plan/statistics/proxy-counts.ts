import type { ProxyCell } from '#lib/core/proxy/proxy-table.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { groupKeys } from '../group-keys.ts';
import { levelOf, textOf } from '../level.ts';
import { logRows } from '../log-rows.ts';
import type { PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, modelIn, textIn } from '../read-answer.ts';
import { join, sql } from '../sql.ts';
import type { LogTable } from '../log-table.ts';

/** Rows by level of one column and of each attribute but itself, of those with a label and a decision. */
export function planProxyCounts(
	audit: ResolvedAudit,
	table: LogTable,
	{ column, place }: { readonly column: string; readonly place: number }
): PlannedStatistic {
	const candidate = 'candidate';
	const sets = audit.groups.filter((group) => group.column !== column).map((group) => [group.column]);
	const keys = groupKeys(audit, sets, [sql`candidate`]);
	const rows = additiveSql({ name: 'rows', statistic: { kind: 'rows', where: sql`true` } });
	return {
		name: `proxies ${place}`,
		statement: sql`SELECT ${join([...keys.columns, sql`candidate`, rows], sql`,\n\t`)}
FROM (
${logRows(audit, table, () => [{ name: candidate, value: levelOf(textOf(column)) }])}
) AS log_rows
WHERE decision IS NOT NULL AND label IS NOT NULL
GROUP BY ${keys.grouping}`,
		read: (answer, cube) => {
			const cells = new Map(sets.map((set) => [set, [] as ProxyCell[]]));
			for (const row of answer) {
				const { attributes, levels } = keys.keyOf(row);
				const [level = null] = levels;
				cells.get(sets.find((set) => set[0] === attributes[0]) ?? [])?.push({
					model: modelIn(row),
					levels: [textIn(row, candidate), level],
					rows: integerIn(row, 'rows')
				});
			}
			const pairs = [...cells].map(([[attribute = ''], found]) => ({ column, attribute, cells: found }));
			return { ...cube, proxies: { pairs: [...(cube.proxies?.pairs ?? []), ...pairs] } };
		}
	};
}
