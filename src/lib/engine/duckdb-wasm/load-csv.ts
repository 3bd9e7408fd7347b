import { ident, join, sql } from '#lib/plan/sql.ts';
import type { Sql } from '#lib/plan/sql.ts';
import { csvNames, csvShape, type CsvForm } from './csv-names.ts';
import type { DuckdbSession } from './duckdb-session.ts';
import type { IntakePiece } from './intake/messages.ts';
import { rowTrouble } from './log-problems.ts';

type Header = Extract<IntakePiece, { kind: 'csv-header' }>;
type Rows = Extract<IntakePiece, { kind: 'csv-rows' }>;

/** Takes the pieces of one CSV file into one table. All columns are text: the plan says what a value means. */
export class CsvLoad {
	/** The file's column names as DuckDB gives them: a nameless one is `column3`, a second `a` is `a_1`. */
	names: readonly string[] = [];

	/** As DuckDB writes it; told, because it would take it from the first one that it sees, inside quotes or not. */
	private lineEnd = '\\n';

	private readonly session: DuckdbSession;
	private readonly table: string;
	private readonly form: CsvForm;

	constructor(session: DuckdbSession, table: string, form: CsvForm) {
		this.session = session;
		this.table = table;
		this.form = form;
	}

	async header({ bytes }: Header): Promise<void> {
		this.lineEnd = lineEndOf(bytes);
		this.names = await csvNames(this.session, bytes, this.form);
		const definitions = this.kept().map((name) => sql`${ident(name)} VARCHAR`);
		await this.session.run(sql`CREATE TABLE ${ident(this.table)} (${join(definitions, sql`, `)})`);
	}

	/** Takes in one piece, no more than `limit` rows of it. Returns how many rows it took. */
	async rows({ bytes, records, firstLine }: Rows, limit: number | null): Promise<number> {
		const types = join(
			this.names.map((_, i) => sql`${fileColumn(i)}: 'VARCHAR'`),
			sql`, `
		);
		const kept = join(
			this.kept().map((name) => fileColumn(this.names.indexOf(name))),
			sql`, `
		);
		const end = limit === null ? sql`` : sql` LIMIT ${limit}`;
		const inserted = await this.session.withPiece(bytes, async (path, run) => {
			try {
				return await run(
					sql`INSERT INTO ${ident(this.table)} SELECT ${kept} FROM read_csv(${path}, auto_detect = false, header = false, columns = {${types}}, new_line = ${this.lineEnd}, ${csvShape(this.form)})${end}`
				);
			} catch (error) {
				throw rowTrouble(this.form.file, firstLine, error);
			}
		});
		const count = Number(inserted[0]?.['Count'] ?? 0);
		const expected = limit === null ? records : Math.min(records, limit);
		// Cutter and DuckDB must agree on what a record is, or a row would be lost in silence.
		if (count !== expected) {
			throw rowTrouble(
				this.form.file,
				firstLine,
				new Error(`${expected} rows begin here and ${count} could be read`)
			);
		}
		return count;
	}

	private kept(): readonly string[] {
		return this.form.columns ?? this.names;
	}
}

/** The file's columns by place: whatever they are called, these names are safe and differ. */
const fileColumn = (index: number): Sql => ident(`c${index}`);

/** The line end of a header: the bytes that it ends with. */
function lineEndOf(header: Uint8Array): string {
	const [before, last] = [header.at(-2), header.at(-1)];
	if (last === 13) return '\\r';
	return last === 10 && before === 13 ? '\\r\\n' : '\\n';
}
