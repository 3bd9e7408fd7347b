import { describe, expect, it } from 'vitest';
import type { Disparity } from '#lib/report/result.ts';
import { sampleResult } from '#lib/report/sample-report.test-support.ts';
import { boundsRows, boundsSentence } from './bounds-rows.ts';

const [some] = sampleResult('readmission-sample').disparities;
if (some === undefined) throw new Error('the sample compares groups');
const base: Disparity = {
	...some,
	model: 'm',
	attribute: 'race',
	stratum: null,
	metric: 'false_negative_rate',
	reference: 'White'
};
const row = (group: string, low: number | null, high: number | null, small = false): Disparity => ({
	...base,
	group,
	comparison: 'difference_bounds',
	value: low === null || high === null ? null : (low + high) / 2,
	low,
	high,
	small
});
const of = { model: 'm', attribute: 'race' };

describe('bounds over rows whose group is not recorded', () => {
	const ratio: Disparity = {
		...base,
		group: 'Black',
		comparison: 'ratio_bounds',
		value: 1.2,
		low: 1.1,
		high: 1.4
	};
	const rows = boundsRows(
		{ disparities: [row('Asian', -0.1, 0.12), row('Black', 0.02, 0.2), ratio, row('None', null, null)] },
		of
	);

	it('have a row a difference, the widest first, with the ratio of the same two groups', () => {
		expect(rows.map(({ group }) => group)).toEqual(['Black', 'Asian']);
		expect(rows[0]).toMatchObject({ low: 0.02, high: 0.2, ratio: 1.2, lowRatio: 1.1, highRatio: 1.4 });
		expect(rows[1]?.ratio).toBeNull();
	});

	it('are those of the model and attribute alone', () => {
		expect(boundsRows({ disparities: [row('Black', 0.1, 0.2)] }, { ...of, attribute: 'sex' })).toEqual([]);
		expect(boundsRows({ disparities: [row('Black', 0.1, 0.2)] }, { ...of, model: 'other' })).toEqual([]);
	});

	it('say how many differences keep their direction', () => {
		expect(boundsSentence(rows)).toBe(
			'Whichever group they are of, 1 of 2 differences from the reference keeps its direction; the others could turn round.'
		);
	});

	it('tell in words of nothing that is held back', () => {
		const held = boundsRows({ disparities: [row('Few', 0.3, 0.5, true)] }, of);
		expect(boundsSentence(held)).toContain('held back');
		expect(boundsSentence([...rows, ...held])).toBe(boundsSentence(rows));
	});
});
