import { createDuckdbWasmEngine } from '#lib/engine/duckdb-wasm/create-duckdb-wasm-engine.ts';
import { groupsAlone } from '#lib/core/cube/groups-alone.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import { mergeCubes, noCube } from '#lib/core/cube/merge-cubes.ts';
import type { CaseRequest } from '#lib/core/counterfactual/single-case.ts';
import { knownFormat } from './known-format.ts';
import type { PartReader } from '#lib/engine/port.ts';
import { runAudit } from '#lib/run/run-audit.ts';
import { resolveAudit } from '#lib/spec/resolve-audit.ts';
import { canonicalText } from '../../oracle/canonical-text.ts';
import { chosenFile } from './harness.ts';

/** How many rows were counted, of how many. */
export interface ToldSoFar {
	readonly rows: number;
	readonly of: number;
}

/** What a run came to: all that is counted and told as one text, and how it went. */
export interface Counted {
	readonly text: string;
	readonly rows: number;
	readonly cautions: readonly string[];
	/** The phases that were told, each once. */
	readonly phases: readonly string[];
	/** Databases that were started. */
	readonly databases: number;
	/** What the log was read for, each reading by its number; empty where it was held. */
	readonly readings: readonly string[];
	/** Parts that were handed over. */
	readonly parts: number;
	/** What was told on the way. */
	readonly soFar: readonly ToldSoFar[];
	/** Whether what was told last is what the result says of the same groups; false where nothing was told. */
	readonly soFarAgrees: boolean;
	/** The page of single cases that was asked for, as text; empty where none was, or none can be read. */
	readonly page: string;
}

/**
 * Counts the chosen files by an audit, in so many databases at most, which hold so many bytes at most.
 * @param lose which databases' workers end one after the other, as they do in a browser that is short of memory, and when
 */
export async function countChosen({
	definition,
	shards,
	mostHeld,
	files = 1,
	leaveOut = false,
	screen = false,
	stop = null,
	page = null,
	lose = null
}: {
	readonly definition: unknown;
	readonly shards: number;
	readonly mostHeld?: number;
	/** How many of the chosen files. */
	readonly files?: number;
	readonly leaveOut?: boolean;
	readonly screen?: boolean;
	/** In which reading of a log that is read in parts the run is cancelled: it then says within how many seconds it ended. */
	readonly stop?: 'values' | 'scores' | 'counts' | null;
	/** Single cases that are read once all is counted. */
	readonly page?: CaseRequest | null;
	readonly lose?: {
		readonly workers: readonly number[];
		readonly while: 'reading' | 'counting' | 'two queries are asked of it';
		/** Of a log that is read in parts, in which reading. */
		readonly what?: 'values' | 'scores' | 'counts';
	} | null;
}): Promise<Counted> {
	const resolved = resolveAudit(definition, {});
	if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
	const databases = watchDatabases();
	let lost = 0;
	const real = await createDuckdbWasmEngine({
		shards,
		spreadFrom: 0,
		...(mostHeld === undefined ? {} : { mostHeld })
	});
	let parts = 0;
	const readings: string[] = [];
	const waiting = new Map<number, number>();
	const { inParts } = real;
	const engine: typeof real = {
		...real,
		...(inParts === undefined ? {} : { inParts: countingParts(inParts, () => parts++) }),
		async query(statement, call) {
			const { shard = 0 } = call;
			const asked = (waiting.get(shard) ?? 0) + 1;
			waiting.set(shard, asked);
			const answer = real.query(statement, call);
			const worker = lose?.workers[lost];
			if (
				lose?.while === 'two queries are asked of it' &&
				worker === shard &&
				asked === 2 &&
				databases.lose(worker)
			)
				lost++;
			try {
				return await answer;
			} finally {
				waiting.set(shard, (waiting.get(shard) ?? 1) - 1);
			}
		}
	};
	const sources = Array.from({ length: files }, (_, at) => chosenFile(at));
	const phases: string[] = [];
	const soFar: ToldSoFar[] = [];
	let partial: Cube | null = null;
	const cancel = new AbortController();
	let stopped = 0;
	try {
		const run = {
			audit: resolved.value,
			engine,
			sources,
			formats: sources.map(({ name }) => knownFormat(name)),
			leaveOut,
			screen,
			tellsSoFar: true,
			// Else examples of hashed keys would be others each time.
			salt: 'not told',
			signal: cancel.signal
		};
		for await (const event of runAudit(run)) {
			if (event.kind === 'partial') {
				partial = event.cube;
				soFar.push({ rows: partial.rows, of: event.of });
				continue;
			}
			if (event.kind === 'progress') {
				const { phase, rows, reading } = event.step;
				if (reading !== undefined) {
					const told = `${String(reading.at)} of ${String(reading.of)}: ${reading.what}`;
					if (readings.at(-1) !== told) readings.push(told);
				}
				if (stop !== null && reading?.what === stop && (rows ?? 0) > 0 && stopped === 0) {
					stopped = performance.now();
					cancel.abort(new Error('stopped'));
				}
				if (phases.at(-1) !== phase) phases.push(phase);
				const isTime =
					(phase === lose?.while || (lost > 0 && phase === 'recovering')) &&
					(rows ?? 0) > 0 &&
					(lose?.what === undefined || lose.what === reading?.what);
				const worker = lose?.workers[lost];
				if (isTime && worker !== undefined && databases.lose(worker)) lost++;
				continue;
			}
			const { text, cautions, rows } =
				event.kind === 'done'
					? {
							text: canonicalText([
								event.cube,
								event.unread,
								event.rejected,
								event.sources,
								event.cautions.filter(
									({ code }) => code !== 'engine-restarted' && code !== 'log-read-in-parts'
								)
							]),
							cautions: event.cautions.map(({ code }) => code),
							rows: event.sources.reduce((sum, file) => sum + file.rows, 0)
						}
					: { text: canonicalText([event.problems, event.rejected]), cautions: [], rows: 0 };
			const cases =
				event.kind === 'done' && page !== null ? await event.cases?.page(page, cancel.signal) : undefined;
			const read = cases === undefined ? '' : JSON.stringify(cases);
			return {
				text,
				rows,
				cautions,
				phases,
				databases: databases.started(),
				readings,
				parts,
				soFar,
				soFarAgrees:
					event.kind === 'done' &&
					canonicalText([partial]) === canonicalText([mergeCubes(noCube, groupsAlone(event.cube))]),
				page: read
			};
		}
		throw new Error('The run said nothing');
	} catch (error) {
		if (stopped === 0) throw error;
		throw new Error(`stopped in ${String(Math.ceil((performance.now() - stopped) / 1000))} s`, {
			cause: error
		});
	} finally {
		await engine.close();
		databases.stop();
	}
}

/** Tells of each part that is handed over. */
const countingParts = (reader: PartReader<File>, seen: () => void): PartReader<File> => ({
	...reader,
	read: (source, options, taker, call) =>
		reader.read(
			source,
			options,
			{
				take: (part) => {
					seen();
					return taker.take(part);
				},
				again: () => taker.again()
			},
			call
		)
});

/** Knows the workers of databases that are started from now on. */
function watchDatabases() {
	const Native = globalThis.Worker;
	const workers: Worker[] = [];
	globalThis.Worker = class extends Native {
		constructor(url: string | URL, options?: WorkerOptions) {
			super(url, options);
			if (options?.name === 'plumbline-duckdb') workers.push(this);
		}
	};
	return {
		started: () => workers.length,
		/** Whether there was such a worker, which is gone now. */
		lose(at: number): boolean {
			const worker = workers[at];
			if (worker === undefined) return false;
			worker.terminate();
			worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
			return true;
		},
		stop: () => (globalThis.Worker = Native)
	};
}
