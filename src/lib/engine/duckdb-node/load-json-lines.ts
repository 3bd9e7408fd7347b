import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { problem } from '#lib/spec/messages.ts';
import { csvLine, JsonLinesTable } from '../json-lines-table.ts';
import { JsonColumnsMissing, JsonLinesTrouble } from '../json-lines-trouble.ts';
import { LogError } from '../log-error.ts';
import { missingColumns } from '../missing-columns.ts';
import type { Packing } from '../port.ts';
import { loadCsv } from './load-csv.ts';
import type { LoadJob } from './load-job.ts';
import { unpackingStream } from './unpacking-stream.ts';

/**
 * Loads a JSON Lines file into `job.table`, all columns as text; returns their names. The asked columns stand as CSV in
 * the engine's own folder for as long as they are read. A line that cannot be read is a `LogError`.
 */
export async function loadJsonLines(job: LoadJob, packing: Packing): Promise<readonly string[]> {
	const path = join(job.session.folder, `${job.table}.csv`);
	try {
		await writeCsv(job, packing, path);
		return await loadCsv({ ...job, path }, { kind: 'csv', delimiter: ',', quote: '"', packing: 'none' });
	} finally {
		await rm(path, { force: true });
	}
}

async function writeCsv(job: LoadJob, packing: Packing, path: string): Promise<void> {
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
	if (table.rows === 0) throw new LogError([problem('log-empty', { file: job.name })]);
}

/** The file's bytes, unpacked where it is packed: what goes wrong with the file, or stops it, ends them too. */
function plainBytes({ path, signal }: LoadJob, packing: Packing): AsyncIterable<unknown> {
	const file = createReadStream(path, { signal, highWaterMark: 1 << 20 });
	// Whoever reads is told of a failure by the last stream.
	const unpacking = unpackingStream(packing);
	return unpacking === null ? file : pipeline(file, unpacking, () => undefined);
}

function troubleOf(file: string, cause: unknown): unknown {
	if (cause instanceof JsonColumnsMissing)
		return new LogError(missingColumns(cause.missing, cause.known, file), { cause });
	if (!(cause instanceof JsonLinesTrouble)) return cause;
	const { line, reason } = cause;
	return new LogError([problem('log-json-line', { file, line, values: { reason } })], { cause });
}
