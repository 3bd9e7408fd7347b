import { ident, sql } from '#lib/plan/sql.ts';
import type { DuckdbSession } from './duckdb-session.ts';

/** Some writers of Parquet leave the mark off texts that says they are texts: what came as bytes is read as UTF-8. */
export async function blobsToText(session: DuckdbSession, table: string): Promise<void> {
	const columns = await session.run(
		sql`SELECT column_name FROM (DESCRIBE ${ident(table)}) WHERE column_type = 'BLOB'`
	);
	for (const row of columns) {
		const column = ident(String(row['column_name']));
		await session.run(
			sql`ALTER TABLE ${ident(table)} ALTER COLUMN ${column} TYPE VARCHAR USING decode(${column})`
		);
	}
}
