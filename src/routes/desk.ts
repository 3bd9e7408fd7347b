import { readBlobRange } from '#lib/ingest/head-and-tail.ts';
import { policyLibrary } from '#lib/spec/policy-library.ts';
import type { Desk } from '#lib/state/session/desk.ts';
import { resultBuilder } from './builder/result-builder.ts';
import { lendEngines } from './spare-engine.ts';
import { version } from '../../package.json';

/** Fetched when it is first needed: the page is usable before, and the prerenderer never meets it. */
async function openEngine() {
	const { createDuckdbWasmEngine } = await import('#lib/engine/duckdb-wasm/create-duckdb-wasm-engine.ts');
	return createDuckdbWasmEngine();
}

const engines = lendEngines(openEngine);

const recordLines: Desk['recordLines'] = async (asked, call) => {
	const { blobRecordLines } = await import('#lib/engine/duckdb-wasm/lines/blob-record-lines.ts');
	return blobRecordLines(asked, call);
};

/** Starts an engine while nothing else is to be done, so that a log that is dropped a moment later need not wait for it. */
export function prepareEngine(): void {
	if (typeof requestIdleCallback === 'undefined') engines.prepare();
	else requestIdleCallback(() => engines.prepare());
}

/** The page's own tools: DuckDB in workers, the browser's storage, its clock. */
export const desk = (): Desk => ({
	openEngine: engines.lend,
	build: resultBuilder(),
	readRange: readBlobRange,
	recordLines,
	storage: browserStorage(),
	policies: policyLibrary,
	now: () => new Date(),
	plumbline: version
});

/** Storage can be refused (private window, a policy of the house): then nothing is remembered. */
function browserStorage(): Storage | null {
	try {
		return typeof localStorage === 'undefined' ? null : localStorage;
	} catch {
		return null;
	}
}
