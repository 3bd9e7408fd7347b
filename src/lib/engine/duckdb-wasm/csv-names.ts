import { sql } from '#lib/plan/sql.ts';
import type { Sql } from '#lib/plan/sql.ts';
import { LogError } from '../log-error.ts';
import { missingColumns } from '../missing-columns.ts';
import type { DuckdbSession } from './duckdb-session.ts';

export interface CsvForm {
	/** The file's name, for messages. */
	readonly file: string;
	readonly delimiter: string;
	readonly quote: string;
	readonly columns: readonly string[] | null;
}

/**
 * A CSV file's column names as DuckDB gives them: a nameless one is `column3`, a second `a` is `a_1`. Throws where one that
 * is asked for is not among them. The header's buffer is transferred. It is one record, and read as such: strictly, DuckDB takes
 * a lone carriage return within quotes for an end of line.
 */
export async function csvNames(
	session: DuckdbSession,
	header: Uint8Array<ArrayBuffer>,
	form: CsvForm
): Promise<readonly string[]> {
	const described = await session.withPiece(header, (path, run) =>
		run(
			sql`DESCRIBE SELECT * FROM read_csv(${path}, header = true, all_varchar = true, skip = 0, comment = '', strict_mode = false, ${csvShape(form)})`
		)
	);
	const names = described.map((row) => String(row['column_name']));
	const missing = missingColumns(form.columns ?? [], names, form.file);
	if (missing.length > 0) throw new LogError(missing);
	return names;
}

export const csvShape = ({ delimiter, quote }: CsvForm): Sql =>
	sql`delim = ${delimiter}, quote = ${quote}, escape = ${quote}`;
