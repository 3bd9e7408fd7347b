import { problem } from '#lib/spec/messages.ts';
import { orAborted, Turns } from '../turns.ts';
import type { Call, Engine, LoadedLog } from '../port.ts';
import { LogTooLarge } from '../log-error.ts';
import { EngineShards } from './engine-shards.ts';
import { loadLog } from './load-log.ts';
import { isOutOfMemory } from './log-problems.ts';
import { intakeWorkers } from './parallel-intake.ts';
import { Recovery } from './recovery.ts';

interface EngineSize {
	/** How many databases at most; by default one a core. */
	readonly shards?: number;
	/** From how many bytes of a reader a second one is used. */
	readonly spreadFrom?: number;
	/** How many bytes all databases together may hold of a log that is bounded. */
	readonly mostHeld?: number;
}

/** The start of a further database costs as much as putting in some hundred thousand rows. */
const worthAnother = 32 * 1024 * 1024;

const mostOfTab = 384 * 1024 * 1024;

/** Counting by unit takes some ten times the memory of the rows, twice what counting by score takes. */
const shareOfUnits = 0.5;

/** What is counted takes memory too, beside the log. */
function orTooLarge(error: unknown): never {
	throw isOutOfMemory(error) ? new LogTooLarge('The log', { cause: error }) : error;
}

/**
 * DuckDB in the browser: databases in workers, one a core at most, and beside them workers that read and hash files. The
 * page stays free.
 */
export async function createDuckdbWasmEngine({
	shards: most = intakeWorkers(),
	spreadFrom = worthAnother,
	mostHeld = mostOfTab
}: EngineSize = {}): Promise<Engine<File> & { clear(): Promise<void> }> {
	const shards = await EngineShards.open(most);
	const recovery = new Recovery(shards);
	const loads = new Turns();
	const { version } = await shards.session(0);
	let tables = 0;
	/** Whether a part of a log is held that the caller asks about, so that the loading waits for the queries. */
	let taking = false;
	/** Forgets every log. The call waits for those before it. */
	const clear = (what: { readonly losses: boolean }): Promise<void> =>
		loads.take(new AbortController().signal, async () => {
			recovery.forget(what);
			await shards.clear();
		});
	return {
		name: 'duckdb-wasm',
		version,
		load(source, options, call) {
			const job = {
				...{ table: `log_${++tables}`, source, options, spreadFrom, only: null, taker: null },
				mostHeld:
					options.bounded === true ? mostHeld * ((options.units ?? null) === null ? 1 : shareOfUnits) : null
			};
			const loading = loads.take(call.signal, async () => {
				const loaded = await recovery.guard(call, () => loadLog(shards, job, call));
				recovery.loaded(job, loaded.held);
				return loaded.log;
			});
			return orAborted(loading, call.signal);
		},
		query(statement, call) {
			const { shard = 0 } = call;
			const run = () => shards.run(shard, statement, call.signal).catch(orTooLarge);
			// Of a part that is lost, the reading that it is of begins again.
			if (taking) return orAborted(run(), call.signal);
			// A load that was cancelled still takes back what it had put in.
			const asking = loads.settled().then(() => recovery.guard(call, run));
			return orAborted(
				asking.then((rows) => {
					recovery.ran(shard, statement);
					return rows;
				}),
				call.signal
			);
		},
		inParts: {
			// The same log goes on.
			clear: () => clear({ losses: false }),
			read(source, { format, columns, tallied, leaveOut }, taker, call) {
				const options = { format, columns, tallied, leaveOut, rowLimit: null, spread: true };
				const table = `log_${++tables}`;
				const job = { table, source, options, spreadFrom, only: null, mostHeld, taker: { ...taker, take } };
				async function take(part: LoadedLog): Promise<void> {
					taking = true;
					try {
						await taker.take(part);
					} finally {
						taking = false;
					}
				}
				const reading = loads.take(call.signal, async () => {
					const work = (step: Call) => loadLog(shards, job, step);
					return (await recovery.orAgain(call, work, () => taker.again())).log;
				});
				return orAborted(reading, call.signal);
			}
		},
		cautions: () => (recovery.isSpent ? [problem('engine-restarted', {})] : []),
		clear: () => clear({ losses: true }),
		close: () => shards.close()
	};
}
