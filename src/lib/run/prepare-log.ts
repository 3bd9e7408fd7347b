import type { Call, Engine } from '#lib/engine/port.ts';
import { screenLoaded } from '#lib/ingest/identifiers/screen-loaded.ts';
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
	readonly screen: boolean;
}

/**
 * What is done to a log between loading and counting: its columns are mended, so that no query after sees a value that was
 * to be mended; it is screened; and the views through which it is read get their names. Tells what a reader should know.
 */
export async function prepareLog<Handle>(
	audit: ResolvedAudit,
	engine: Engine<Handle>,
	{ name, read: { file, views }, salt, screen }: FileToPrepare,
	call: Call
): Promise<readonly Problem[]> {
	const parts = shardsOf(file).map(
		(shard) => (statement: Sql) => engine.query(statement, { ...call, shard })
	);
	const cautions: Problem[] = [];
	// Not every engine says how far a query is: that all is read is told here.
	call.progress({ phase: 'counting', done: 0, of: null, rows: file.rows });
	for (const planned of planMends(audit, { log: file, columns: file.columns, salt })) {
		cautions.push(...(await mended(planned, parts, name, call.signal)));
	}
	if (screen) cautions.push(...(await screenLoaded(audit, { file: name, log: file }, engine, call)));
	for (const view of views) await Promise.all(parts.map((ask) => ask(view)));
	return cautions;
}

type Ask = (statement: Sql) => ReturnType<Engine['query']>;

async function mended(
	{ mend: { column, mend }, present, replace }: PlannedMend,
	parts: readonly Ask[],
	file: string,
	signal: AbortSignal
): Promise<readonly Problem[]> {
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
	const lost = before - (await count());
	if (lost === 0) return [];
	const values = { values: lost === 1 ? '1 value' : `${String(lost)} values`, kind: kinds[mend] };
	return [problem('mend-unreadable', { file, column, values })];
}

const kinds = { year: 'a date', zip3: 'a ZIP code', age90: 'an age', hash: 'a key' } as const;
