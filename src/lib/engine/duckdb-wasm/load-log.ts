import { ident, sql } from '#lib/plan/sql.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import { sheetsLeft } from '../formats/excel/excel-trouble.ts';
import { LogError, LogTooLarge } from '../log-error.ts';
import type { Call, LoadedLog, LogSource, PartTaker } from '../port.ts';
import type { FoundRejects } from '../reject-list.ts';
import { rejectedRows, rejection } from '../rejected-rows.ts';
import { isRowTrouble } from '../row-trouble.ts';
import { blobsToText } from './blobs-to-text.ts';
import type { DuckdbSession } from './duckdb-session.ts';
import type { EngineShards } from './engine-shards.ts';
import { IntakeFailure } from './intake-client.ts';
import type { IntakePiece } from './intake/messages.ts';
import {
	copiesName,
	intakeRequests,
	textForm,
	type IntakeOptions,
	type LoadOptions
} from './intake-requests.ts';
import { CsvLoad } from './load-csv.ts';
import { loadTalliedCsv } from './load-tallied-csv.ts';
import { arrowTrouble, intakeProblem } from './log-problems.ts';
import { parallelPieces } from './parallel-intake.ts';
import { SpreadLoad } from './spread-load.ts';

/** A log and the table that it is to be put into. */
export interface LoadJob {
	readonly table: string;
	readonly source: LogSource<File>;
	readonly options: LoadOptions;
	/** Every reader's first so many bytes are put into the first shard: another is worth its start only for more. */
	readonly spreadFrom: number;
	/** Put in what this shard held, and nothing else; null puts in all. */
	readonly only: number | null;
	/** How many bytes the databases may hold: then the log is too large, or a part of it is handed over; null where they are not counted. */
	readonly mostHeld: number | null;
	/** Takes the log in parts; null where all of it is to be held. */
	readonly taker: PartTaker | null;
}

/** How many rows of a log each shard holds. */
export interface Loaded {
	readonly log: LoadedLog;
	readonly held: ReadonlyMap<number, number>;
}

/** Reads a file whole; where rows of it cannot be read, reads it again row by row. */
export async function loadLog(shards: EngineShards, job: LoadJob, call: Call): Promise<Loaded> {
	const { source, options } = job;
	const { format, columns, rowLimit, leaveOut = false, tallied = false } = options;
	const rejects = leaveOut ? 'leave-out' : null;
	const isPlain = format.kind === 'csv' && format.packing === 'none' && !leaveOut;
	// Whether a file is plain is known at its end: nothing of it may be handed over before.
	if (
		isPlain &&
		tallied &&
		job.taker === null &&
		rowLimit === null &&
		columns !== null &&
		columns.length > 0
	) {
		const wanted = { dialect: format, columns, copies: copiesName(columns) };
		const loaded = await loadTalliedCsv(partsFor(shards, job, null), source, wanted, call);
		if (loaded !== null) return loaded;
	}
	try {
		return await load(shards, job, { ...options, rejects }, call);
	} catch (error) {
		if (format.kind !== 'csv' || rejects !== null || !isRowTrouble(error)) throw error;
		job.taker?.again();
		return load(shards, job, { ...options, rejects: 'refuse' }, call);
	}
}

type OpenCsv = ((session: DuckdbSession) => Promise<CsvLoad>) | null;

const partsFor = (
	shards: EngineShards,
	{ table, options: { spread = false, units = null, format, rowLimit }, spreadFrom, only, mostHeld }: LoadJob,
	openCsv: OpenCsv
): SpreadLoad =>
	new SpreadLoad(shards, {
		table,
		spread: spread && rowLimit === null,
		units: spread && rowLimit === null ? units : null,
		mend: async (session, pieces) => {
			if (format.kind === 'parquet') await blobsToText(session, pieces);
		},
		spreadFrom,
		only,
		mostHeld,
		open: async (session) => (openCsv === null ? null : openCsv(session))
	});

async function load(
	shards: EngineShards,
	job: LoadJob,
	options: IntakeOptions,
	{ signal, progress }: Call
): Promise<Loaded> {
	const { source, table, taker } = job;
	const { format, columns, rowLimit } = options;
	const text = textForm(format);
	let header: Extract<IntakePiece, { kind: 'csv-header' }> | null = null;
	let names: readonly string[] = [];
	const openCsv: OpenCsv =
		text === null
			? null
			: async (session) => {
					const csv = new CsvLoad(session, parts.pieces, { file: source.name, columns, ...text });
					// The buffer is handed over, and another shard may want it too.
					if (header !== null) await csv.header({ ...header, bytes: header.bytes.slice() });
					names = csv.names;
					return csv;
				};
	const parts: SpreadLoad = partsFor(shards, job, openCsv);
	const pieces = parallelPieces(intakeRequests(source.handle, options), signal);
	let copies: string | null = null;
	let warnings: readonly Problem[] = [];
	let found: FoundRejects | null = null;
	let held: ReadonlyMap<number, number> = new Map();
	let loaded: readonly string[] = [];
	/** What the shards hold now, as a log. */
	const written = async (): Promise<LoadedLog> => {
		held = await parts.end();
		if (format.kind === 'parquet') await parts.each((session) => blobsToText(session, table));
		if (held.size > 0 || taker === null) loaded = await columnsOf(await parts.first(), table, copies);
		const rows = [...held.values()].reduce((sum, each) => sum + each, 0);
		return { table, copies, rows, columns: loaded, hash: '', shards: [...held.keys()] };
	};
	const handOver = async (to: PartTaker): Promise<void> => {
		const part = await written();
		if (part.rows === 0) return;
		await to.take(part);
		await parts.empty();
	};
	const step = (phase: 'opening' | 'reading', done: number, rows = parts.rows): void => {
		progress({ phase, done, of: source.bytes, rows });
	};
	step('opening', 0);
	try {
		for (;;) {
			const { done, value } = await pieces.next();
			if (done) {
				await parts.end();
				if (parts.isFull && taker === null) throw new LogTooLarge(source.name, { done: source.bytes });
				const of = { file: source.name, columns: names };
				if (found !== null && found.rows > 0 && (options.leaveOut !== true || parts.rows === 0))
					throw rejection(found, of);
				if (parts.rows === 0 && job.only === null)
					throw new LogError([problem('log-header-only', { file: source.name })]);
				if (taker !== null) await handOver(taker);
				const log = taker === null ? await written() : { table, copies, columns: loaded, shards: [] };
				step('reading', source.bytes);
				const rejected = found === null || found.rows === 0 ? null : rejectedRows(found, of);
				return { log: { ...log, rows: parts.rows, hash: value, rejected, warnings }, held };
			}
			const { piece, place } = value;
			switch (piece.kind) {
				case 'step':
					step('reading', piece.done, piece.rows);
					continue;
				case 'lines':
					continue;
				case 'rejected':
					({ found } = piece);
					continue;
				case 'arrow':
					({ copies } = piece);
					await parts.put(place, async ({ session, isMade }) => {
						await session
							.insertArrow(parts.handed(piece.bytes), parts.pieces, !isMade)
							.catch((cause: unknown) => {
								throw arrowTrouble(source.name, cause);
							});
						return piece.rows;
					});
					break;
				case 'csv-header':
					header = piece;
					await parts.first();
					if (piece.sheets) warnings = sheetsLeft(source.name, piece.sheets.read, piece.sheets.others);
					break;
				case 'csv-rows':
					await parts.put(
						place,
						async ({ csv }) =>
							(await csv?.rows(
								{ ...piece, bytes: parts.handed(piece.bytes) },
								rowLimit === null ? null : rowLimit - parts.rows
							)) ?? 0
					);
			}
			signal.throwIfAborted();
			step('reading', piece.done);
			if (!parts.isFull) continue;
			if (taker === null) throw new LogTooLarge(source.name, { done: piece.done });
			await handOver(taker);
		}
	} catch (error) {
		await parts.drop();
		throw error instanceof IntakeFailure ? intakeProblem(source.name, names, error) : error;
	} finally {
		await pieces.return('');
	}
}

async function columnsOf(
	session: DuckdbSession,
	table: string,
	copies: string | null
): Promise<readonly string[]> {
	const described = await session.run(sql`DESCRIBE ${ident(table)}`);
	return described.map((row) => String(row['column_name'])).filter((name) => name !== copies);
}
