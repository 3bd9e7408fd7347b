import type { Cell, Cube, GroupSet, Window } from '#lib/core/cube/cube.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import type { AdditiveColumn } from '../additive.ts';
import { groupKeys, type GroupKeys } from '../group-keys.ts';
import { logRows } from '../log-rows.ts';
import type { AnswerRow, PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, modelIn, textIn } from '../read-answer.ts';
import { join, sql } from '../sql.ts';
import type { LogTable } from '../log-table.ts';

/** The four cells of decision and label. */
export const confusionColumns: readonly AdditiveColumn[] = [
	{ name: 'tp', statistic: { kind: 'rows', where: sql`decision AND label` } },
	{ name: 'fp', statistic: { kind: 'rows', where: sql`decision AND NOT label` } },
	{ name: 'fn', statistic: { kind: 'rows', where: sql`NOT decision AND label` } },
	{ name: 'tn', statistic: { kind: 'rows', where: sql`NOT decision AND NOT label` } }
];

/** What is counted in each cell. */
const counts: readonly AdditiveColumn[] = [
	...confusionColumns,
	{ name: 'unlabelled', statistic: { kind: 'rows', where: sql`decision IS NOT NULL AND label IS NULL` } },
	{ name: 'undecided', statistic: { kind: 'rows', where: sql`decision IS NULL` } },
	{ name: 'mismatched', statistic: { kind: 'rows', where: sql`mismatched AND label IS NOT NULL` } }
];

const window: readonly AdditiveColumn[] = [
	{ name: 'first', statistic: { kind: 'earliest', instant: sql`first_instant` } },
	{ name: 'last', statistic: { kind: 'latest', instant: sql`last_instant` } }
];

/** The four cells of every group, who was left out of them, and the time that the log spans. */
export function planGroupCounts(
	audit: ResolvedAudit,
	table: LogTable,
	sets: readonly (readonly string[])[]
): PlannedStatistic {
	const keys = groupKeys(audit, sets);
	const statistics = [...counts, ...(audit.data.time === null ? [] : window)].map(additiveSql);
	const models = audit.model.column === null ? audit.model.columns.map(({ name }) => name) : null;
	return {
		name: 'group counts',
		statement: sql`SELECT ${join(
			[...keys.columns, ...statistics],
			sql`,
	`
		)}
FROM (
${logRows(audit, table)}
) AS log_rows
GROUP BY ${keys.grouping}`,
		read: (rows, cube) => ({ ...cube, ...countsFromRows(keys, models, rows) })
	};
}

function countsFromRows(
	keys: GroupKeys,
	named: readonly string[] | null,
	rows: readonly AnswerRow[]
): Pick<Cube, 'models' | 'groupSets' | 'rows' | 'window'> {
	const sets = new Map(keys.sets.map((attributes) => [attributes, [] as Cell[]]));
	for (const row of rows) {
		const { attributes, levels } = keys.keyOf(row);
		sets.get(attributes)?.push({ ...cellFromRow(row), levels });
	}
	const groupSets = [...sets].map(([attributes, cells]) => ({ attributes, cells }));
	const models = named ?? [...new Set((groupSets[0]?.cells ?? []).map((cell) => cell.model))];
	return { models, groupSets, rows: rowsRead(named, groupSets), window: windowOf(rows) };
}

const cellFromRow = (row: AnswerRow): Omit<Cell, 'levels'> => ({
	model: modelIn(row),
	tp: integerIn(row, 'tp'),
	fp: integerIn(row, 'fp'),
	fn: integerIn(row, 'fn'),
	tn: integerIn(row, 'tn'),
	unlabelled: integerIn(row, 'unlabelled'),
	undecided: integerIn(row, 'undecided'),
	mismatched: integerIn(row, 'mismatched')
});

/** Every row of the log is in one cell of each model that reads it, either decided and labelled or left out. */
function rowsRead(named: readonly string[] | null, groupSets: readonly GroupSet[]): number {
	const cells = groupSets[0]?.cells ?? [];
	const [model] = named ?? [null];
	return cells
		.filter((cell) => model === null || cell.model === model)
		.reduce((sum, c) => sum + c.tp + c.fp + c.fn + c.tn + c.unlabelled + c.undecided, 0);
}

function windowOf(rows: readonly AnswerRow[]): Window | null {
	const texts = (column: string) => rows.map((row) => textIn(row, column)).filter((value) => value !== null);
	const [first] = texts('first').sort();
	const last = texts('last').sort().at(-1);
	return first === undefined || last === undefined ? null : { first, last };
}
