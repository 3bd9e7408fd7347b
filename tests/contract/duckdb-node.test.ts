import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { createDuckdbNodeEngine } from '../../src/lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import { engineContract } from './engine-contract.ts';

describe('native DuckDB', () => {
	let folder = '';
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'plumbline-contract-'));
	});
	afterAll(() => rm(folder, { recursive: true }));

	let files = 0;
	const makeSource = async (name: string, bytes: Uint8Array) => {
		// A file name that DuckDB would take for a pattern.
		const handle = join(folder, `[${++files}] *.csv`);
		await writeFile(handle, bytes);
		return { name, bytes: bytes.length, handle };
	};

	it.each(engineContract)('$name', async ({ run }) => {
		const engine = await createDuckdbNodeEngine();
		try {
			await run({ engine, makeSource });
		} finally {
			await engine.close();
		}
	});
});
