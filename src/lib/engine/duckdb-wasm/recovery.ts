import type { Sql } from '#lib/plan/sql.ts';
import type { Call } from '../port.ts';
import type { EngineShards } from './engine-shards.ts';
import { loadLog, type LoadJob } from './load-log.ts';

/** A log that was put in, and how many rows of it each shard held. */
interface Held {
	readonly job: LoadJob;
	readonly rows: ReadonlyMap<number, number>;
}

/**
 * Fills a shard again whose worker is gone: what it held is read from the files once more, and what was made in it is made
 * again. Once: a worker that is lost twice is lost for a reason.
 */
export class Recovery {
	/** Whether a shard was lost and filled again. */
	isSpent = false;

	private readonly shards: EngineShards;
	private readonly logs: Held[] = [];
	/** Statements that changed a shard, in order. */
	private readonly made = new Map<number, Sql[]>();
	private recovering: Promise<void> = Promise.resolve();

	constructor(shards: EngineShards) {
		this.shards = shards;
	}

	loaded(job: LoadJob, rows: ReadonlyMap<number, number>): void {
		this.logs.push({ job, rows });
	}

	/** A statement was run; one that only reads is not remembered. */
	ran(shard: number, statement: Sql): void {
		if (isReading(statement)) return;
		this.made.set(shard, [...(this.made.get(shard) ?? []), statement]);
	}

	/** Forgets the logs; with `losses`, that a shard was lost as well. */
	forget({ losses }: { readonly losses: boolean }): void {
		this.logs.length = 0;
		this.made.clear();
		if (losses) this.isSpent = false;
	}

	/** Works; where a shard is lost meanwhile, fills it again and works once more. */
	async guard<T>(call: Call, work: () => Promise<T>): Promise<T> {
		const wasSpent = this.isSpent;
		try {
			return await work();
		} catch (error) {
			call.signal.throwIfAborted();
			// Whatever else waited for the same shard fails with it, and waits for the same recovery.
			if (this.isSpent === wasSpent) {
				const lost = await this.shards.lost();
				// Another may have begun it meanwhile, and then nothing is lost any more.
				if (this.isSpent === wasSpent) {
					if (wasSpent || lost.length === 0) throw error;
					this.isSpent = true;
					this.recovering = this.recover(lost, call);
				}
			}
			await this.recovering;
			return work();
		}
	}

	/** Works; where a shard is lost meanwhile, starts it anew, holding nothing, and works once more. */
	async orAgain<T>(call: Call, work: (call: Call) => Promise<T>, again: () => void): Promise<T> {
		try {
			return await work(call);
		} catch (error) {
			call.signal.throwIfAborted();
			const lost = await this.shards.lost();
			if (this.isSpent || lost.length === 0) throw error;
			this.isSpent = true;
			const telling = recovering(call);
			telling.progress({ phase: 'recovering', done: 0, of: null, rows: null });
			for (const shard of lost) await this.shards.restart(shard);
			again();
			return work(telling);
		}
	}

	private async recover(lost: readonly number[], told: Call): Promise<void> {
		const call = recovering(told);
		call.progress({ phase: 'recovering', done: 0, of: null, rows: null });
		for (const shard of lost) {
			await this.shards.restart(shard);
			for (const { job, rows } of this.logs) {
				const before = rows.get(shard);
				if (before === undefined) continue;
				const { held } = await loadLog(this.shards, { ...job, only: shard }, call);
				if (held.get(shard) !== before)
					throw new Error(`${job.source.name} was read again and is not what it was`);
			}
			for (const statement of this.made.get(shard) ?? [])
				await this.shards.run(shard, statement, call.signal);
		}
	}
}

/** Tells all progress as that of a recovery. */
const recovering = ({ signal, progress }: Call): Call => ({
	signal,
	progress: (step) => {
		progress({ ...step, phase: 'recovering' });
	}
});

const isReading = ({ parts: [first] }: Sql): boolean =>
	first?.kind === 'text' && /^\(?\s*(?:SELECT|WITH|DESCRIBE|FROM)\b/i.test(first.text);
