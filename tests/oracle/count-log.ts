import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cube } from '../../src/lib/core/cube/cube.ts';
import { createDuckdbNodeEngine } from '../../src/lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import type { FileFormat } from '../../src/lib/engine/port.ts';
import { runAudit } from '../../src/lib/run/run-audit.ts';
import { policyLibrary } from '../../src/lib/spec/policy-library.ts';
import { resolveAudit } from '../../src/lib/spec/resolve-audit.ts';
import type { ResolvedAudit } from '../../src/lib/spec/resolved-audit.ts';

export function auditOf(input: unknown): ResolvedAudit {
	const outcome = resolveAudit(input, policyLibrary);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
	return outcome.value;
}

const plainCsv: FileFormat = { kind: 'csv', delimiter: ',', quote: '"', packing: 'none' };

/** The cube of a log in one or several files, counted by native DuckDB. */
export async function countFiles(
	audit: ResolvedAudit,
	paths: readonly string[],
	format: FileFormat = plainCsv,
	exactScores = false
): Promise<Cube> {
	const engine = await createDuckdbNodeEngine();
	try {
		const sources = paths.map((path) => ({ name: path, bytes: 0, handle: path }));
		const formats = paths.map(() => format);
		const { signal } = new AbortController();
		for await (const event of runAudit({ audit, sources, formats, engine, signal, exactScores })) {
			if (event.kind === 'failed') throw new Error(JSON.stringify(event.problems));
			if (event.kind === 'done') return event.cube;
		}
		throw new Error('The run ended without a cube');
	} finally {
		await engine.close();
	}
}

/** The same for CSV texts, each a shard. */
export async function countTexts(audit: ResolvedAudit, shards: readonly string[]): Promise<Cube> {
	const folder = await mkdtemp(join(tmpdir(), 'plumbline-oracle-'));
	try {
		const paths = shards.map((_, i) => join(folder, `${i}.csv`));
		await Promise.all(paths.map((path, i) => writeFile(path, shards[i] ?? '')));
		return await countFiles(audit, paths);
	} finally {
		await rm(folder, { recursive: true });
	}
}
