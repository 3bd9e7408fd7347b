import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileRange } from '../../src/cli/file-source.ts';
import { createDuckdbNodeEngine } from '../../src/lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import type { Engine } from '../../src/lib/engine/port.ts';
import { sql } from '../../src/lib/plan/sql.ts';
import { quietCall } from '../contract/contract.ts';
import { corpus } from './corpus.ts';
import { wrongWith } from './judge.ts';
import { lookedAt, readLog } from './read-log.ts';

/** Nothing hangs: the largest of these files is read in a second or two. */
const patience = 30_000;

describe('a corpus of bad and odd files, on the command line’s engine', () => {
	let folder = '';
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'plumbline-corpus-'));
	});
	afterAll(() => rm(folder, { recursive: true }));

	it('has at least 120 cases, each of a name of its own', () => {
		expect(corpus.length).toBeGreaterThanOrEqual(120);
		expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
	});

	it.each(corpus)(
		'$name',
		async (bad) => {
			const { name, file, bytes, must } = bad;
			const content = bytes();
			const path = join(folder, file);
			await writeFile(path, content);
			const source = { name: file, bytes: content.length, handle: path };
			const call = quietCall();
			const leaveOut = must.kind === 'reads' && must.leftOut !== null;
			const options = { readRange: readFileRange, call, tallied: false, leaveOut };

			const asked =
				must.kind === 'reads'
					? must.columns
					: must.column
						? [{ column: must.column, as: 'level' as const }]
						: [];
			const came = await withEngine((engine) => readLog(source, engine, asked, options));
			const wrong = wrongWith(bad, came);
			if (wrong !== null) throw new Error(wrong);

			// A look takes some milliseconds a column, which is told as it goes and cannot hang.
			if (name === 'two thousand columns') return;
			const { problems } = await withEngine((engine) => lookedAt(source, engine, options));
			// What is read can be looked at. What is refused may be so only further down, or for a column of the audit.
			if (must.kind === 'reads' && must.or === null && came.kind === 'read')
				expect(problems.map(({ code }) => code).filter((code) => code !== 'log-parquet-unreadable')).toEqual(
					[]
				);
			for (const problem of problems) expect(problem.file).toBe(file);
			await rm(path);
		},
		patience
	);
});

/** Lends an engine for one reading; afterwards it must still answer. */
async function withEngine<T>(work: (engine: Engine<string>) => Promise<T>): Promise<T> {
	const engine = await createDuckdbNodeEngine();
	try {
		const came = await work(engine);
		expect(await engine.query(sql`SELECT 1 AS n`, quietCall())).toEqual([{ n: 1 }]);
		return came;
	} finally {
		await engine.close();
	}
}
