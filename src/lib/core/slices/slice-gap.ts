import type { Counts } from '../cube/counts.ts';
import { restOf } from '../disparities/rest.ts';
import type { Proportion } from '../intervals/interval.ts';
import { fisherExact } from '../tests/fisher-exact.ts';
import { isEffective } from '../tests/score-test.ts';
import { proportionPairTest } from '../tests/two-proportion-test.ts';
import type { TestResult } from '../tests/test-result.ts';

/** What a metric counts out of what: numerator and denominator in rows. */
export type Fraction = (counts: Counts) => Proportion;

/** A metric of a slice beside everyone's. */
export interface SliceGap {
	/** The slice's and everyone else's rate over the rows that count for intervals and tests: fewer where rows come in clusters. */
	readonly own: Proportion;
	readonly rest: Proportion;
	/** Of the two estimates: 0 where no cluster of rows lies on both sides. */
	readonly correlation: number;
	/** The slice's share of the metric's denominator, in rows. */
	readonly weight: number;
	/** The slice's rate. */
	readonly value: number;
	/** The slice's rate minus everyone's, who include the slice: 0 is no divergence, ±1 the most. */
	readonly divergence: number;
}

/**
 * A slice's metric, and how far it is from everyone's. Null where the slice, or everyone else, has nothing in the
 * metric's denominator: then there is no rate, or nobody to compare it with.
 * Source: Pastor, de Alfaro & Baralis 2021, "Looking for trouble: analyzing classifier behavior via pattern
 * divergence".
 */
export function sliceGap(slice: Counts, whole: Counts, fraction: Fraction): SliceGap | null {
	const own = fraction(slice);
	const rest = fraction(restOf(whole, slice));
	if (!(own.trials > 0) || !(rest.trials > 0)) return null;
	const all = fraction(whole);
	const value = own.successes / own.trials;
	return {
		own,
		rest,
		correlation: 0,
		weight: own.trials / (own.trials + rest.trials),
		value,
		divergence: value - all.successes / all.trials
	};
}

/**
 * Below this many expected in a cell, a p that may count is worked out exactly. Families of slices reach far into the
 * tails, where a score test of a skewed count is wrong long after Cochran's 5: with skewness γ the two tails together
 * hold about cosh(γz³/6) times what they should, which at z = 4.8 is 1.13 for 1,000 expected, and 2 for 100.
 */
const leastExpectedInTails = 1000;

/**
 * Tests a slice against everyone else, with whom it shares no row, unlike with the whole: Fisher's exact test where an
 * expected cell is below 5, and below 1,000 where the score test's p is at most `alpha`; the score test otherwise, and
 * at effective sizes, which are no counts.
 * A p above `alpha` is never significant after adjustment, so for it the score test is near enough.
 */
export function testSlice({ own, rest, correlation }: SliceGap, alpha: number): TestResult {
	const pair = { a: own, b: rest, correlation };
	const found = proportionPairTest(pair);
	if (found === null) throw new Error('A gap has trials on both sides');
	if (isEffective(pair)) return found;
	const events = own.successes + rest.successes;
	const trials = own.trials + rest.trials;
	const least = (Math.min(events, trials - events) * Math.min(own.trials, rest.trials)) / trials;
	if (found.test !== 'score' || found.p > alpha || least >= leastExpectedInTails) return found;
	const whole = [own.successes, own.trials, rest.successes, rest.trials].every(Number.isInteger);
	return whole ? (fisherExact(own, rest) ?? found) : found;
}
