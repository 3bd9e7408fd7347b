import { LogError } from '../../src/lib/engine/log-error.ts';
import type { Call, Engine, EngineRow, LogSource } from '../../src/lib/engine/port.ts';
import type { ReadRange } from '../../src/lib/ingest/head-and-tail.ts';
import { readHeadAndTail } from '../../src/lib/ingest/head-and-tail.ts';
import { profileLog } from '../../src/lib/ingest/profile-log.ts';
import { sniffFormat } from '../../src/lib/ingest/sniff-format.ts';
import { instantOf, levelOf, numberOf } from '../../src/lib/plan/level.ts';
import { rowsOf } from '../../src/lib/plan/log-table.ts';
import { ident, sql } from '../../src/lib/plan/sql.ts';
import type { Sql } from '../../src/lib/plan/sql.ts';
import type { Problem } from '../../src/lib/spec/problem.ts';
import type { Reading, Tally } from './case.ts';

/** What came of a log: rows and tallies, or the problems it was refused with. Plain data: it crosses from a page to a test. */
export type LogRead =
	| {
			readonly kind: 'read';
			readonly rows: number;
			readonly held: number;
			readonly tallies: readonly Tally[];
			readonly warnings: readonly string[];
			/** Rows that were left out. */
			readonly leftOut: number;
	  }
	| { readonly kind: 'refused'; readonly problems: readonly Problem[] };

export interface Asked {
	readonly column: string;
	readonly as: Reading;
}

interface ReadOptions<Handle> {
	readonly readRange: ReadRange<Handle>;
	readonly call: Call;
	/** Whether rows that are alike may be held once. */
	readonly tallied: boolean;
	/** Whether rows that cannot be read are left out. */
	readonly leaveOut: boolean;
}

/**
 * Reads a log as a run does: its kind is told by its ends, then the asked columns are loaded whole and counted.
 * Whatever is thrown that is no refusal goes on to whoever called: it is a crash.
 */
export async function readLog<Handle>(
	source: LogSource<Handle>,
	engine: Engine<Handle>,
	asked: readonly Asked[],
	{ readRange, call, tallied, leaveOut }: ReadOptions<Handle>
): Promise<LogRead> {
	const sniffed = sniffFormat(await readHeadAndTail(source, readRange));
	if (!sniffed.ok) return { kind: 'refused', problems: sniffed.problems };
	const { format, warnings } = sniffed.value;
	const columns = asked.length === 0 ? null : [...new Set(asked.map(({ column }) => column))];
	try {
		const log = await engine.load(source, { format, columns, rowLimit: null, tallied, leaveOut }, call);
		const [counted] = await engine.query(sql`SELECT ${rowsOf(log)} AS n FROM ${ident(log.table)}`, call);
		const tallies: Tally[] = [];
		for (const { column, as } of asked) {
			const value = sql`SELECT ${valueOf(column, as)} AS v, ${rowsOf(log)} AS n FROM ${ident(log.table)} GROUP BY ALL`;
			tallies.push((await engine.query(value, call)).map(pairOf));
		}
		return {
			kind: 'read',
			rows: log.rows,
			held: Number(counted?.['n']),
			tallies,
			warnings: [...warnings, ...(log.warnings ?? [])].map(({ code }) => code),
			leftOut: log.rejected?.rows ?? 0
		};
	} catch (error) {
		if (error instanceof LogError) return { kind: 'refused', problems: error.problems };
		throw error;
	}
}

/** Looks at a log as the page does when it is dropped; null where it can be looked at. */
export async function lookedAt<Handle>(
	source: LogSource<Handle>,
	engine: Engine<Handle>,
	{
		readRange,
		call,
		leaveOut = false
	}: Pick<ReadOptions<Handle>, 'readRange' | 'call'> & Partial<Pick<ReadOptions<Handle>, 'leaveOut'>>
): Promise<{ readonly problems: readonly Problem[]; readonly sampled: number }> {
	const looked = await profileLog(source, readRange, engine, call, leaveOut);
	return looked.ok
		? { problems: [], sampled: looked.value.sampledRows }
		: { problems: looked.problems, sampled: 0 };
}

function valueOf(column: string, as: Reading): Sql {
	switch (as) {
		case 'level':
			return levelOf(sql`CAST(${ident(column)} AS VARCHAR)`);
		case 'number':
			return numberOf(column);
		case 'instant':
			return sql`CAST(${instantOf(column)} AS VARCHAR)`;
	}
}

function pairOf(row: EngineRow): readonly [string | number | null, number] {
	const value = row['v'] ?? null;
	return [typeof value === 'boolean' ? String(value) : value, Number(row['n'])];
}
