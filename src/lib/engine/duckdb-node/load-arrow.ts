import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { problem } from '#lib/spec/messages.ts';
import { ident, join, sql } from '../../plan/sql.ts';
import { ColumnNested, ColumnsMissing } from '../column-refusals.ts';
import { ArrowReader, type ArrowBatch } from '../formats/arrow/arrow-reader.ts';
import { arrowProblem, ArrowTrouble } from '../formats/arrow/arrow-trouble.ts';
import { eachValue } from '../formats/arrow/each-value.ts';
import { footerOf, type Footer } from '../formats/arrow/footer.ts';
import { LogError } from '../log-error.ts';
import { missingColumns } from '../missing-columns.ts';
import { columnOfType } from './arrow-types.ts';
import type { LoadJob } from './load-job.ts';
import { TableAppender } from './table-appender.ts';

/**
 * Loads an Arrow file or stream into `job.table`, a record batch at a time, columns of their own types; returns their
 * names. A file that is broken is a `LogError`.
 */
export async function loadArrow(job: LoadJob): Promise<readonly string[]> {
	const { signal } = job;
	const most = job.rowLimit ?? Infinity;
	let appender: TableAppender | null = null;
	let rows = 0;
	try {
		const reader = new ArrowReader(job.columns, await footerIn(job.path));
		for await (const batch of batchesOf(job, reader)) {
			appender ??= await makeTable(job, reader);
			rows += append(appender, batch, most - rows);
			if (rows >= most) break;
			// Whatever else waits has its turn between two batches.
			await setImmediate();
			signal.throwIfAborted();
		}
		if (rows < most) reader.end();
		appender ??= await makeTable(job, reader);
		return reader.columns.map(({ name }) => name);
	} catch (cause) {
		signal.throwIfAborted();
		throw troubleOf(job.name, cause);
	} finally {
		appender?.close();
	}
}

async function* batchesOf({ path, signal, share }: LoadJob, reader: ArrowReader): AsyncGenerator<ArrowBatch> {
	const { size } = await stat(path);
	let done = 0;
	for await (const block of createReadStream(path, { signal, highWaterMark: 1 << 20 })) {
		const bytes = block as Buffer;
		yield* reader.push(bytes);
		done += bytes.length;
		share(done / size);
	}
}

async function footerIn(path: string): Promise<Footer | null> {
	const file = await open(path);
	try {
		const { size } = await file.stat();
		return await footerOf(size, async (start, end) => {
			const bytes = Buffer.alloc(end - start);
			await file.read(bytes, 0, bytes.length, start);
			return bytes;
		});
	} finally {
		await file.close();
	}
}

async function makeTable({ session, table, signal }: LoadJob, { columns }: ArrowReader) {
	const definitions = columns.map(({ name, type }) => sql`${ident(name)} ${columnOfType(type).name}`);
	await session.run(sql`CREATE TABLE ${ident(table)} (${join(definitions, sql`, `)})`, { signal });
	return session.appender(table);
}

/** Takes in a batch, no more than `most` rows of it; says how many it took. */
function append(appender: TableAppender, { columns, rows }: ArrowBatch, most: number): number {
	const taken = Math.min(rows, most);
	for (let start = 0; start < taken; start += TableAppender.chunkRows) {
		const end = Math.min(taken, start + TableAppender.chunkRows);
		const values = columns.map((column) => {
			const { type, valueOf } = columnOfType(column.type);
			return {
				type,
				values: eachValue(column, start, end).map((value) => (value === null ? null : valueOf(value)))
			};
		});
		appender.append(values, end - start);
	}
	return taken;
}

function troubleOf(file: string, cause: unknown): unknown {
	if (cause instanceof ColumnsMissing)
		return new LogError(missingColumns(cause.missing, cause.known, file), { cause });
	if (cause instanceof ColumnNested) {
		const { column, what } = cause;
		return new LogError(
			[problem('log-column-nested', { file, column, found: column, values: { kind: what } })],
			{
				cause
			}
		);
	}
	if (!(cause instanceof ArrowTrouble)) return cause;
	return new LogError([arrowProblem(file, cause)], { cause });
}
