import { createDuckdbWasmEngine } from '#lib/engine/duckdb-wasm/create-duckdb-wasm-engine.ts';
import type { Engine } from '#lib/engine/port.ts';
import { readBlobRange } from '#lib/ingest/head-and-tail.ts';
import { sql } from '#lib/plan/sql.ts';
import { quietCall } from '../../contract/contract.ts';
import { readLog, type Asked, type LogRead } from '../../corpus/read-log.ts';
import { chosenFile } from './harness.ts';

let kept: Engine<File> | null = null;

/**
 * Reads the chosen file with an engine that has read others before, as a page has. It must answer afterwards, whatever
 * the file was; a file that is not done in time, or that breaks the engine, is a crash.
 */
export async function readChosen(of: {
	readonly columns: readonly Asked[];
	readonly tallied: boolean;
	readonly leaveOut: boolean;
	readonly patience: number;
}): Promise<LogRead | { readonly kind: 'crashed'; readonly reason: string }> {
	const engine = (kept ??= await createDuckdbWasmEngine());
	const call = { ...quietCall(), signal: AbortSignal.timeout(of.patience) };
	try {
		const options = { readRange: readBlobRange, call, tallied: of.tallied, leaveOut: of.leaveOut };
		const came = await readLog(chosenFile(), engine, of.columns, options);
		await engine.query(sql`SELECT 1 AS n`, call);
		return came;
	} catch (error) {
		kept = null;
		await engine.close().catch(() => undefined);
		return { kind: 'crashed', reason: error instanceof Error ? error.message : String(error) };
	}
}
