import type { EngineRow } from '../port.ts';
import type { Sql } from '#lib/plan/sql.ts';
import { DuckdbSession } from './duckdb-session.ts';

/**
 * The databases of one engine, each in a worker of its own. The first is there from the beginning; the others are started
 * when something is first put into them, so that a small log needs but one.
 */
export class EngineShards {
	/** How many there may be. */
	readonly most: number;
	private readonly sessions: Map<number, Promise<DuckdbSession>>;
	private readonly ended: AbortController;

	private constructor(first: DuckdbSession, most: number, ended: AbortController) {
		this.ended = ended;
		this.most = most;
		this.sessions = new Map([[0, Promise.resolve(first)]]);
	}

	static async open(most: number): Promise<EngineShards> {
		const ended = new AbortController();
		return new EngineShards(await DuckdbSession.open(ended.signal), most, ended);
	}

	/** The shard of this number, which is started where it is not there yet. */
	session(shard: number): Promise<DuckdbSession> {
		const { signal } = this.ended;
		if (signal.aborted) return Promise.reject(new Error('The engine was closed'));
		const known = this.sessions.get(shard);
		if (known !== undefined) return known;
		const opening = DuckdbSession.open(signal);
		this.sessions.set(shard, opening);
		return opening;
	}

	async run(shard: number, statement: Sql, signal: AbortSignal): Promise<readonly EngineRow[]> {
		return (await this.session(shard)).run(statement, signal);
	}

	/** The shards whose workers are gone though nobody closed them, or never came to work. */
	async lost(): Promise<readonly number[]> {
		const lost: number[] = [];
		for (const [shard, opening] of this.sessions) {
			const session = await opening.catch(() => null);
			if (session === null || session.isLost) lost.push(shard);
		}
		return lost;
	}

	/** Starts a shard anew, with nothing in it. */
	async restart(shard: number): Promise<void> {
		await closed(this.sessions.get(shard));
		this.sessions.delete(shard);
		await this.session(shard);
	}

	/** Forgets every log; all shards but the first are ended. */
	async clear(): Promise<void> {
		const others = [...this.sessions].filter(([shard]) => shard > 0);
		for (const [shard] of others) this.sessions.delete(shard);
		await Promise.all(others.map(([, session]) => closed(session)));
		await (await this.session(0)).clear();
	}

	/** Ends every shard, one that is just starting too. */
	async close(): Promise<void> {
		this.ended.abort(new Error('The engine was closed'));
		await Promise.all([...this.sessions.values()].map(closed));
	}
}

/** One that did not start, or does not end well, holds nothing. */
const closed = async (session: Promise<DuckdbSession> | undefined): Promise<void> => {
	try {
		await (await session)?.close();
	} catch {
		// It is gone either way.
	}
};
