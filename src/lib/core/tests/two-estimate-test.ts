import cdf from '@stdlib/stats-base-dists-normal-cdf';
import type { Estimate } from '../metrics/estimate.ts';
import type { TestResult } from './test-result.ts';

/**
 * Wald's z test of equal figures in two independent groups, each with its standard error. Null where either has none,
 * or where both are 0: nothing then says how far the figures may stray. Two-sided.
 */
export function twoEstimateTest(a: Estimate, b: Estimate): TestResult | null {
	if (a.standardError === null || b.standardError === null) return null;
	const error = Math.hypot(a.standardError, b.standardError);
	if (!(error > 0)) return null;
	const z = (a.value - b.value) / error;
	return { test: 'z', statistic: z, p: Math.min(1, 2 * cdf(-Math.abs(z), 0, 1)) };
}
