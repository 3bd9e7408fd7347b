import { describe, expect, it } from 'vitest';
import { twoEstimateTest } from './two-estimate-test.ts';

const estimate = (value: number, standardError: number | null) =>
	({ value, standardError, error: 0, rows: 10, method: 'delong' }) as unknown as Parameters<
		typeof twoEstimateTest
	>[0];

describe('a test of two figures with their standard errors', () => {
	it('divides their difference by the error of both; z of 1.96 has a p of .05', () => {
		const test = twoEstimateTest(estimate(0.9, 0.03), estimate(0.8, 0.04));
		expect(test).toMatchObject({ test: 'z' });
		expect(test?.statistic).toBeCloseTo(2, 12);
		// scipy.stats.norm.sf(2) * 2
		expect(test?.p).toBeCloseTo(0.04550026389635839, 12);
		expect(twoEstimateTest(estimate(0.8, 0.04), estimate(0.9, 0.03))?.statistic).toBeCloseTo(-2, 12);
	});

	it('finds nothing where they are equal', () => {
		expect(twoEstimateTest(estimate(0.5, 0.1), estimate(0.5, 0.1))).toEqual({
			test: 'z',
			statistic: 0,
			p: 1
		});
	});

	it('is none without an error of each, or where both are 0', () => {
		expect(twoEstimateTest(estimate(0.9, null), estimate(0.8, 0.04))).toBeNull();
		expect(twoEstimateTest(estimate(0.9, 0.03), estimate(0.8, null))).toBeNull();
		expect(twoEstimateTest(estimate(0.9, 0), estimate(0.8, 0))).toBeNull();
		expect(twoEstimateTest(estimate(0.9, 0), estimate(0.8, 0.05))?.statistic).toBeCloseTo(2, 12);
	});
});
