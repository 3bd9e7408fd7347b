import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { createDuckdbNodeEngine } from '../src/lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import { auditColumns } from '../src/lib/plan/audit-columns.ts';
import { duckdbDialect } from '../src/lib/plan/duckdb-dialect.ts';
import { renderSql } from '../src/lib/plan/render-sql.ts';
import { resolveAudit } from '../src/lib/spec/resolve-audit.ts';
import { knownFormat } from '../tests/browser/page/known-format.ts';
import { questionsOf } from '../tests/browser/page/replay-queries.ts';

/** What an audit counts of a log, once its values are known, as native DuckDB is asked it. */
export interface Counting {
	readonly columns: readonly string[];
	readonly statements: readonly string[];
}

/** The table that the statements count. */
const table = 'log_1';

/** Counts a file by an audit and returns the statements that counted: those before only look at its values. */
export async function countingOf(definition: unknown, path: string): Promise<Counting> {
	const audit = resolveAudit(definition, {});
	if (!audit.ok) throw new Error(JSON.stringify(audit.problems));
	const engine = await createDuckdbNodeEngine();
	try {
		const source = { name: basename(path), bytes: statSync(path).size, handle: path };
		const run = { audit: audit.value, engine, sources: [source], formats: [knownFormat(source.name)] };
		const asked = [...(await questionsOf(run)).values()].flat();
		const statements = asked
			.map((statement) => renderSql(statement, duckdbDialect).text)
			.filter((text) => /^\s*SELECT model\b/.test(text) && text.includes(table));
		if (statements.length === 0) throw new Error('Nothing was counted');
		return { columns: auditColumns(audit.value).map(({ column }) => column), statements };
	} finally {
		await engine.close();
	}
}

/**
 * How long native DuckDB takes to count the same straight from a file, in milliseconds: one statement reads the file itself, several
 * ask a table that it was read into.
 */
export async function timeSameCounting(
	connection: DuckDBConnection,
	from: string,
	{ columns, statements }: Counting
): Promise<number> {
	const kind = statements.length > 1 ? 'TABLE' : 'VIEW';
	const names = columns.map((name) => `"${name.replaceAll('"', '""')}"`).join(', ');
	const start = performance.now();
	await connection.run(`CREATE ${kind} ${table} AS SELECT ${names} FROM ${from}`);
	for (const statement of statements) await connection.runAndReadAll(statement);
	const milliseconds = performance.now() - start;
	await connection.run(`DROP ${kind} ${table}`);
	return milliseconds;
}
