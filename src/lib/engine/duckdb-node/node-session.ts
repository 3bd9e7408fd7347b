import { setImmediate } from 'node:timers/promises';
import * as duckdb from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { duckdbDialect } from '../../plan/duckdb-dialect.ts';
import { renderSql } from '../../plan/render-sql.ts';
import type { Sql } from '../../plan/sql.ts';
import type { EngineRow } from '../port.ts';
import { Turns } from '../turns.ts';
import { engineValue } from './engine-value.ts';
import { interruptible } from './interruptible.ts';
import { scratchFolder } from './scratch-folder.ts';
import { TableAppender } from './table-appender.ts';
import { watchProgress } from './watch-progress.ts';

/** What one statement may be given: a signal that cancels it, a place to say which share of it is done. */
interface Watch {
	readonly signal: AbortSignal;
	readonly share?: (share: number) => void;
}

/** A native DuckDB in memory, which fetches nothing, and the folder it may spill to. */
export class NodeSession {
	readonly version = duckdb.version();
	readonly folder: string;
	private readonly instance: DuckDBInstance;
	private readonly connection: DuckDBConnection;
	private readonly removeFolder: () => Promise<void>;
	private readonly turns = new Turns();
	private closed = false;

	private constructor(
		instance: DuckDBInstance,
		connection: DuckDBConnection,
		folder: Awaited<ReturnType<typeof scratchFolder>>
	) {
		this.instance = instance;
		this.connection = connection;
		this.folder = folder.path;
		this.removeFolder = folder.remove;
	}

	static async open(): Promise<NodeSession> {
		const folder = await scratchFolder();
		try {
			const instance = await duckdb.DuckDBInstance.create(':memory:', {
				autoinstall_known_extensions: 'false',
				autoload_known_extensions: 'false',
				allow_community_extensions: 'false',
				temp_directory: folder.path
			});
			const connection = await instance.connect();
			// Progress is only counted when a bar is asked for; it must not be drawn.
			await connection.run('SET enable_progress_bar = true');
			await connection.run('SET enable_progress_bar_print = false');
			// An instant is written as text in UTC, as in a browser: a level does not depend on where it was counted.
			await connection.run("SET TimeZone = 'UTC'");
			return new NodeSession(instance, connection, folder);
		} catch (error) {
			await folder.remove();
			throw error;
		}
	}

	/** From here on no statement can open a file or take this back. */
	async lock(): Promise<void> {
		await this.connection.run('SET enable_external_access = false');
		await this.connection.run('SET lock_configuration = true');
	}

	/** Runs a statement to its end; its rows, none where it has none. */
	async run(statement: Sql, { signal, share = () => undefined }: Watch): Promise<readonly EngineRow[]> {
		if (this.closed) throw new Error('The engine was closed');
		const { text, values } = renderSql(statement, duckdbDialect);
		const answer = await this.turns.take(signal, () =>
			interruptible(this.connection, signal, () =>
				watchProgress(this.connection, share, () => this.connection.runAndReadAll(text, [...values]))
			)
		);
		// Whoever waits for the turn sets out first: DuckDB counts on while these rows are read.
		await setImmediate();
		const names = answer.columnNames();
		return answer
			.getRows()
			.map((row) => Object.fromEntries(names.map((name, i) => [name, engineValue(row[i] ?? null)])));
	}

	/** Takes rows into a table without a statement for them. */
	async appender(table: string): Promise<TableAppender> {
		return new TableAppender(await this.connection.createAppender(table));
	}

	async close(): Promise<void> {
		if (this.closed) return;
		this.closed = true;
		this.connection.closeSync();
		this.instance.closeSync();
		await this.removeFolder();
	}
}
