import type { Call, Engine, EngineRow, LoadedLog } from '#lib/engine/port.ts';
import type { AbsentValues } from '#lib/spec/absent-values.ts';
import type { LogTable } from '#lib/plan/log-table.ts';
import type { Sql } from '#lib/plan/sql.ts';

/** A file that has been read, whole or in parts. */
export interface ReadFile {
	readonly name: string;
	readonly bytes: number;
	readonly log: LoadedLog;
	/** Rows of it that were read and that the audit does not count, since they do not meet its conditions. */
	readonly outside: number;
	/** Values that the audit’s conditions list and that none of its rows has. */
	readonly absent: readonly AbsentValues[];
}

/** How many rows of a file are counted. */
export const rowsInside = ({ log, outside }: Pick<ReadFile, 'log' | 'outside'>): number => log.rows - outside;

/**
 * A file that has been loaded, and how to call the engine for it. Its log is as the plan reads it: a table, or a view of the
 * one that holds the file.
 */
export interface LoadedFile extends ReadFile {
	/** The table that holds the file. */
	readonly table: string;
	readonly call: Call;
}

/** A part of a log that one shard of the engine holds: counted by itself, and added. */
export interface LogPart {
	readonly shard: number;
	readonly log: LoadedLog;
	readonly ask: (statement: Sql) => Promise<readonly EngineRow[]>;
}

/** The shards that hold a log. */
export const shardsOf = ({ shards }: LoadedLog): readonly number[] => shards ?? [0];

/** All parts of all files, in the order of the files. */
export const partsOf = (engine: Engine, files: readonly LoadedFile[]): readonly LogPart[] =>
	files.flatMap(({ log, call }) =>
		shardsOf(log).map((shard) => ({
			shard,
			log,
			ask: (statement: Sql) => engine.query(statement, { ...call, shard })
		}))
	);

/** Does the same for each part: shards work side by side, each on one of its parts at a time. Answers in the order of the parts. */
export async function eachPart<T>(
	parts: readonly LogPart[],
	work: (part: LogPart) => Promise<T>
): Promise<readonly T[]> {
	const last = new Map<number, Promise<unknown>>();
	const working = parts.map((part) => {
		const mine = (last.get(part.shard) ?? Promise.resolve()).then(() => work(part));
		last.set(part.shard, mine);
		return mine;
	});
	// Whoever is told of a failure may close the engine.
	await Promise.allSettled(working);
	return Promise.all(working);
}

/** Asks each part the same of its table. */
export const askEach = (
	parts: readonly LogPart[],
	plan: (table: LogTable) => Sql
): Promise<readonly (readonly EngineRow[])[]> => eachPart(parts, ({ log, ask }) => ask(plan(log)));

/** What one shard of the engine holds of a log, of all files: units are whole in it. */
export interface LogShard {
	readonly shard: number;
	readonly parts: readonly LogPart[];
	readonly tables: readonly string[];
	readonly ask: LogPart['ask'];
}

/** What each shard holds; a log that no shard holds anything of is held by none. */
export const shardsHeld = (engine: Engine, files: readonly LoadedFile[]): readonly LogShard[] => {
	const shards = new Map<number, LogPart[]>();
	for (const part of partsOf(engine, files)) {
		const held = shards.get(part.shard);
		if (held === undefined) shards.set(part.shard, [part]);
		else held.push(part);
	}
	return [...shards.values()].flatMap((parts) => {
		const [first] = parts;
		return first === undefined
			? []
			: [{ shard: first.shard, parts, tables: parts.map(({ log }) => log.table), ask: first.ask }];
	});
};

/** How the engine is called for what is done for all files together. */
export const callOf = (files: readonly LoadedFile[]): Call =>
	files[0]?.call ?? { signal: new AbortController().signal, progress: () => undefined };

/** All files at once, where one shard holds them: for what belongs to a unit that may have rows in several files. */
export interface WholeLog {
	readonly logs: readonly LoadedLog[];
	readonly tables: readonly string[];
	readonly call: Call;
	readonly ask: (statement: Sql) => Promise<readonly EngineRow[]>;
}

/** Throws where a part of the log is elsewhere. */
export function wholeLog(engine: Engine, files: readonly LoadedFile[]): WholeLog {
	const logs = files.map(({ log }) => log);
	const call = callOf(files);
	return {
		logs,
		tables: logs.map(({ table }) => table),
		call,
		ask: (statement) => {
			if (isSpread(files)) throw new Error('A log that is held in parts is not asked as a whole');
			return engine.query(statement, call);
		}
	};
}

/** Whether any file is held by more than one shard. */
export const isSpread = (files: readonly LoadedFile[]): boolean =>
	files.some(({ log }) => shardsOf(log).length > 1);
