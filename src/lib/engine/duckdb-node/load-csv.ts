import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problem } from '#lib/spec/messages.ts';
import { ident, sql } from '../../plan/sql.ts';
import { LogError } from '../log-error.ts';
import { missingColumns } from '../missing-columns.ts';
import { csvHead } from './csv-head.ts';
import { rejectProblem, rejectedLines, rejectedRows } from './csv-rejects.ts';
import { csvColumnNames, csvSelection, csvTable } from './csv-table.ts';
import type { CsvFormat } from './csv-table.ts';
import type { LoadJob } from './load-job.ts';

/** Loads a CSV file into `job.table`, all columns as text; returns their names. A row that does not fit the header is a `LogError`. */
export async function loadCsv(job: LoadJob, format: CsvFormat): Promise<readonly string[]> {
	const { session, table, path, name, signal, share, rowLimit } = job;
	const columns = await columnsOf(job, format);
	const missing = missingColumns(job.columns ?? [], columns, name);
	if (missing.length > 0) throw new LogError(missing);
	const limit = rowLimit === null ? sql`` : sql` LIMIT ${rowLimit}`;
	const selection = csvSelection(columns, job.columns ?? columns);
	await session
		.run(
			sql`CREATE TABLE ${ident(table)} AS SELECT ${selection} FROM ${csvTable(path, format, columns)}${limit}`,
			{ signal, share }
		)
		.catch((cause: unknown) => {
			signal.throwIfAborted();
			throw new LogError([unreadable(name, format, cause)], { cause });
		});
	const rejected = await session.run(rejectedRows, { signal });
	await session.run(sql`DROP TABLE reject_errors`, { signal });
	await session.run(sql`DROP TABLE reject_scans`, { signal });
	if (rejected.length === 0) return job.columns ?? columns;
	throw new LogError(
		rejectedLines(rejected).map((row) => rejectProblem(row, { columns, file: name, format }))
	);
}

/** The header alone is written beside the engine for DuckDB to name its columns; rows never are. */
async function columnsOf(
	{ session, path, name, signal }: LoadJob,
	format: CsvFormat
): Promise<readonly string[]> {
	const headerPath = join(session.folder, 'header.csv');
	await writeFile(headerPath, `${await csvHead(path, name, format)}\n`);
	const described = await session.run(csvColumnNames(headerPath, format), { signal });
	return described.map((row) => String(row['column_name']));
}

function unreadable(file: string, { packing }: CsvFormat, cause: unknown) {
	const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
	// What DuckDB says of packed bytes, which no line of the text is to blame for.
	if (packing !== 'none' && /checksum|\bframe\b|decompress|corrupt/i.test(reason))
		return problem('log-packing-broken', { file, values: { reason, packing } });
	// The only whole-file complaint of a reader that is told the columns.
	return reason.includes('invalid state')
		? problem('log-line-ends-mixed', { file })
		: problem('log-row-unreadable', { file, line: 1, values: { reason } });
}
