import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { problem } from '#lib/spec/messages.ts';
import type { Arrival } from '../arrival.ts';
import { LogError } from '../log-error.ts';
import { keepProgram, keptProgram } from './program/kept-program.ts';
import { programBytes } from './program/program-size.ts';
import { readWatched } from './program/read-watched.ts';

/** Told how much of the program has come while it is fetched, and null when nothing more comes. */
type Watcher = (arrival: Arrival | null) => void;

let held: Promise<string> | null = null;
let watcher: Watcher = () => undefined;

/** Tells `watch` of the fetching from here on. A program that an earlier visit kept is not fetched. */
export function watchEngineProgram(watch: Watcher): void {
	watcher = watch;
}

/**
 * Address of DuckDB's program inside this page, which fetches it once and holds it: the next engine needs no network.
 * The page fetches, because DuckDB's own worker never answers where the fetch fails.
 */
export function engineProgram(): Promise<string> {
	held ??= addressOfProgram().catch((error: unknown) => {
		held = null;
		throw error;
	});
	return held;
}

async function addressOfProgram(): Promise<string> {
	return URL.createObjectURL((await keptProgram(wasmUrl)) ?? (await fetchProgram()));
}

async function fetchProgram(): Promise<Blob> {
	try {
		const answer = await fetch(wasmUrl);
		if (!answer.ok) throw new Error(`the host answered ${answer.status}`);
		const program = await readWatched(answer, programBytes, (arrival) => watcher(arrival));
		void keepProgram(wasmUrl, program);
		return program;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new LogError([problem('engine-not-fetched', { values: { reason } })]);
	} finally {
		watcher(null);
	}
}
