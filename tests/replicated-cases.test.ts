import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '#lib/core/intervals/seeded-random.ts';
import { createDuckdbNodeEngine } from '#lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import { buildResult } from '#lib/report/build-result.ts';
import type { Result } from '#lib/report/result.ts';
import { runAudit } from '#lib/run/run-audit.ts';
import { readAudit } from '#lib/spec/read-audit.ts';

const copies = 10;

/** Ninety cases under two prompts and three descriptions; each case asked as so many questions, all answered alike. */
function logOf(questions: number): string {
	const random = seededRandom(5, 'questions');
	const lines = ['case,question,prompt,variant,answer,score'];
	for (let c = 0; c < 90; c += 1) {
		for (const prompt of ['base', 'mended']) {
			const likely = 0.3 + 0.5 * random();
			for (const [v, variant] of ['original', 'one', 'other'].entries()) {
				const drop = prompt === 'base' ? 0.12 * v : 0.04 * v;
				const answer = random() < likely - drop ? 'yes' : 'no';
				const score = (likely - drop + 0.2 * random()).toFixed(3);
				for (let q = 0; q < questions; q += 1)
					lines.push(`c${c},${q},${prompt},${variant},${answer},${score}`);
			}
		}
	}
	return `${lines.join('\n')}\n`;
}

const auditOf = (cluster: boolean): unknown => ({
	id: 'questions',
	data: { rowsAre: 'cases', ...(cluster ? { cluster: 'case' } : {}) },
	counterfactual: {
		pair: ['case', 'question'],
		stratum: ['prompt'],
		variant: 'variant',
		baseline: ['original'],
		answer: 'answer',
		favourable: ['yes'],
		score: 'score',
		margin: 0.02
	},
	compare: { by: ['prompt'], pairOn: ['case', 'question', 'variant'], baseline: 'base' }
});

/** Every table of figures, with what names a row of it. */
const tables = {
	flips: ['stratum', 'baseline', 'variant'],
	shifts: ['stratum', 'baseline', 'variant', 'measure'],
	changes: ['stratum', 'from_stratum', 'baseline', 'variant', 'measure']
} as const;

describe('questions of a case that are answered alike', () => {
	const folder = mkdtempSync(join(tmpdir(), 'plumbline-questions-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	async function resultOf(questions: number): Promise<Result> {
		const path = join(folder, `${questions}.csv`);
		writeFileSync(path, logOf(questions));
		const audit = readAudit(JSON.stringify(auditOf(questions > 1)), 'audit.json', {});
		if (!audit.ok) throw new Error(JSON.stringify(audit.problems));
		const engine = await createDuckdbNodeEngine();
		const run = runAudit({
			audit: audit.value,
			sources: [{ name: 'log.csv', bytes: 0, handle: path }],
			formats: [{ kind: 'csv', delimiter: ',', quote: '"', packing: 'none' }],
			engine,
			signal: new AbortController().signal
		});
		try {
			for await (const event of run) {
				if (event.kind === 'failed') throw new Error(JSON.stringify(event.problems));
				if (event.kind === 'done') return buildResult({ audit: audit.value, cube: event.cube });
			}
		} finally {
			await engine.close();
		}
		throw new Error('The run did not end');
	}

	let single: Result;
	let copied: Result;
	beforeAll(async () => {
		single = await resultOf(1);
		copied = await resultOf(copies);
	}, 120_000);

	it.each(Object.entries(tables))('give the intervals and tests of one question: %s', (name, named) => {
		const rowsOf = (result: Result) =>
			(result.descriptions[name as keyof typeof tables] as readonly object[]).map(
				(row) => new Map<string, unknown>(Object.entries(row))
			);
		const keyOf = (row: ReadonlyMap<string, unknown>) =>
			named.map((column) => String(row.get(column))).join(', ');
		const others = new Map(rowsOf(copied).map((row) => [keyOf(row), row]));
		expect(rowsOf(single).length).toBeGreaterThan(0);
		let compared = 0;
		for (const row of rowsOf(single)) {
			const other = others.get(keyOf(row));
			if (other === undefined) throw new Error(`No row ${keyOf(row)}`);
			for (const [column, value] of row) {
				const again = other.get(column);
				const of = `${name}: ${column} of ${keyOf(row)}`;
				const isEnd = /(^|_)(low|high)$/.test(column);
				const isProbability = /(^|_)p$/.test(column);
				if (!isEnd && !isProbability) continue;
				// The interval of the odds counts pairs out exactly, which clusters forbid.
				if (column.startsWith('odds') && again === null) continue;
				expect(again === null, of).toBe(value === null);
				if (typeof value !== 'number' || typeof again !== 'number' || value === again) continue;
				compared += 1;
				const [low, high] = [row.get(column.replace('high', 'low')), row.get(column.replace('low', 'high'))];
				const width = isEnd && typeof low === 'number' && typeof high === 'number' ? high - low : 0;
				// As wide as Student's t on clusters and approximate tests ask; copies taken for evidence would be a third.
				expect(Math.abs(value - again), of).toBeLessThan(isEnd ? 0.1 * width + 1e-9 : 0.15);
			}
		}
		expect(compared).toBeGreaterThan(4);
	});
});
