import { problem } from '#lib/spec/messages.ts';
import { orAborted, Turns } from '../turns.ts';
import type { Engine } from '../port.ts';
import { EngineShards } from './engine-shards.ts';
import { loadLog } from './load-log.ts';
import { intakeWorkers } from './parallel-intake.ts';
import { Recovery } from './recovery.ts';

interface EngineSize {
	/** How many databases at most; by default one a core. */
	readonly shards?: number;
	/** From how many bytes of a reader a second one is used. */
	readonly spreadFrom?: number;
}

/** The start of a further database costs as much as putting in some hundred thousand rows. */
const worthAnother = 32 * 1024 * 1024;

/**
 * DuckDB in the browser: databases in workers, one a core at most, and beside them workers that read and hash files. The
 * page stays free.
 */
export async function createDuckdbWasmEngine({
	shards: most = intakeWorkers(),
	spreadFrom = worthAnother
}: EngineSize = {}): Promise<Engine<File> & { clear(): Promise<void> }> {
	const shards = await EngineShards.open(most);
	const recovery = new Recovery(shards);
	const loads = new Turns();
	const { version } = await shards.session(0);
	let tables = 0;
	return {
		name: 'duckdb-wasm',
		version,
		load(source, options, call) {
			const job = { table: `log_${++tables}`, source, options, spreadFrom, only: null };
			const loading = loads.take(call.signal, async () => {
				const loaded = await recovery.guard(call, () => loadLog(shards, job, call));
				recovery.loaded(job, loaded.held);
				return loaded.log;
			});
			return orAborted(loading, call.signal);
		},
		query(statement, call) {
			const { shard = 0 } = call;
			// A load that was cancelled still takes back what it had put in.
			const asking = loads
				.settled()
				.then(() => recovery.guard(call, () => shards.run(shard, statement, call.signal)));
			return orAborted(
				asking.then((rows) => {
					recovery.ran(shard, statement);
					return rows;
				}),
				call.signal
			);
		},
		cautions: () => (recovery.isSpent ? [problem('engine-restarted', {})] : []),
		/** Forgets every log. The call waits for those before it. */
		clear: () =>
			loads.take(new AbortController().signal, async () => {
				recovery.forget();
				await shards.clear();
			}),
		close: () => shards.close()
	};
}
