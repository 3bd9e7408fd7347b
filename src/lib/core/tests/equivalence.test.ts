import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPairs } from '../../../../tests/paired-arbitraries.ts';
import { proportion } from '../../../../tests/reference/intervals/reference.ts';
import { pairedCounts, reference } from '../../../../tests/reference/paired/reference.ts';
import type { Interval } from '../intervals/interval.ts';
import { swapConditions } from '../intervals/paired-counts.ts';
import {
	farringtonManningInterval,
	miettinenNurminenDifferenceInterval
} from '../intervals/score-difference-interval.ts';
import { tangoInterval } from '../intervals/tango-interval.ts';
import { equivalenceOfEstimate, measuredInterval } from './equivalence-of-estimate.ts';
import { equivalenceOfPairs } from './equivalence-of-pairs.ts';
import { equivalenceOfProportions } from './equivalence-of-proportions.ts';
import { equivalenceLevel, type Equivalence } from './equivalence.ts';

const proportions = fc
	.integer({ min: 1, max: 2000 })
	.chain((trials) =>
		fc.record({ successes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) })
	);
const margins = fc.double({ min: 0.005, max: 0.95, noNaN: true });
const alphas = fc.double({ min: 0.001, max: 0.3, noNaN: true });
const runs = { numRuns: 300 };

function isWhatLikelihoodSays(
	found: Equivalence | null,
	{ statistics, p }: { readonly statistics: readonly [number, number]; readonly p: readonly [number, number] }
): void {
	[found?.aboveLow, found?.belowHigh].forEach((one, at) => {
		const [statistic, chance] = [statistics[at] ?? NaN, p[at] ?? NaN];
		expect(Math.abs((one?.statistic ?? NaN) - statistic)).toBeLessThan(
			1e-9 * Math.max(1, Math.abs(statistic))
		);
		if (chance > 1e-250) expect((one?.p ?? NaN) / chance).toBeCloseTo(1, 7);
	});
	expect(found?.p).toBe(Math.max(found?.aboveLow.p ?? NaN, found?.belowHigh.p ?? NaN));
}

/** p < α and the interval within the margins must say the same, but at a hair's breadth. */
function agreesWithInterval(found: Equivalence | null, interval: Interval | null, alpha: number): void {
	if (found === null || interval === null) throw new Error('no answer');
	if (Math.abs(found.p - alpha) < 1e-8) return;
	expect(found.p < alpha).toBe(interval.low > -found.margin && interval.high < found.margin);
	expect(found.p).toBeGreaterThanOrEqual(0);
	expect(found.p).toBeLessThanOrEqual(1);
}

describe.each(reference.independent)('equivalence of $a and $b', ({ a, b, tost }) => {
	it.each([...tost])('within $margin by $method is what the likelihood itself says', (expected) => {
		const pair = { a: proportion(a), b: proportion(b) };
		const found = equivalenceOfProportions(pair, expected.margin, expected.method);
		isWhatLikelihoodSays(found, expected);
		expect(found?.test).toBe(`tost-${expected.method}`);
	});
});

describe.each(reference.pairs)('equivalence of the conditions of $counts', ({ counts, tost }) => {
	it.each([...tost])('within $margin is what the likelihood itself says', (expected) => {
		const found = equivalenceOfPairs(pairedCounts(counts), expected.margin);
		isWhatLikelihoodSays(found, expected);
		expect(found?.test).toBe('tost-tango');
	});
});

describe('two one-sided tests find equivalence exactly where the interval at 1 − 2α lies within the margins', () => {
	it('of two independent proportions, by either method', () => {
		fc.assert(
			fc.property(proportions, proportions, margins, alphas, (a, b, margin, alpha) => {
				const level = equivalenceLevel(alpha);
				agreesWithInterval(
					equivalenceOfProportions({ a, b }, margin),
					miettinenNurminenDifferenceInterval(a, b, level),
					alpha
				);
				agreesWithInterval(
					equivalenceOfProportions({ a, b }, margin, 'farrington-manning'),
					farringtonManningInterval(a, b, level),
					alpha
				);
			}),
			runs
		);
	});

	it('of pairs', () => {
		fc.assert(
			fc.property(arbitraryPairs, margins, alphas, (counts, margin, alpha) => {
				const interval = tangoInterval(counts, equivalenceLevel(alpha));
				agreesWithInterval(equivalenceOfPairs(counts, margin), interval, alpha);
			}),
			runs
		);
	});

	it('of an estimate, normal or t', () => {
		const estimates = fc.record({
			value: fc.double({ min: -1, max: 1, noNaN: true }),
			standardError: fc.double({ min: 0.001, max: 1, noNaN: true }),
			degrees: fc.constantFrom(1, 4, 60, Infinity)
		});
		fc.assert(
			fc.property(estimates, margins, alphas, (estimate, margin, alpha) => {
				const interval = measuredInterval(estimate, equivalenceLevel(alpha));
				agreesWithInterval(equivalenceOfEstimate(estimate, margin), interval, alpha);
			}),
			runs
		);
	});
});

describe('equivalence', () => {
	it('changes its two sides when the groups or conditions swap, and keeps p', () => {
		fc.assert(
			fc.property(proportions, proportions, arbitraryPairs, margins, (a, b, counts, margin) => {
				const [ab, ba] = [
					equivalenceOfProportions({ a, b }, margin),
					equivalenceOfProportions({ a: b, b: a }, margin)
				];
				expect((ab?.aboveLow.statistic ?? 0) + (ba?.belowHigh.statistic ?? 0)).toBeCloseTo(0, 8);
				expect(ab?.p).toBeCloseTo(ba?.p ?? NaN, 9);
				const swapped = equivalenceOfPairs(swapConditions(counts), margin);
				expect(swapped?.p).toBe(equivalenceOfPairs(counts, margin)?.p);
			}),
			runs
		);
	});

	it('grows surer with the margin, and a margin of 0 can never be shown', () => {
		const estimate = { value: 0.01, standardError: 0.02 };
		const p = [0, 0.02, 0.05, 0.1].map((margin) => equivalenceOfEstimate(estimate, margin)?.p ?? NaN);
		expect(p).toEqual([...p].sort((x, y) => y - x));
		expect(p[0]).toBeGreaterThanOrEqual(0.5);
		expect(equivalenceOfEstimate(estimate, 0.1)?.test).toBe('tost-normal');
		// scipy 1.17.1: norm.sf(4.5), the chance beyond (0.1 − 0.01) / 0.02.
		expect((p[3] ?? NaN) / 3.3976731247300535e-6).toBeCloseTo(1, 9);
	});

	it('holds a difference within a margin that no difference can pass', () => {
		const pair = { a: { successes: 3, trials: 9 }, b: { successes: 5, trials: 9 } };
		expect(equivalenceOfProportions(pair, 1)?.p).toBe(0);
		expect(equivalenceOfPairs({ both: 1, firstOnly: 2, secondOnly: 3, neither: 0 }, 1)?.p).toBe(0);
	});

	it('has no answer where there is nothing to compare, or nothing says how far it may stray', () => {
		const none = { successes: 0, trials: 0 };
		const some = { successes: 1, trials: 2 };
		expect(equivalenceOfProportions({ a: none, b: some }, 0.1)).toBeNull();
		expect(equivalenceOfProportions({ a: some, b: none }, 0.1)).toBeNull();
		expect(equivalenceOfPairs({ both: 0, firstOnly: 0, secondOnly: 0, neither: 0 }, 0.1)).toBeNull();
		for (const estimate of [
			{ value: 0, standardError: 0 },
			{ value: 0, standardError: 1, degrees: 0 }
		]) {
			expect(equivalenceOfEstimate(estimate, 0.1)).toBeNull();
			expect(measuredInterval(estimate, 0.9)).toBeNull();
		}
	});
});
