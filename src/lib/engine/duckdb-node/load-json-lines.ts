import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { problem } from '#lib/spec/messages.ts';
import { csvLine, JsonLinesTable } from '../json-lines-table.ts';
import { JsonColumnsMissing, JsonLinesTrouble } from '../json-lines-trouble.ts';
import { LogError } from '../log-error.ts';
import { missingColumns } from '../missing-columns.ts';
import type { Packing } from '../port.ts';
import type { FoundRejects } from '../reject-list.ts';
import { rejectedRows, rejection } from '../rejected-rows.ts';
import { loadCsv } from './load-csv.ts';
import type { LoadJob, TakenIn } from './load-job.ts';
import { plainBytes } from './plain-bytes.ts';

/**
 * Loads a JSON Lines file into `job.table`, all columns as text. The asked columns stand as CSV in
 * the engine's own folder for as long as they are read. Lines that cannot be read are a `LogError` unless they are to be left out.
 */
export async function loadJsonLines(job: LoadJob, packing: Packing): Promise<TakenIn> {
	const path = join(job.session.folder, `${job.table}.csv`);
	try {
		const found = await writeCsv(job, packing, path);
		const format = { kind: 'csv', delimiter: ',', quote: '"', packing: 'none' } as const;
		const { columns } = await loadCsv({ ...job, path }, format);
		return { columns, rejected: found.rows === 0 ? null : rejectedRows(found, { file: job.name, columns }) };
	} finally {
		await rm(path, { force: true });
	}
}

async function writeCsv(job: LoadJob, packing: Packing, path: string): Promise<FoundRejects> {
	const table = new JsonLinesTable(job);
	// A header is written once its names are known; where all are wanted that is at the end.
	const file = await open(path, 'w', 0o600);
	let headerWritten = false;
	const write = async (csv: string): Promise<void> => {
		if (!headerWritten) await file.write(csvLine(table.columns ?? []));
		headerWritten = true;
		await file.write(csv);
	};
	try {
		for await (const block of plainBytes(job, packing)) {
			const rows = table.push(block as Buffer);
			if (rows !== null) await write(rows.csv);
			if (table.isFull) break;
		}
		const rows = table.end();
		if (rows !== null) await write(rows.csv);
	} catch (cause) {
		job.signal.throwIfAborted();
		throw troubleOf(job.name, cause);
	} finally {
		await file.close();
	}
	const found = table.rejects.found(table.rows);
	if (table.isRefused || (found.rows > 0 && table.rows === 0))
		throw rejection(found, { file: job.name, columns: [] });
	if (table.rows === 0) throw new LogError([problem('log-empty', { file: job.name })]);
	return found;
}

function troubleOf(file: string, cause: unknown): unknown {
	if (cause instanceof JsonColumnsMissing)
		return new LogError(missingColumns(cause.missing, cause.known, file), { cause });
	if (!(cause instanceof JsonLinesTrouble)) return cause;
	const { line, reason } = cause;
	return new LogError([problem('log-json-line', { file, line, values: { reason } })], { cause });
}
