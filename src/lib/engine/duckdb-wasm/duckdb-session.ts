import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { duckdbDialect } from '#lib/plan/duckdb-dialect.ts';
import { renderSql } from '#lib/plan/render-sql.ts';
import { sql } from '#lib/plan/sql.ts';
import type { Sql } from '#lib/plan/sql.ts';
import type { EngineRow } from '../port.ts';
import { engineProgram } from './engine-program.ts';
import { engineRows } from './engine-rows.ts';
import { orAborted } from '../turns.ts';

/** The one name under which DuckDB may read anything: pieces of a log take turns under it. */
const pieceName = 'piece.csv';

/**
 * Before any byte of a log comes near: nothing is fetched, no file but the piece can be opened, and no statement
 * can take that back. Both `auto…` settings come first, because a failed autoload can crash the engine.
 */
const lockDown: readonly Sql[] = [
	sql`SET autoinstall_known_extensions = false`,
	sql`SET autoload_known_extensions = false`,
	sql`SET allowed_paths = [${pieceName}]`,
	sql`SET enable_external_access = false`,
	sql`SET lock_configuration = true`
];

/** DuckDB in its own worker, locked down: what of `AsyncDuckDB` this adapter uses. One call at a time. */
export class DuckdbSession {
	readonly version: string;
	private readonly database: AsyncDuckDB;
	private connection: AsyncDuckDBConnection;
	/** Aborts when the worker is gone: AsyncDuckDB would leave its calls unanswered for ever. */
	private readonly gone: AbortController;

	private constructor(
		database: AsyncDuckDB,
		connection: AsyncDuckDBConnection,
		version: string,
		gone: AbortController
	) {
		this.database = database;
		this.connection = connection;
		this.version = version;
		this.gone = gone;
	}

	static async open(): Promise<DuckdbSession> {
		const program = await engineProgram();
		const gone = new AbortController();
		const worker = new Worker(workerUrl, { name: 'plumbline-duckdb' });
		worker.addEventListener('error', (event) => {
			gone.abort(new Error(`DuckDB's worker failed: ${event.message}`));
		});
		const database = new AsyncDuckDB(new VoidLogger(), worker);
		const opening = async (): Promise<DuckdbSession> => {
			await database.instantiate(program);
			const connection = await connectionTo(database);
			const session = new DuckdbSession(database, connection, await database.getVersion(), gone);
			for (const setting of lockDown) await session.run(setting);
			return session;
		};
		try {
			return await orAborted(opening(), gone.signal);
		} catch (error) {
			worker.terminate();
			throw error;
		}
	}

	/** Runs a statement to its end; its rows, none where it has none. */
	async run(statement: Sql, signal: AbortSignal = this.gone.signal): Promise<readonly EngineRow[]> {
		const { text, values } = renderSql(statement, duckdbDialect);
		if (values.length > 0) throw new Error('The DuckDB dialect writes values as literals and binds none');
		const cancel = (): void => void this.connection.cancelSent();
		signal.addEventListener('abort', cancel, { once: true });
		try {
			return await orAborted(this.rowsOf(text, signal), this.gone.signal);
		} catch (error) {
			// DuckDB says "query was canceled"; the caller asked for its own reason.
			signal.throwIfAborted();
			throw error;
		} finally {
			signal.removeEventListener('abort', cancel);
		}
	}

	/** Lets `read` see these bytes as the piece. The buffer is transferred. */
	async withPiece<T>(bytes: Uint8Array<ArrayBuffer>, read: (path: string) => Promise<T>): Promise<T> {
		await orAborted(this.database.registerFileBuffer(pieceName, bytes), this.gone.signal);
		try {
			return await read(pieceName);
		} finally {
			await orAborted(this.database.dropFile(pieceName), this.gone.signal);
		}
	}

	/** Appends an Arrow IPC stream to a table, making the table with the first. The buffer is transferred. */
	async insertArrow(bytes: Uint8Array<ArrayBuffer>, table: string, create: boolean): Promise<void> {
		const inserted = this.connection.insertArrowFromIPCStream(bytes, { name: table, create });
		await orAborted(inserted, this.gone.signal);
	}

	/** Forgets every table: another database takes the place of this one. */
	async clear(): Promise<void> {
		const clearing = async (): Promise<void> => {
			await this.connection.close();
			this.connection = await connectionTo(this.database);
			for (const setting of lockDown) await this.run(setting);
		};
		await orAborted(clearing(), this.gone.signal);
	}

	/** Ends the worker; its memory goes back at once. */
	async close(): Promise<void> {
		this.gone.abort(new Error('The engine was closed'));
		await this.database.terminate();
	}

	private async rowsOf(text: string, signal: AbortSignal): Promise<readonly EngineRow[]> {
		const rows: EngineRow[] = [];
		for await (const batch of await this.connection.send(text)) {
			signal.throwIfAborted();
			rows.push(...engineRows(batch));
		}
		return rows;
	}
}

/** A connection to a new, empty database. */
async function connectionTo(database: AsyncDuckDB): Promise<AsyncDuckDBConnection> {
	await database.open({ path: ':memory:' });
	return database.connect();
}
