import type { Proportion } from '../intervals/interval.ts';
import { fisherExact } from './fisher-exact.ts';
import { scoreTest } from './score-test.ts';
import type { TestResult } from './test-result.ts';

/** Below this many expected in a cell, the normal approximation of the score test is not to be trusted (Cochran 1954). */
const leastExpected = 5;

/**
 * Test of equal rates in two independent groups: Fisher's exact test where an expected cell is below 5,
 * the score test otherwise; the result names which. Null when either group has no trials.
 */
export function twoProportionTest(a: Proportion, b: Proportion): TestResult | null {
	const events = a.successes + b.successes;
	const trials = a.trials + b.trials;
	const rarer = Math.min(events, trials - events);
	const smaller = Math.min(a.trials, b.trials);
	return (rarer * smaller) / trials < leastExpected ? fisherExact(a, b) : scoreTest(a, b);
}
