import { preloadCode } from '$app/navigation';
import { readBlobRange } from '#lib/ingest/head-and-tail.ts';
import { policyLibrary } from '#lib/spec/policy-library.ts';
import type { Desk } from '#lib/state/session/desk.ts';
import type { Arrival } from '#lib/state/session/progress.ts';
import { resultBuilder } from './builder/result-builder.ts';
import { opfsStore } from './opfs-store.ts';
import { lendEngines } from './spare-engine.ts';
import { version } from '../../package.json';

let watchArrival: (arrival: Arrival | null) => void = () => undefined;

/** Tells `watch` how much of the engine has come, whenever it is fetched; null once there is nothing more to say. */
export function watchEngine(watch: (arrival: Arrival | null) => void): void {
	watchArrival = watch;
}

/** Fetched when it is first needed: the page is usable before, and the prerenderer never meets it. */
async function openEngine() {
	const [{ createDuckdbWasmEngine }, { watchEngineProgram }] = await Promise.all([
		import('#lib/engine/duckdb-wasm/create-duckdb-wasm-engine.ts'),
		import('#lib/engine/duckdb-wasm/engine-program.ts')
	]);
	watchEngineProgram((arrival) => watchArrival(arrival));
	return createDuckdbWasmEngine();
}

/** An engine's start takes a core for a second. */
const afterwards = (task: () => void): void => void setTimeout(task, 2_000);

const engines = lendEngines(openEngine, afterwards);

/** Whoever asks for what works on files will want an engine next, which starts meanwhile. */
function tools() {
	engines.prepare();
	return import('#lib/state/session/tools.ts');
}

/** Fetches what comes after the first page while nothing else is to be done, so that nobody waits for it a moment later. */
export function prepareForFiles(): void {
	const prepare = (): void => {
		// Whether it fails matters, and is told, once somebody needs it.
		tools().catch(() => undefined);
		preloadCode('/map').catch(() => undefined);
	};
	if (typeof requestIdleCallback === 'undefined') setTimeout(prepare, 200);
	else requestIdleCallback(prepare);
}

const builder = resultBuilder();

/** Has what shows a report at hand by the time that a run ends. */
export function prepareForReport(): void {
	builder.prepare();
	preloadCode('/overview').catch(() => undefined);
}

const recordLines: Desk['recordLines'] = async (asked, call) => {
	const { blobRecordLines } = await import('#lib/engine/duckdb-wasm/lines/blob-record-lines.ts');
	return blobRecordLines(asked, call);
};

/** The page's own tools: DuckDB in workers, the browser's storage, its clock. */
export const desk = (): Desk => ({
	tools,
	openEngine: engines.lend,
	build: builder.build,
	readRange: readBlobRange,
	recordLines,
	storage: browserStorage(),
	kept: opfsStore(),
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
