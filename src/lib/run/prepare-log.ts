import type { Call, Engine } from '#lib/engine/port.ts';
import { planMends, type PlannedMend } from '#lib/plan/mends/plan-mends.ts';
import type { Sql } from '#lib/plan/sql.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { shardsOf } from './log-parts.ts';
import type { ReadLog } from './wide-logs.ts';

interface FileToPrepare {
	/** The file's name, for messages. */
	readonly name: string;
	readonly read: ReadLog;
	readonly salt: string;
}

/** How many values a mend took away because they were not what it is for. */
export interface MendLoss {
	readonly mend: PlannedMend['mend'];
	readonly values: number;
}

/**
 * What is done to a log between loading and counting: its columns are mended, so that no query after sees a value that was
 * to be mended; and the views through which it is read get their names. Returns what each mend lost.
 */
export async function prepareLog<Handle>(
	audit: ResolvedAudit,
	engine: Engine<Handle>,
	{ name, read: { file, views }, salt }: FileToPrepare,
	call: Call
): Promise<readonly MendLoss[]> {
	const parts = shardsOf(file).map(
		(shard) => (statement: Sql) => engine.query(statement, { ...call, shard })
	);
	const losses: MendLoss[] = [];
	for (const planned of planMends(audit, { log: file, columns: file.columns, salt }))
		losses.push({ mend: planned.mend, values: await mended(planned, parts, name, call.signal) });
	for (const view of views) await Promise.all(parts.map((ask) => ask(view)));
	return losses;
}

/** The same mends of several parts of a file. */
export const addLosses = (one: readonly MendLoss[], other: readonly MendLoss[]): readonly MendLoss[] =>
	one.length === 0
		? other
		: one.map(({ mend, values }, i) => ({ mend, values: values + (other[i]?.values ?? 0) }));

/** What a reader should know of values that a mend could not read. */
export const lostToMends = (file: string, losses: readonly MendLoss[]): readonly Problem[] =>
	losses
		.filter(({ values }) => values > 0)
		.map(({ mend: { column, mend }, values: lost }) => {
			const values = { values: lost === 1 ? '1 value' : `${String(lost)} values`, kind: kinds[mend] };
			return problem('mend-unreadable', { file, column, values });
		});

type Ask = (statement: Sql) => ReturnType<Engine['query']>;

/** How many values are gone after the mend. */
async function mended(
	{ mend: { column }, present, replace }: PlannedMend,
	parts: readonly Ask[],
	file: string,
	signal: AbortSignal
): Promise<number> {
	const count = async (): Promise<number> => {
		const found = await Promise.all(parts.map((ask) => ask(present)));
		return found.reduce((sum, [row]) => sum + Number(row?.['n'] ?? 0), 0);
	};
	const before = await count();
	try {
		await Promise.all(parts.map((ask) => ask(replace)));
	} catch {
		signal.throwIfAborted();
		// What an engine says of a statement can hold the statement, and the statement the salt.
		throw new Error(`The column ${column} of ${file} could not be mended`);
	}
	return before - (await count());
}

const kinds = { year: 'a date', zip3: 'a ZIP code', age90: 'an age', hash: 'a key' } as const;
