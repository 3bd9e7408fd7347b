import { createDuckdbWasmEngine } from '#lib/engine/duckdb-wasm/create-duckdb-wasm-engine.ts';
import type { Engine, LogSource } from '#lib/engine/port.ts';
import { sql } from '#lib/plan/sql.ts';
import { engineContract } from '../../contract/engine-contract.ts';
import { quietCall } from '../../contract/contract.ts';

/** A source in memory, as a chosen file would be. */
const makeSource = (name: string, bytes: Uint8Array): Promise<LogSource<File>> =>
	Promise.resolve({ name, bytes: bytes.length, handle: new File([new Uint8Array(bytes)], name) });

let kept: Engine<File> | null = null;

/** To start an engine costs seconds on a busy machine: one serves until a case has broken or closed it. */
async function livingEngine(): Promise<Engine<File>> {
	const alive = await kept?.query(sql`SELECT 1 AS n`, quietCall()).then(
		() => true,
		() => false
	);
	if (kept === null || alive !== true) kept = await createDuckdbWasmEngine();
	return kept;
}

export async function keepsContract(name: string): Promise<string | null> {
	const found = engineContract.find((contractCase) => contractCase.name === name);
	if (found === undefined) return 'there is no such case';
	try {
		await found.run({ engine: await livingEngine(), makeSource });
		return null;
	} catch (error) {
		return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	}
}
