import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { problem } from '#lib/spec/messages.ts';
import { LogError } from '../log-error.ts';

let held: Promise<string> | null = null;

/**
 * Address of DuckDB's program inside this page, which fetches it once and holds it: the next engine needs no network.
 * The page fetches, because DuckDB's own worker never answers where the fetch fails.
 */
export function engineProgram(): Promise<string> {
	held ??= fetchProgram().catch((error: unknown) => {
		held = null;
		throw error;
	});
	return held;
}

async function fetchProgram(): Promise<string> {
	try {
		const answer = await fetch(wasmUrl);
		if (!answer.ok) throw new Error(`the host answered ${answer.status}`);
		return URL.createObjectURL(new Blob([await answer.arrayBuffer()], { type: 'application/wasm' }));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new LogError([problem('engine-not-fetched', { values: { reason } })]);
	}
}
