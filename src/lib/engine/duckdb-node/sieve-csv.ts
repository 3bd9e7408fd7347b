import { open } from 'node:fs/promises';
import { CsvSieve } from '../csv-sieve.ts';
import { csvTroubleProblem } from '../csv-trouble-problem.ts';
import { CsvTrouble } from '../csv-trouble.ts';
import { LogError } from '../log-error.ts';
import { RejectList, type FoundRejects } from '../reject-list.ts';
import type { CsvFormat } from './csv-table.ts';
import type { LoadJob } from './load-job.ts';
import { plainBytes } from './plain-bytes.ts';

/** Enough to write at once. */
const pieceBytes = 4 * 1024 * 1024;

/**
 * Reads a CSV file row by row and says which cannot be read; the others go to the file `path` in the engine's own folder,
 * header first, where one is given. With a path it ends at the row limit, without one all rows are looked at.
 */
export async function sieveCsv(
	job: LoadJob,
	format: CsvFormat,
	{ columns, path }: { readonly columns: readonly string[]; readonly path: string | null }
): Promise<FoundRejects> {
	const rejects = new RejectList();
	const sieve = new CsvSieve(format, rejects);
	const most = path === null ? Infinity : (job.rowLimit ?? Infinity);
	const file = path === null ? null : await open(path, 'w', 0o600);
	const write = async (atLeast: number): Promise<void> => {
		const header = sieve.takeHeader();
		if (header !== null) await file?.write(header);
		const piece = sieve.waiting < atLeast ? null : sieve.take();
		if (piece !== null) await file?.write(piece.bytes);
	};
	try {
		for await (const block of plainBytes(job, format.packing)) {
			sieve.push(block as Buffer);
			await write(pieceBytes);
			if (sieve.records >= most) break;
		}
		if (sieve.records < most) sieve.end();
		await write(0);
	} catch (cause) {
		job.signal.throwIfAborted();
		if (!(cause instanceof CsvTrouble)) throw cause;
		throw new LogError([csvTroubleProblem(job.name, columns, cause.facts)], { cause });
	} finally {
		await file?.close();
	}
	return rejects.found(sieve.records);
}
