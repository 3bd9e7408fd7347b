import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import { ident, sql } from '../../plan/sql.ts';
import { LogError } from '../log-error.ts';
import { missingColumns } from '../missing-columns.ts';
import { rejectedRows, rejection } from '../rejected-rows.ts';
import { csvHead, linesBeforeHeader } from './csv-head.ts';
import { rejectProblem, rejectedLines, rejectedRows as rejectsOfDuckdb } from './csv-rejects.ts';
import { csvColumnNames, csvSelection, csvTable } from './csv-table.ts';
import type { CsvFormat } from './csv-table.ts';
import type { LoadJob, TakenIn } from './load-job.ts';
import { sieveCsv } from './sieve-csv.ts';

/**
 * Loads a CSV file into `job.table`, all columns as text. DuckDB reads it whole where every row fits the header. Where one
 * does not, the file is read again row by row, by what the browser reads with too: the rows that cannot be read are a
 * `LogError`, or left out where that was asked for.
 */
export async function loadCsv(job: LoadJob, format: CsvFormat): Promise<TakenIn> {
	const columns = await columnsOf(job, format);
	const missing = missingColumns(job.columns ?? [], columns, job.name);
	if (missing.length > 0) throw new LogError(missing);
	const kept = job.columns ?? columns;
	// Of a file of which only the beginning is read, the end may be what it likes.
	const trouble = job.isText || job.rowLimit !== null ? await take(job, format, columns) : notText(job.name);
	if (trouble === null) return { columns: kept, rejected: null };
	await job.session.run(sql`DROP TABLE IF EXISTS ${ident(job.table)}`, job);
	const of = { file: job.name, columns };
	const path = job.leaveOut ? join(job.session.folder, `${job.table}.rows.csv`) : null;
	try {
		const found = await sieveCsv(job, format, { columns, path });
		// What DuckDB alone cannot read is told in its words.
		if (found.rows === 0) throw trouble;
		if (path === null || found.rows === found.of) throw rejection(found, of, trouble);
		const again = await take({ ...job, path }, { ...format, packing: 'none' }, columns);
		if (again !== null) throw again;
		return { columns: kept, rejected: rejectedRows(found, of) };
	} finally {
		if (path !== null) await rm(path, { force: true });
	}
}

const notText = (file: string): LogError => {
	const values = { reason: 'it holds bytes that UTF-8 does not have', encoding: 'WINDOWS-1252' };
	return new LogError([problem('log-encoding', { file, values })]);
};

/** Has DuckDB read a file; gives what is wrong with it, null where nothing is. */
async function take(job: LoadJob, format: CsvFormat, columns: readonly string[]): Promise<LogError | null> {
	const { session, table, path, name, signal, share, rowLimit } = job;
	const limit = rowLimit === null ? sql`` : sql` LIMIT ${rowLimit}`;
	const selection = csvSelection(columns, job.columns ?? columns);
	const skip = await linesBeforeHeader(path, name, format);
	try {
		await session.run(
			sql`CREATE TABLE ${ident(table)} AS SELECT ${selection} FROM ${csvTable(path, format, { columns, skip })}${limit}`,
			{ signal, share }
		);
	} catch (cause) {
		signal.throwIfAborted();
		return new LogError([unreadable(name, format, cause)], { cause });
	}
	const rejected = await session.run(rejectsOfDuckdb, { signal });
	await session.run(sql`DROP TABLE reject_errors`, { signal });
	await session.run(sql`DROP TABLE reject_scans`, { signal });
	return rejected.length === 0
		? null
		: new LogError(rejectedLines(rejected).map((row) => rejectProblem(row, { columns, file: name, format })));
}

/** The header alone is written beside the engine for DuckDB to name its columns; rows never are. */
async function columnsOf(
	{ session, path, name, signal }: LoadJob,
	format: CsvFormat
): Promise<readonly string[]> {
	const headerPath = join(session.folder, 'header.csv');
	await writeFile(headerPath, `${await csvHead(path, name, format)}\n`);
	const described = await session
		.run(csvColumnNames(headerPath, format), { signal })
		.catch((cause: unknown) => {
			signal.throwIfAborted();
			// The header is one whole record: what DuckDB stumbles over is an end of line of another kind within quotes.
			throw new LogError([problem('log-line-ends-mixed', { file: name, line: 1 })], { cause });
		});
	return described.map((row) => String(row['column_name']));
}

function unreadable(file: string, { packing }: CsvFormat, cause: unknown): Problem {
	const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
	// What DuckDB says of packed bytes, which no line of the text is to blame for.
	if (packing !== 'none' && /checksum|\bframe\b|decompress|corrupt|gzip/i.test(reason))
		return problem('log-packing-broken', { file, values: { reason, packing } });
	// The only whole-file complaint of a reader that is told the columns.
	return reason.includes('invalid state')
		? problem('log-line-ends-mixed', { file })
		: problem('log-row-unreadable', { file, line: 1, values: { reason } });
}
