import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { textFigures } from '#lib/core/counterfactual/text-figures.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import { createDuckdbNodeEngine } from '#lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import { runAudit } from '#lib/run/run-audit.ts';
import { resolveAudit } from '#lib/spec/resolve-audit.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-texts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const resolved = resolveAudit(
	{
		id: 'a',
		counterfactual: {
			pair: 'case',
			variant: 'v',
			baseline: 'plain',
			replicate: 'run',
			answer: 'choice',
			answerText: 'whole'
		}
	},
	{}
);
const audit = resolved.ok ? resolved.value : expect.fail();
const header = 'case,v,run,choice,whole';

/** 120 cases, two answers to each of two descriptions; the variant's are two words longer. */
const rows = Array.from({ length: 120 }, (_, c) =>
	['plain', 'other'].flatMap((v) =>
		[1, 2].map((run) => {
			const words = `See a doctor ${run === 1 ? 'today' : 'soon'}${v === 'other' ? ' or later' : ''}.`;
			return `C${c},${v},${run},yes,${c === 5 && v === 'other' ? '' : words}`;
		})
	)
).flat();

async function count(...files: (readonly string[])[]): Promise<Cube> {
	const engine = await createDuckdbNodeEngine();
	try {
		const sources = files.map((lines, i) => {
			const handle = join(folder, `${i}-of-${files.length}.csv`);
			writeFileSync(handle, [header, ...lines, ''].join('\n'));
			return { name: `${i}.csv`, bytes: 1, handle };
		});
		const formats = files.map(() => ({ kind: 'csv', delimiter: ',', quote: '"', packing: 'none' }) as const);
		const run = runAudit({ audit, sources, formats, engine, signal: new AbortController().signal });
		for await (const event of run) {
			if (event.kind === 'failed') throw new Error(JSON.stringify(event.problems));
			if (event.kind === 'done') return event.cube;
		}
		throw new Error('no cube');
	} finally {
		await engine.close();
	}
}

describe('answers in words', () => {
	it('are measured where the audit names their column, a case without one left out', async () => {
		const cube = await count(rows);
		const [cell, ...others] = cube.counterfactual?.texts ?? [];
		expect(others).toEqual([]);
		expect(cell?.wording).toBeNull();
		const words = cell?.answers?.find(({ measure }) => measure === 'words') ?? expect.fail();
		expect(textFigures(words)).toMatchObject({ baseline: 4, variant: 6, mean: { value: 2, cases: 119 } });
		const alike = textFigures(cell?.answers?.find(({ measure }) => measure === 'rouge_l') ?? expect.fail());
		// Two answers to one description share three of four words; "today" and "soon" differ.
		expect(alike.baseline).toBeCloseTo(0.75, 12);
		expect(alike.mean.value).toBeCloseTo((8 / 10 + 6 / 10) / 2, 12);
	});

	it('are the same sums in whatever order and files their rows come', async () => {
		const whole = (await count(rows)).counterfactual?.texts;
		const turned = rows.toReversed();
		expect((await count(turned.slice(0, 101), turned.slice(101))).counterfactual?.texts).toStrictEqual(whole);
	});
});
