import { createDuckdbWasmEngine } from '#lib/engine/duckdb-wasm/create-duckdb-wasm-engine.ts';
import { LogError } from '#lib/engine/log-error.ts';
import { ident, sql } from '#lib/plan/sql.ts';
import { chosenFile, type Harness } from './harness.ts';

declare global {
	/** What the tests reach through the page. */
	var harness: Harness;
}

globalThis.harness = {
	createEngine: createDuckdbWasmEngine,
	sql,
	ident,
	file: chosenFile,
	call: (signal = new AbortController().signal, progress = () => undefined) => ({ signal, progress }),
	complaint: (task) =>
		task.then(
			() => 'it ran',
			(error: unknown) => (error instanceof Error ? error.message : String(error))
		),
	async outcome(task) {
		try {
			return { ok: true, value: await task() };
		} catch (error) {
			if (error instanceof LogError) return { ok: false, problems: error.problems };
			throw error;
		}
	}
};
