import type { Call, Engine } from '#lib/engine/port.ts';
import { planWhere } from '#lib/plan/plan-where.ts';
import type { Sql } from '#lib/plan/sql.ts';
import { problem } from '#lib/spec/messages.ts';
import { absentInAll, type AbsentValues } from '#lib/spec/absent-values.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { shardsOf } from './log-parts.ts';
import type { ReadLog } from './wide-logs.ts';

/** Values of a column that a condition speaks of and that are not what it speaks of. */
export interface UnreadCondition {
	readonly column: string;
	readonly kind: string;
	readonly rows: number;
}

export interface KeptRows {
	/** Rows of the file that the audit does not count; none where every row is counted. */
	readonly outside: number;
	readonly unread: readonly UnreadCondition[];
	/** Values that a condition lists and that no row has. */
	readonly absent: readonly AbsentValues[];
}

/** Of a file of which nothing was taken. */
export const allKept: KeptRows = { outside: 0, unread: [], absent: [] };

/** Takes the rows out of a log that is loaded and mended which the audit does not count. */
export async function keepWhere<Handle>(
	audit: ResolvedAudit,
	engine: Engine<Handle>,
	{ file }: ReadLog,
	call: Call
): Promise<KeptRows> {
	const planned = planWhere(audit, file);
	if (planned === null) return allKept;
	const sumOf = async (statement: Sql): Promise<number> => {
		const answers = await Promise.all(
			shardsOf(file).map((shard) => engine.query(statement, { ...call, shard }))
		);
		return answers.reduce((sum, [row]) => sum + Number(row?.['n'] ?? 0), 0);
	};
	const unread: UnreadCondition[] = [];
	for (const { column, kind, count } of planned.unread)
		unread.push({ column, kind, rows: await sumOf(count) });
	const absent: AbsentValues[] = [];
	for (const { column, values, occur } of planned.listed) {
		const answers = await Promise.all(shardsOf(file).map((shard) => engine.query(occur, { ...call, shard })));
		absent.push({
			column,
			values: values
				.filter((_value, i) => answers.every(([row]) => Number(row?.[`v${String(i)}`] ?? 0) === 0))
				.map(String)
		});
	}
	await Promise.all(shardsOf(file).map((shard) => engine.query(planned.remove, { ...call, shard })));
	return { outside: file.rows - (await sumOf(planned.left)), unread, absent };
}

/** The same of several parts of a file; `one` is of at least one part. */
export const addKept = (one: KeptRows, other: KeptRows): KeptRows => ({
	outside: one.outside + other.outside,
	unread: other.unread.map((each, i) => ({ ...each, rows: each.rows + (one.unread[i]?.rows ?? 0) })),
	absent: absentInAll([one.absent, other.absent])
});

/** What a reader should know of values that conditions could not be asked of. */
export const unreadConditions = (file: string, { unread }: Pick<KeptRows, 'unread'>): readonly Problem[] =>
	unread
		.filter(({ rows }) => rows > 0)
		.map(({ column, kind, rows }) => {
			const values = { values: rows === 1 ? '1 value' : `${String(rows)} values`, kind };
			return problem('where-unreadable', { file, at: '/data/where', column, values });
		});
