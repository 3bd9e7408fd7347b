import { ident, join, sql } from '../../plan/sql.ts';
import type { Sql } from '../../plan/sql.ts';
import type { FileFormat } from '../port.ts';
import { longestLine, mostRejects } from './csv-rejects.ts';

export type CsvFormat = Extract<FileFormat, { kind: 'csv' }>;

/** In a path these would be a pattern to DuckDB: each stands for itself inside brackets. */
export const literalPath = (path: string): string => path.replace(/[*?[]/g, '[$&]');

/**
 * A CSV file as a table of text. Nothing is sniffed: delimiter, quote and columns are given, so every row is held
 * against the header, and a row that does not fit it goes to `reject_errors` with its line.
 */
export function csvTable(
	path: string,
	format: CsvFormat,
	{
		columns,
		skip
	}: { readonly columns: readonly string[]; /** Blank lines before the header. */ readonly skip: number }
): Sql {
	const types = join(
		columns.map((_, i) => sql`${fileColumn(i)}: 'VARCHAR'`),
		sql`, `
	);
	const { delimiter, quote, packing } = format;
	return sql`read_csv(${literalPath(path)}, columns = {${types}}, auto_detect = false, header = true, skip = ${skip}, delim = ${delimiter}, quote = ${quote}, escape = ${quote}, compression = ${packing}, strict_mode = true, max_line_size = ${longestLine}, store_rejects = true, rejects_limit = ${mostRejects})`;
}

/** What DuckDB calls the columns of a header: a nameless one is `column2` by its place, a second `a` is `a_1`. */
export const csvColumnNames = (headerPath: string, { delimiter, quote }: CsvFormat): Sql =>
	sql`DESCRIBE SELECT * FROM read_csv(${literalPath(headerPath)}, header = true, all_varchar = true, skip = 0, comment = '', delim = ${delimiter}, quote = ${quote}, escape = ${quote})`;

/** The file's columns by place: whatever they are called, these names are safe and differ. */
export const csvSelection = (columns: readonly string[], wanted: readonly string[]): Sql =>
	join(
		wanted.map((column) => sql`${fileColumn(columns.indexOf(column))} AS ${ident(column)}`),
		sql`, `
	);

const fileColumn = (index: number): Sql => ident(`c${index}`);
