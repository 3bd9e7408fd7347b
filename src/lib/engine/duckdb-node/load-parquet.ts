import { problem } from '#lib/spec/messages.ts';
import { ident, join, sql } from '../../plan/sql.ts';
import { LogError } from '../log-error.ts';
import { missingColumns } from '../missing-columns.ts';
import { namedTwice } from '../named-twice.ts';
import { literalPath } from './csv-table.ts';
import type { LoadJob } from './load-job.ts';
import { parquetTrouble } from './parquet-file.ts';

/** Loads a Parquet file into `job.table`, columns of their own types; returns their names. A file that is broken is a `LogError`. */
export async function loadParquet(job: LoadJob): Promise<readonly string[]> {
	const { session, table, path, name, signal, share, rowLimit } = job;
	const trouble = await parquetTrouble(path, name);
	if (trouble !== null) throw new LogError([trouble]);
	// Some writers leave the mark off texts that says they are texts.
	const file = sql`read_parquet(${literalPath(path)}, binary_as_string = true)`;
	try {
		const described = await session.run(sql`DESCRIBE SELECT * FROM ${file}`, { signal });
		const kinds = new Map(described.map((row) => [String(row['column_name']), String(row['column_type'])]));
		const wanted = job.columns ?? [...kinds.keys()];
		// DuckDB gives the second of a name another; the file itself says what it wrote.
		const leaves = await session.run(
			sql`SELECT path_in_schema AS path FROM parquet_metadata(${literalPath(path)}) WHERE row_group_id = 0 ORDER BY column_id`,
			{ signal }
		);
		const written = leaves.map((row) => String(row['path']));
		const problems = [
			...(job.columns ?? []).flatMap((column) => twiceProblem(namedTwice(column, written), name)),
			...missingColumns(wanted, [...kinds.keys()], name),
			// Columns that were not asked for by name may be of any kind.
			...(job.columns ?? []).flatMap((column) => nestedProblem(column, kinds.get(column) ?? '', name))
		];
		if (problems.length > 0) throw new LogError(problems);
		const limit = rowLimit === null ? sql`` : sql` LIMIT ${rowLimit}`;
		const selection = join(wanted.map(ident), sql`, `);
		await session.run(sql`CREATE TABLE ${ident(table)} AS SELECT ${selection} FROM ${file}${limit}`, {
			signal,
			share
		});
		return wanted;
	} catch (cause) {
		signal.throwIfAborted();
		if (cause instanceof LogError) throw cause;
		const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
		throw new LogError([problem('log-parquet-unreadable', { file: name, values: { reason } })], { cause });
	}
}

const twiceProblem = (column: string | null, file: string) =>
	column === null ? [] : [problem('column-named-twice', { file, column, found: column })];

function nestedProblem(column: string, type: string, file: string) {
	const nested = type.endsWith(']') ? 'list' : /^(STRUCT|MAP|UNION)/.exec(type)?.[0]?.toLowerCase();
	return nested === undefined
		? []
		: [problem('log-column-nested', { file, column, found: column, values: { kind: nested } })];
}
