import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { problem } from '#lib/spec/messages.ts';
import { ident, sql } from '../../plan/sql.ts';
import { LogError } from '../log-error.ts';
import type { Call, Engine, FileFormat, LoadedLog, LogSource } from '../port.ts';
import { hashFile } from './hash-file.ts';
import { loadArrow } from './load-arrow.ts';
import { loadCsv } from './load-csv.ts';
import { loadExcel } from './load-excel.ts';
import { loadJsonLines } from './load-json-lines.ts';
import type { LoadJob, TakenIn } from './load-job.ts';
import { loadParquet } from './load-parquet.ts';
import { NodeSession } from './node-session.ts';

/**
 * DuckDB in this process, for the command line; a log is a path. All logs are loaded before the first query:
 * with it the engine is locked, and neither a statement nor a later load can open a file.
 */
export async function createDuckdbNodeEngine(): Promise<Engine<string>> {
	const session = await NodeSession.open();
	let tables = 0;
	let locked: Promise<void> | null = null;
	return {
		name: 'duckdb-node',
		version: session.version,
		async load(source, { format, columns, rowLimit, leaveOut = false }, call) {
			if (locked !== null) throw new Error('An engine that has been queried loads no further log');
			const table = `log_${++tables}`;
			const share = (done: number) =>
				call.progress({
					phase: 'reading',
					done: Math.round(done * source.bytes),
					of: source.bytes,
					rows: null
				});
			const job: Job = {
				session,
				table,
				path: resolve(source.handle),
				name: source.name,
				columns,
				rowLimit,
				leaveOut,
				signal: call.signal,
				share
			};
			try {
				return await load(job, source, format, call);
			} catch (error) {
				if (!call.signal.aborted) await dropTable(session, table);
				throw error;
			}
		},
		async query(statement, { signal, progress }) {
			locked ??= session.lock();
			await locked;
			const share = (done: number) =>
				progress({ phase: 'counting', done: Math.round(done * 100), of: 100, rows: null });
			return session.run(statement, { signal, share });
		},
		close: () => session.close()
	};
}

/** A job before its file has been read once. */
type Job = Omit<LoadJob, 'isText'>;

async function load(job: Job, source: LogSource<string>, format: FileFormat, call: Call): Promise<LoadedLog> {
	const { signal, progress } = call;
	signal.throwIfAborted();
	await requireFile(job);
	progress({ phase: 'opening', done: 0, of: source.bytes, rows: null });
	const packing = 'packing' in format ? format.packing : 'none';
	const { hash, isText } = await hashFile(job.path, {
		name: source.name,
		packing,
		text: format.kind === 'csv',
		signal,
		read: (done) => progress({ phase: 'opening', done, of: source.bytes, rows: null })
	});
	const { columns, rejected, warnings = [] } = await takenFrom({ ...job, isText }, format);
	const [counted] = await job.session.run(sql`SELECT count(*) AS n FROM ${ident(job.table)}`, { signal });
	const rows = Number(counted?.['n']);
	if (rows === 0) throw new LogError([problem('log-header-only', { file: source.name })]);
	progress({ phase: 'reading', done: source.bytes, of: source.bytes, rows });
	return { table: job.table, copies: null, rows, columns, hash, rejected, warnings };
}

async function takenFrom(job: LoadJob, format: FileFormat): Promise<TakenIn> {
	switch (format.kind) {
		case 'csv':
			return loadCsv(job, format);
		case 'json-lines':
			return loadJsonLines(job, format.packing);
		case 'arrow':
			return { columns: await loadArrow(job), rejected: null };
		case 'excel':
			return loadExcel(job);
		case 'parquet':
			return { columns: await loadParquet(job), rejected: null };
	}
}

async function requireFile({ path, name }: Job): Promise<void> {
	let reason: string;
	try {
		const found = await stat(path);
		if (found.isFile() && found.size > 0) return;
		if (found.isFile()) throw new LogError([problem('log-empty', { file: name })]);
		reason = 'it is no file';
	} catch (error) {
		if (error instanceof LogError) throw error;
		reason =
			error instanceof Error && 'code' in error && error.code === 'ENOENT'
				? 'there is no such file'
				: String(error);
	}
	throw new LogError([problem('log-not-found', { file: name, values: { reason } })]);
}

async function dropTable(session: NodeSession, table: string): Promise<void> {
	await session.run(sql`DROP TABLE IF EXISTS ${ident(table)}`, { signal: new AbortController().signal });
}
