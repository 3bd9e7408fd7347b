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
import { KnownTexts } from './known-texts.ts';
import { orAborted, Turns } from '../turns.ts';

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

/** Runs a statement while it is this piece's turn. */
export type Run = (statement: Sql) => Promise<readonly EngineRow[]>;

/** DuckDB in its own worker, locked down: what of `AsyncDuckDB` this adapter uses. Calls take turns. */
export class DuckdbSession {
	readonly version: string;
	private readonly turns = new Turns();
	private readonly database: AsyncDuckDB;
	private connection: AsyncDuckDBConnection;
	/** Aborts when the worker is gone: AsyncDuckDB would leave its calls unanswered for ever. */
	private readonly gone: AbortController;
	private isClosed = false;

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

	/** @param ended ends a worker that is still starting */
	static async open(ended: AbortSignal): Promise<DuckdbSession> {
		const program = await orAborted(engineProgram(), ended);
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
			return await orAborted(orAborted(opening(), gone.signal), ended);
		} catch (error) {
			worker.terminate();
			throw error;
		}
	}

	/** Whether the worker is gone though nobody closed it: nothing that it held can be asked for. */
	get isLost(): boolean {
		return this.gone.signal.aborted && !this.isClosed;
	}

	/** Runs a statement to its end; its rows, none where it has none. */
	run(statement: Sql, signal: AbortSignal = this.gone.signal): Promise<readonly EngineRow[]> {
		return this.turns.take(signal, () => this.runNow(statement, signal));
	}

	private async runNow(
		statement: Sql,
		signal: AbortSignal = this.gone.signal
	): Promise<readonly EngineRow[]> {
		const { text, values } = renderSql(statement, duckdbDialect);
		if (values.length > 0) throw new Error('The DuckDB dialect writes values as literals and binds none');
		this.gone.signal.throwIfAborted();
		const cancel = (): void => void this.connection.cancelSent();
		signal.addEventListener('abort', cancel, { once: true });
		try {
			return await orAborted(this.rowsOf(text, signal), this.gone.signal);
		} catch (error) {
			// DuckDB says "query was canceled"; the caller asked for its own reason.
			signal.throwIfAborted();
			if (isTrap(error)) this.lose(error);
			throw error;
		} finally {
			signal.removeEventListener('abort', cancel);
		}
	}

	/** Lets `read` see these bytes as the piece. The buffer is transferred. */
	withPiece<T>(bytes: Uint8Array<ArrayBuffer>, read: (path: string, run: Run) => Promise<T>): Promise<T> {
		const { signal } = this.gone;
		return this.turns.take(signal, async () => {
			await orAborted(this.database.registerFileBuffer(pieceName, bytes), signal);
			try {
				return await read(pieceName, (statement) => this.runNow(statement));
			} finally {
				// With the worker its files are gone; AsyncDuckDB complains aloud of whatever else it is asked then.
				if (!signal.aborted) await orAborted(this.database.dropFile(pieceName), signal);
			}
		});
	}

	/** Appends an Arrow IPC stream to a table, making the table with the first. The buffer is transferred. */
	insertArrow(bytes: Uint8Array<ArrayBuffer>, table: string, create: boolean): Promise<void> {
		const { signal } = this.gone;
		return this.turns.take(signal, () =>
			orAborted(this.connection.insertArrowFromIPCStream(bytes, { name: table, create }), signal)
		);
	}

	/** How many bytes of memory the database holds. */
	async held(): Promise<number> {
		const [row] = await this.run(
			sql`SELECT CAST(coalesce(sum(memory_usage_bytes), 0) AS BIGINT) AS n FROM duckdb_memory()`
		);
		return Number(row?.['n'] ?? 0);
	}

	/** Forgets every table: another database takes the place of this one. */
	async clear(): Promise<void> {
		const clearing = async (): Promise<void> => {
			await this.connection.close();
			this.connection = await connectionTo(this.database);
			for (const setting of lockDown) await this.runNow(setting);
		};
		await this.turns.take(this.gone.signal, () => orAborted(clearing(), this.gone.signal));
	}

	/** Ends the worker; its memory goes back at once. */
	async close(): Promise<void> {
		this.isClosed = true;
		this.gone.abort(new Error('The engine was closed'));
		await this.database.terminate();
	}

	/** After a trap the program's memory is in no known state. */
	private lose(reason: unknown): void {
		this.gone.abort(reason);
		void this.database.terminate();
	}

	private async rowsOf(text: string, signal: AbortSignal): Promise<readonly EngineRow[]> {
		const rows: EngineRow[] = [];
		const known = new KnownTexts();
		for await (const batch of await this.connection.send(text)) {
			signal.throwIfAborted();
			rows.push(...engineRows(batch, known));
		}
		return rows;
	}
}

/** What a browser says where WebAssembly itself gave up, which is no answer of DuckDB's. */
const isTrap = (error: unknown): boolean =>
	error instanceof Error &&
	/^(?:RuntimeError: )?(?:unreachable|memory access out of bounds|table index is out of bounds|null function|Aborted\()/.test(
		error.message
	);

/** A connection to a new, empty database. */
async function connectionTo(database: AsyncDuckDB): Promise<AsyncDuckDBConnection> {
	await database.open({ path: ':memory:' });
	return database.connect();
}
