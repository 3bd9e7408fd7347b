import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { seededRandom } from '#lib/core/intervals/seeded-random.ts';
import { createDuckdbNodeEngine } from '#lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import { buildResult } from '#lib/report/build-result.ts';
import type { Disparity, Measure, Result } from '#lib/report/result.ts';
import { runAudit } from '#lib/run/run-audit.ts';
import { readAudit } from '#lib/spec/read-audit.ts';

const header = 'id,g,st,y,p,s,label,said,true_number,number,grade';
const classes = ['a', 'b', 'c'] as const;

/** Rows of two groups in two strata; the second group is selected and scored otherwise. */
function rows(): readonly string[] {
	const random = seededRandom(11, 'copies');
	return Array.from({ length: 480 }, (_, i) => {
		const second = i % 2;
		const positive = random() < 0.4 ? 1 : 0;
		const score = Math.min(
			0.99,
			Math.max(0.01, 0.3 + 0.3 * positive + 0.08 * second + 0.4 * (random() - 0.5))
		);
		const label = classes[Math.floor(3 * random())] ?? 'a';
		const said = random() < 0.6 - 0.15 * second ? label : (classes[Math.floor(3 * random())] ?? 'a');
		const number = 10 + 4 * random();
		return [
			i,
			second === 0 ? 'A' : 'B',
			random() < 0.5 ? 'u' : 'v',
			positive,
			random() < 0.3 + 0.3 * positive + 0.1 * second ? 1 : 0,
			score.toFixed(2),
			label,
			said,
			number.toFixed(3),
			(number + 2 * (random() - 0.5) + 0.2 * second).toFixed(3),
			Math.floor(5 * random())
		].join(',');
	});
}

const rule = (metric: string, limit = 0.02) => ({
	id: metric,
	metric,
	comparison: 'difference',
	limit: { min: -limit, max: limit },
	side: 'both'
});
const asked = {
	binary: {
		outcome: { label: 'y', prediction: 'p', score: { column: 's', threshold: 0.5 } },
		strata: ['st'],
		matching: { on: ['st'] },
		metrics: [
			'selection_rate',
			'false_negative_rate',
			'precision',
			'mean_score',
			'auroc',
			'brier_score',
			'log_loss'
		],
		policy: { id: 'p', rules: [rule('selection_rate'), rule('auroc'), rule('mean_score')] }
	},
	number: {
		outcome: { type: 'number', label: { column: 'true_number' }, prediction: { column: 'number' } },
		metrics: ['mean_prediction', 'mean_error', 'mean_absolute_error', 'root_mean_squared_error', 'r_squared'],
		policy: { id: 'p', rules: [rule('mean_error', 0.05)] }
	},
	classes: {
		outcome: { type: 'classes', label: { column: 'label' }, prediction: { column: 'said' } },
		metrics: ['accuracy', 'macro_recall', 'macro_precision', 'macro_f1', 'cohens_kappa'],
		policy: { id: 'p', rules: [rule('macro_recall')] }
	},
	graded: {
		outcome: { type: 'graded', prediction: { column: 'grade' } },
		metrics: ['mean_grade', 'share_above_cut'],
		policy: { id: 'p', rules: [rule('mean_grade')] }
	}
} as const;

describe('rows that were copied', () => {
	const folder = mkdtempSync(join(tmpdir(), 'plumbline-copies-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	async function resultOf(outcome: keyof typeof asked, copies: number): Promise<Result> {
		const path = join(folder, `${outcome}-${copies}.csv`);
		const log = rows().flatMap((row) => Array.from({ length: copies }, () => row));
		writeFileSync(path, `${[header, ...log].join('\n')}\n`);
		const audit = readAudit(
			JSON.stringify({
				id: 'copies',
				data: { rowsAre: 'cases', ...(copies > 1 ? { cluster: 'id' } : {}) },
				groups: [{ column: 'g', reference: { level: 'A' } }],
				...asked[outcome]
			}),
			'audit.json',
			{}
		);
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
		throw new Error('The audit did not end');
	}

	const close = (single: number | null, copied: number | null, within: number, of: string): void => {
		expect(copied === null, of).toBe(single === null);
		if (single === null || copied === null || single === copied) return;
		expect(Math.abs(single - copied), of).toBeLessThanOrEqual(within);
	};
	const named = ['attribute', 'group', 'variant', 'metric', 'comparison', 'reference'];
	const keyOf = (row: Measure | Disparity): string =>
		Object.entries(row)
			.filter(([name]) => named.includes(name))
			.map(([name, value]) => `${name} ${String(value)}`)
			.sort()
			.join(', ');

	it.each(Object.keys(asked) as (keyof typeof asked)[])(
		'give the intervals, tests and verdicts of the single rows: %s',
		async (outcome) => {
			const [single, copied] = [await resultOf(outcome, 1), await resultOf(outcome, 8)];
			for (const table of ['measures', 'disparities'] as const) {
				const found = new Map(copied[table].map((row) => [keyOf(row), row]));
				expect(found.size).toBe(single[table].length);
				for (const row of single[table]) {
					const other = found.get(keyOf(row));
					if (other === undefined) throw new Error(keyOf(row));
					// Student's t on clusters stands in the place of the normal: a few hundredths of the width.
					const width = (row.high ?? 0) - (row.low ?? 0);
					const rounding = 0.05 * width + 1e-9;
					close(row.low, other.low, rounding, `low of ${keyOf(row)}`);
					close(row.high, other.high, rounding, `high of ${keyOf(row)}`);
				}
			}
			const tests = new Map(copied.disparities.map((row) => [keyOf(row), row]));
			for (const row of single.disparities) {
				// The exact tail of Kolmogorov and Smirnov becomes its limit, which is never smaller by much.
				const within = row.comparison === 'kolmogorov_smirnov' ? 0.12 : 0.02;
				close(row.p, tests.get(keyOf(row))?.p ?? null, within, `p of ${keyOf(row)}`);
			}
			expect(copied.verdicts.map(({ verdict }) => verdict)).toEqual(
				single.verdicts.map(({ verdict }) => verdict)
			);
			expect(copied.verdicts.length).toBeGreaterThan(0);
		},
		60_000
	);

	it.each(['number', 'classes'] as const)(
		'have no notices of positives or of selection: %s',
		async (outcome) => {
			const { notices } = await resultOf(outcome, 2);
			expect(notices.map(({ text }) => text).join(' ')).not.toMatch(/positive|selection rate/);
			expect(notices.map(({ code }) => code)).toContain('clusters-alike');
		}
	);
});
