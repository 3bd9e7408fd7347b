import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import type { Proportion, ProportionPair } from '../intervals/interval.ts';
import { pairDegrees } from '../intervals/pair-degrees.ts';
import type { TestResult } from './test-result.ts';

/**
 * Pooled two-proportion score test of equal rates, two-sided, without continuity correction; z² is Pearson's χ².
 * z is positive when a's rate is higher; p comes from the lower tail, so it keeps its digits far below 1e-16.
 * p is 1 and z null when every trial of both groups ended alike. Null when either group has no trials.
 */
export const scoreTest = (a: Proportion, b: Proportion): TestResult | null =>
	correlatedScoreTest({ a, b, correlation: 0 });

/**
 * The same test where sizes are effective (`rao-scott`): clustered or weighted rows, whose estimates may be correlated.
 * The statistic is then read from t on the pair's degrees of freedom; with a single cluster on a side, p is 1.
 * Source: Rao & Scott 1992, "A simple method for the analysis of clustered binary data".
 */
export function correlatedScoreTest(pair: ProportionPair): TestResult | null {
	const { a, b, correlation } = pair;
	if (!(a.trials > 0) || !(b.trials > 0)) return null;
	const test = isEffective(pair) ? 'rao-scott' : 'score';
	const pooled = (a.successes + b.successes) / (a.trials + b.trials);
	const shared = (2 * correlation) / Math.sqrt(a.trials * b.trials);
	const variance = pooled * (1 - pooled) * (1 / a.trials + 1 / b.trials - shared);
	const degrees = pairDegrees(pair);
	if (!(variance > 0) || degrees === 0) return { test, statistic: null, p: 1 };
	const z = (a.successes / a.trials - b.successes / b.trials) / Math.sqrt(variance);
	const tail = degrees === Infinity ? normalCdf(-Math.abs(z), 0, 1) : tCdf(-Math.abs(z), degrees);
	return { test, statistic: z, p: Math.min(1, 2 * tail) };
}

/** Whether either size is effective, so that rows cannot be counted out exactly. */
export const isEffective = ({ a, b }: ProportionPair): boolean =>
	a.degrees !== undefined || b.degrees !== undefined;
