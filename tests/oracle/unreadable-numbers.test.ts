import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDuckdbNodeEngine } from '../../src/lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import { runAudit } from '../../src/lib/run/run-audit.ts';
import { auditOf } from './count-log.ts';

/** What a run of these files says that a reader should know. */
async function cautionsOf(audit: unknown, ...texts: readonly string[]): Promise<readonly string[]> {
	const folder = await mkdtemp(join(tmpdir(), 'plumbline-unreadable-'));
	const engine = await createDuckdbNodeEngine();
	try {
		const paths = texts.map((_, i) => join(folder, `${String(i)}.csv`));
		await Promise.all(paths.map((path, i) => writeFile(path, texts[i] ?? '')));
		const sources = paths.map((path) => ({ name: path, bytes: 0, handle: path }));
		const formats = paths.map(() => ({ kind: 'csv', delimiter: ';', quote: '"', packing: 'none' }) as const);
		const { signal } = new AbortController();
		for await (const event of runAudit({ audit: auditOf(audit), sources, formats, engine, signal })) {
			if (event.kind === 'failed') throw new Error(JSON.stringify(event.problems));
			if (event.kind === 'done') return event.cautions.map(({ at, message }) => `${at ?? ''}: ${message}`);
		}
		throw new Error('The run ended without a cube');
	} finally {
		await engine.close();
		await rm(folder, { recursive: true });
	}
}

const scored = { id: 'a', outcome: { label: 'y', score: { column: 's', threshold: 0.5 } }, groups: ['sex'] };
const ofNumbers = { id: 'a', outcome: { type: 'number', prediction: 'p', label: 'y' }, groups: ['sex'] };

describe('texts in the place of numbers', () => {
	it('are counted and shown, from all files together; an empty cell is none', async () => {
		const head = 'sex;y;s';
		const first = [head, 'f;1;0.7', 'f;0;0,2', 'm;1;0,2', 'm;0;inf', 'm;1;'].join('\n');
		const second = [head, 'f;1;0.4', 'f;0;0,2', 'm;1;high'].join('\n');
		expect(await cautionsOf(scored, first, second)).toEqual([
			'/outcome/score/column: 5 values in the score column s are no number (for example "0,2", "high", "inf"): as good as missing.'
		]);
		expect(await cautionsOf(scored, [head, 'f;1;0.7', 'm;0;', 'm;0;1e-3'].join('\n'))).toEqual([]);
	});

	it('are told of a log that has a column called level', async () => {
		const log = ['level;y;s', 'f;1;0.7', 'm;0;0,2', 'f;1;0,2'].join('\n');
		expect(await cautionsOf({ ...scored, groups: ['level'] }, log)).toEqual([
			'/outcome/score/column: 2 values in the score column s are no number (for example "0,2"): as good as missing.'
		]);
	});

	it('are told of labels and predictions that are numbers', async () => {
		const log = ['sex;y;p', 'f;1;2', 'f;3;NA', 'm;1 000;2', 'm;2;2'].join('\n');
		expect(await cautionsOf(ofNumbers, log)).toEqual([
			'/outcome/label/column: 1 value in the label column y is no number (for example "1 000"): as good as missing.',
			'/outcome/prediction/column: 1 value in the prediction column p is no number (for example "NA"): as good as missing.'
		]);
	});
});
