import { describe, expect, it } from 'vitest';
import { sampleResult } from '../sample-report.test-support.ts';
import { outsideByGroup, outsideTransitions } from './outside-parts.ts';

const sample = sampleResult('vignette-llm-sample');
const outside = new Set(
	sample.verdicts
		.filter(({ verdict }) => verdict === 'outside')
		.map(({ stratum, attribute, group }) => JSON.stringify([stratum, attribute, group]))
);

describe('what a report carries of comparisons outside the margin', () => {
	it('is each of them by every group of the patients', () => {
		const { rows } = outsideByGroup(sample);
		const found = new Set(
			rows.map(({ stratum, attribute, baseline, variant }) =>
				JSON.stringify([stratum, attribute, `${baseline} → ${variant}`])
			)
		);
		expect(found).toEqual(outside);
		expect(new Set(rows.map(({ by }) => by))).toEqual(new Set(['age_band', 'sex']));
	});

	it('is which answer became which, every pair of answers once', () => {
		const parts = outsideTransitions(sample);
		expect(parts.length).toBe(Math.min(8, outside.size));
		for (const { rows, columns } of parts) {
			const lines = rows.filter(({ same }) => same >= 0);
			const total = rows.find(({ same }) => same < 0)?.total ?? NaN;
			expect(lines.reduce((sum, line) => sum + line.total, 0)).toBe(total);
			// Three answers to either description of 300 cases.
			expect(total).toBe(2700);
			expect(columns.length).toBe(lines.length + 2);
		}
	});

	it('is nothing where nothing is outside', () => {
		const none = { ...sample, verdicts: [] };
		expect(outsideByGroup(none).rows).toEqual([]);
		expect(outsideTransitions(none)).toEqual([]);
	});
});
