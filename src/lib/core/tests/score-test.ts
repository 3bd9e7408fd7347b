import cdf from '@stdlib/stats-base-dists-normal-cdf';
import type { Proportion } from '../intervals/interval.ts';
import type { TestResult } from './test-result.ts';

/**
 * Pooled two-proportion score test of equal rates, two-sided, without continuity correction; z² is Pearson's χ².
 * z is positive when a's rate is higher; p comes from the lower tail, so it keeps its digits far below 1e-16.
 * p is 1 and z null when every trial of both groups ended alike. Null when either group has no trials.
 */
export function scoreTest(a: Proportion, b: Proportion): TestResult | null {
	if (!(a.trials > 0) || !(b.trials > 0)) return null;
	const pooled = (a.successes + b.successes) / (a.trials + b.trials);
	const variance = pooled * (1 - pooled) * (1 / a.trials + 1 / b.trials);
	if (!(variance > 0)) return { test: 'score', statistic: null, p: 1 };
	const z = (a.successes / a.trials - b.successes / b.trials) / Math.sqrt(variance);
	return { test: 'score', statistic: z, p: Math.min(1, 2 * cdf(-Math.abs(z), 0, 1)) };
}
