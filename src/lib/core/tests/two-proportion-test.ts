import type { Proportion, ProportionPair } from '../intervals/interval.ts';
import { fisherExact } from './fisher-exact.ts';
import { correlatedScoreTest, isEffective } from './score-test.ts';
import type { TestResult } from './test-result.ts';

/** Below this many expected in a cell, the normal approximation of the score test is not to be trusted (Cochran 1954). */
const leastExpected = 5;

/**
 * Test of equal rates in two independent groups: Fisher's exact test where an expected cell is below 5,
 * the score test otherwise; the result names which. Null when either group has no trials.
 */
export const twoProportionTest = (a: Proportion, b: Proportion): TestResult | null =>
	proportionPairTest({ a, b, correlation: 0 });

/** The same for a pair that may be correlated. Effective sizes are no counts, so Fisher's test is not offered for them. */
export function proportionPairTest(pair: ProportionPair): TestResult | null {
	const { a, b } = pair;
	const events = a.successes + b.successes;
	const trials = a.trials + b.trials;
	const rarer = Math.min(events, trials - events);
	const smaller = Math.min(a.trials, b.trials);
	const exact = !isEffective(pair) && (rarer * smaller) / trials < leastExpected;
	return exact ? fisherExact(a, b) : correlatedScoreTest(pair);
}
