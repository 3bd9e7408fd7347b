import type { Call, Engine, EngineRow, FileFormat, LogSource } from '#lib/engine/port.ts';
import { auditColumns } from '#lib/plan/audit-columns.ts';
import { textOf } from '#lib/plan/level.ts';
import { maySpread } from '#lib/plan/may-spread.ts';
import { ident, join, sql, type Sql } from '#lib/plan/sql.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { SourceFile } from './events.ts';
import { shardsOf } from './log-parts.ts';
import { makeSalt } from './make-salt.ts';
import { prepareLog } from './prepare-log.ts';
import { loadForAudit, type ReadLog } from './wide-logs.ts';

export interface MappedLog<Handle> {
	readonly audit: ResolvedAudit;
	readonly sources: readonly LogSource<Handle>[];
	readonly formats: readonly FileFormat[];
	/** A fresh engine; whoever opened it closes it. */
	readonly engine: Engine<Handle>;
	readonly leaveOut: boolean;
}

/** Some rows of a log: their texts, by column. */
export interface MappedPiece {
	readonly columns: readonly string[];
	readonly values: readonly (readonly (string | null)[])[];
	/** Rows of the log so far, of all. */
	readonly done: number;
	readonly of: number;
}

/** A page stays free between two pieces of this many rows. */
const pieceRows = 16_384;

/**
 * The columns of a log that an audit reads, mended, every value as the text that counting reads: nothing else of the log,
 * and no identifier as it was before its mend. Rows that were held once come as often as they are in the log. Returns what
 * the files are. Throws a `LogError` where they cannot be read.
 */
export async function* mappedRows<Handle>(
	{ audit, sources, formats, engine, leaveOut }: MappedLog<Handle>,
	call: Call
): AsyncGenerator<MappedPiece, readonly SourceFile[]> {
	const read: { readonly source: LogSource<Handle>; readonly log: ReadLog }[] = [];
	for (const [i, source] of sources.entries()) {
		const format = formats[i];
		if (format === undefined) throw new Error('Every source needs its format');
		// Of a log that may be counted in parts nobody asks for the order of its rows.
		const file = { source, format, wanted: auditColumns(audit), leaveOut, spread: maySpread(audit) };
		read.push({ source, log: await loadForAudit(audit, engine, file, call) });
	}
	const salt = makeSalt();
	for (const { source, log } of read) {
		call.progress({ phase: 'counting', done: 0, of: null, rows: log.file.rows });
		await prepareLog(audit, engine, { name: source.name, read: log, salt }, call);
	}
	const of = read.reduce((sum, { log }) => sum + log.file.rows, 0);
	const columns = read[0]?.log.file.columns ?? [];
	const losses = (): number => engine.cautions?.().length ?? 0;
	const before = losses();
	let done = 0;
	for (const { log } of read) {
		for (const shard of shardsOf(log.file)) {
			const ask = (statement: Sql) => engine.query(statement, { ...call, shard });
			for await (const values of piecesOf(log, columns, ask)) {
				done += values[0]?.length ?? 0;
				yield { columns, values, done, of };
			}
		}
	}
	// What is filled again has its rows in another order: those that were read before would be some of them twice.
	if (losses() > before) throw new Error('a part of the engine was lost while the rows were read');
	if (done !== of) throw new Error(`Of ${of} rows ${done} came back from the engine`);
	return read.map(({ source: { name, bytes }, log: { file } }) => ({
		name,
		bytes,
		rows: file.rows,
		hash: file.hash,
		...(file.rejected ? { leftOut: file.rejected.rows } : {})
	}));
}

async function* piecesOf(
	{ file: { table, copies } }: ReadLog,
	columns: readonly string[],
	ask: (statement: Sql) => ReturnType<Engine['query']>
): AsyncGenerator<readonly (readonly (string | null)[])[]> {
	const [{ n: held } = { n: 0 }] = await ask(sql`SELECT count(*) AS n FROM ${ident(table)}`);
	const names = columns.map((_, i) => `c${i}`);
	const list = join(
		[
			...columns.map((column, i) => sql`${textOf(column)} AS ${ident(names[i] ?? '')}`),
			...(copies === null ? [] : [sql`${ident(copies)} AS copies`])
		],
		sql`, `
	);
	for (let from = 0; from < Number(held); from += pieceRows) {
		const statement = sql`SELECT ${list} FROM ${ident(table)} ${pieceFrom(from, columns)}`;
		const rows = await ask(statement);
		let piece: EngineRow[] = [];
		for (const row of rows) {
			for (let left = copies === null ? 1 : Number(row['copies']); left > 0; left -= 1) {
				if (piece.push(row) < pieceRows) continue;
				yield textsOf(piece, names);
				piece = [];
			}
		}
		if (piece.length > 0) yield textsOf(piece, names);
	}
}

/** Rows by their columns. A million rows come by here: nothing is made for each value but its text. */
const textsOf = (rows: readonly EngineRow[], names: readonly string[]) =>
	names.map((name) =>
		rows.map((row) => {
			const text = row[name] ?? null;
			return text === null ? null : String(text);
		})
	);

/** Rows have numbers of their own, unless the log has a column of that name: then they are counted off. */
const pieceFrom = (from: number, columns: readonly string[]): Sql =>
	columns.some((column) => column.toLowerCase() === 'rowid')
		? sql`LIMIT ${pieceRows} OFFSET ${from}`
		: sql`WHERE rowid >= ${from} AND rowid < ${from + pieceRows}`;
