import { createDuckdbWasmEngine } from '#lib/engine/duckdb-wasm/create-duckdb-wasm-engine.ts';
import { resolveAudit } from '#lib/spec/resolve-audit.ts';
import { chosenFile } from './harness.ts';
import { knownFormat } from './known-format.ts';
import { replayQueries, type ReplayedQuery } from './replay-queries.ts';

/** How long each question of an audit of the chosen file takes in the pool that a browser would start. */
export async function timeQueries(asked: {
	readonly definition: unknown;
	readonly rounds: number;
}): Promise<readonly ReplayedQuery[]> {
	const audit = resolveAudit(asked.definition, {});
	if (!audit.ok) throw new Error(JSON.stringify(audit.problems));
	const engine = await createDuckdbWasmEngine();
	try {
		const source = chosenFile();
		const formats = [knownFormat(source.name)];
		return await replayQueries({ audit: audit.value, engine, sources: [source], formats }, asked.rounds);
	} finally {
		await engine.close();
	}
}
