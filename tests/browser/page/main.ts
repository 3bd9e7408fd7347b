import { createDuckdbWasmEngine } from '#lib/engine/duckdb-wasm/create-duckdb-wasm-engine.ts';
import { LogError } from '#lib/engine/log-error.ts';
import { readBlobRange } from '#lib/ingest/head-and-tail.ts';
import { profileLog } from '#lib/ingest/profile-log.ts';
import { suggestRoles } from '#lib/ingest/suggest-roles.ts';
import { ident, sql } from '#lib/plan/sql.ts';
import { chosenFile, type Harness } from './harness.ts';
import { keepsContract } from './keeps-contract.ts';
import { countChosen } from './count-log.ts';
import { readChosen } from './read-corpus.ts';
import { timeQueries } from './time-queries.ts';

declare global {
	/** What the tests reach through the page. */
	var harness: Harness;
}

globalThis.harness = {
	createEngine: () => createDuckdbWasmEngine(),
	sql,
	ident,
	file: chosenFile,
	call: (signal = new AbortController().signal, progress = () => undefined) => ({ signal, progress }),
	complaint: (task) =>
		task.then(
			() => 'it ran',
			(error: unknown) => (error instanceof Error ? error.message : String(error))
		),
	keepsContract,
	readLog: readChosen,
	countLog: countChosen,
	timeQueries,
	async look() {
		const engine = await createDuckdbWasmEngine();
		try {
			const outcome = await profileLog(chosenFile(), readBlobRange, engine, globalThis.harness.call());
			return outcome.ok
				? { ok: true, value: { profile: outcome.value, roles: suggestRoles(outcome.value) } }
				: outcome;
		} finally {
			await engine.close();
		}
	},
	async outcome(task) {
		try {
			return { ok: true, value: await task() };
		} catch (error) {
			if (error instanceof LogError) return { ok: false, problems: error.problems };
			throw error;
		}
	}
};
