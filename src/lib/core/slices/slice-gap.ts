import type { Counts } from '../cube/counts.ts';
import { restOf } from '../disparities/rest.ts';
import type { Proportion } from '../intervals/interval.ts';
import { twoProportionTest } from '../tests/two-proportion-test.ts';
import type { TestResult } from '../tests/test-result.ts';

/** What a metric counts out of what: numerator and denominator in rows. */
export type Fraction = (counts: Counts) => Proportion;

/** A metric of a slice beside everyone's. */
export interface SliceGap {
	readonly own: Proportion;
	readonly rest: Proportion;
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
	return { own, rest, value, divergence: value - all.successes / all.trials };
}

/** Tests a slice against everyone else, with whom it shares no row, unlike with the whole. */
export function testSlice({ own, rest }: SliceGap): TestResult {
	const found = twoProportionTest(own, rest);
	if (found === null) throw new Error('A gap has trials on both sides');
	return found;
}
