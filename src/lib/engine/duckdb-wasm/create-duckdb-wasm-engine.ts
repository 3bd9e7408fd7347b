import { ident, sql } from '#lib/plan/sql.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import { sheetsLeft } from '../formats/excel/excel-trouble.ts';
import { LogError } from '../log-error.ts';
import type { Call, Engine, FileFormat, LoadedLog, LogSource } from '../port.ts';
import { blobsToText } from './blobs-to-text.ts';
import { DuckdbSession } from './duckdb-session.ts';
import { IntakeFailure } from './intake-client.ts';
import type { IntakeRequest } from './intake/messages.ts';
import { CsvLoad } from './load-csv.ts';
import { arrowTrouble, intakeProblem } from './log-problems.ts';
import { orAborted, Turns } from '../turns.ts';
import type { FoundRejects } from '../reject-list.ts';
import { rejectedRows, rejection } from '../rejected-rows.ts';
import { isRowTrouble } from '../row-trouble.ts';
import { loadTalliedCsv } from './load-tallied-csv.ts';
import { intakeWorkers, parallelPieces } from './parallel-intake.ts';

type LoadOptions = Parameters<Engine<File>['load']>[1];
type SievedOptions = LoadOptions & { readonly rejects?: 'leave-out' | 'refuse' | null };

/** DuckDB in the browser: two workers, one that reads and hashes the file, one that counts. The page stays free. */
export async function createDuckdbWasmEngine(): Promise<Engine<File> & { clear(): Promise<void> }> {
	const session = await DuckdbSession.open();
	const turns = new Turns();
	let tables = 0;
	return {
		name: 'duckdb-wasm',
		version: session.version,
		load(source, options, call) {
			const table = `log_${++tables}`;
			return orAborted(
				turns.take(call.signal, () => loadOrSieve(session, table, source, options, call)),
				call.signal
			);
		},
		query(statement, call) {
			return orAborted(
				turns.take(call.signal, () => session.run(statement, call.signal)),
				call.signal
			);
		},
		/** Forgets every log. The call waits for those before it. */
		clear: () => turns.take(new AbortController().signal, () => session.clear()),
		close: () => session.close()
	};
}

/** Reads a file whole; where rows of it cannot be read, reads it again row by row. */
async function loadOrSieve(
	...[session, table, source, options, call]: Parameters<typeof load>
): Promise<LoadedLog> {
	const rejects = options.leaveOut === true ? 'leave-out' : null;
	const { format, columns, rowLimit } = options;
	const isPlain = format.kind === 'csv' && format.packing === 'none' && rejects === null;
	if (isPlain && options.tallied === true && rowLimit === null && columns !== null && columns.length > 0) {
		const wanted = { dialect: format, columns, copies: copiesName(columns) };
		const tallied = await loadTalliedCsv(session, table, source, wanted, call);
		if (tallied !== null) return tallied;
	}
	try {
		return await load(session, table, source, { ...options, rejects }, call);
	} catch (error) {
		if (options.format.kind !== 'csv' || rejects !== null || !isRowTrouble(error)) throw error;
		return load(session, table, source, { ...options, rejects: 'refuse' }, call);
	}
}

async function load(
	session: DuckdbSession,
	table: string,
	source: LogSource<File>,
	options: SievedOptions,
	{ signal, progress }: Call
): Promise<LoadedLog> {
	const { format, columns, rowLimit } = options;
	const text = textForm(format);
	const csv = text === null ? null : new CsvLoad(session, table, { file: source.name, columns, ...text });
	const pieces = parallelPieces(requestsOf(source.handle, options), signal);
	let rows = 0;
	let copies: string | null = null;
	let warnings: readonly Problem[] = [];
	let isMade = false;
	let found: FoundRejects | null = null;
	const step = (phase: 'opening' | 'reading', done: number, seen = rows): void => {
		progress({ phase, done, of: source.bytes, rows: seen });
	};
	step('opening', 0);
	try {
		for (;;) {
			const { done, value } = await pieces.next();
			if (done) {
				const of = { file: source.name, columns: csv?.names ?? [] };
				if (found !== null && found.rows > 0 && (options.leaveOut !== true || rows === 0))
					throw rejection(found, of);
				if (rows === 0) throw new LogError([problem('log-header-only', { file: source.name })]);
				if (format.kind === 'parquet') await blobsToText(session, table);
				step('reading', source.bytes);
				const rejected = found === null || found.rows === 0 ? null : rejectedRows(found, of);
				return {
					table,
					copies,
					rows,
					columns: await columnsOf(session, table, copies),
					hash: value,
					rejected,
					warnings
				};
			}
			if (value.kind === 'step') {
				step('reading', value.done, value.rows);
				continue;
			}
			if (value.kind === 'lines') continue;
			if (value.kind === 'rejected') {
				found = value.found;
				continue;
			}
			if (value.kind === 'arrow') {
				await session.insertArrow(value.bytes, table, !isMade).catch((cause: unknown) => {
					throw arrowTrouble(source.name, cause);
				});
				isMade = true;
				copies = value.copies;
				rows += value.rows;
			} else if (value.kind === 'csv-header') {
				await csv?.header(value);
				if (value.sheets) warnings = sheetsLeft(source.name, value.sheets.read, value.sheets.others);
			} else rows += (await csv?.rows(value, rowLimit === null ? null : rowLimit - rows)) ?? 0;
			signal.throwIfAborted();
			step('reading', value.done);
		}
	} catch (error) {
		await session.run(sql`DROP TABLE IF EXISTS ${ident(table)}`);
		throw error instanceof IntakeFailure ? intakeProblem(source.name, csv?.names ?? [], error) : error;
	} finally {
		await pieces.return('');
	}
}

/** How the intake hands over a format's rows as text; null where it hands over columns. */
function textForm(format: FileFormat): { readonly delimiter: string; readonly quote: string } | null {
	if (format.kind === 'csv') return format;
	return format.kind === 'json-lines' || format.kind === 'excel' ? { delimiter: ',', quote: '"' } : null;
}

async function columnsOf(
	session: DuckdbSession,
	table: string,
	copies: string | null
): Promise<readonly string[]> {
	const described = await session.run(sql`DESCRIBE ${ident(table)}`);
	return described.map((row) => String(row['column_name'])).filter((name) => name !== copies);
}

/** A name that no column of the log has. */
const copiesName = (columns: readonly string[], name = 'rows alike'): string =>
	columns.includes(name) ? copiesName(columns, `${name}_`) : name;

/** What each worker is asked for. Only tallied rows may come in any order, since none of them is read by itself. */
function requestsOf(
	file: File,
	{ format, columns, rowLimit, tallied = false, leaveOut = false, rejects = null }: SievedOptions
): readonly Exclude<IntakeRequest, { kind: 'more' }>[] {
	if (format.kind === 'parquet' || format.kind === 'arrow') {
		const { kind } = format;
		const copies = tallied && rowLimit === null ? copiesName(columns ?? []) : null;
		const of = copies === null ? 1 : intakeWorkers();
		return Array.from({ length: of }, (_, index) => ({
			kind,
			file,
			columns,
			rowLimit,
			copies,
			share: { index, of }
		}));
	}
	if (format.kind === 'excel') return [{ kind: 'excel', file, columns, rowLimit }];
	if (format.kind === 'json-lines')
		return [{ kind: 'json-lines', file, packing: format.packing, columns, rowLimit, leaveOut }];
	const { delimiter, quote, packing } = format;
	return [{ kind: 'csv', file, delimiter, quote, packing, rowLimit, rejects }];
}
