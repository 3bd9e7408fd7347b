import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proportion } from '../../../../tests/reference/intervals/reference.ts';
import { pairedCounts, reference } from '../../../../tests/reference/paired/reference.ts';
import { arbitraryPairs } from '../../../../tests/paired-arbitraries.ts';
import { miettinenNurminenRatioInterval } from './miettinen-nurminen-ratio-interval.ts';
import { pairsIn, swapConditions } from './paired-counts.ts';
import {
	farringtonManningInterval,
	miettinenNurminenDifferenceInterval
} from './score-difference-interval.ts';
import { scoreDifferenceStatistic } from './score-difference-statistic.ts';
import { tangoInterval } from './tango-interval.ts';
import { tangoStatistic } from './tango-statistic.ts';

const proportions = fc
	.integer({ min: 1, max: 2000 })
	.chain((trials) =>
		fc.record({ successes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) })
	);
const levels = fc.double({ min: 0.5, max: 0.9999, noNaN: true });
const gaps = fc.integer({ min: -9999, max: 9999 }).map((k) => k / 10000);
const nothing = { low: NaN, high: NaN };
const runs = { numRuns: 200 };

describe.each(reference.independent)('difference of $a and $b', ({ a, b, interval, farrington_manning }) => {
	test.each([
		['miettinen–nurminen', miettinenNurminenDifferenceInterval, interval],
		['farrington–manning', farringtonManningInterval, farrington_manning]
	] as const)('has the %s interval where the likelihood itself puts it', (_, found, expected) => {
		for (const [level, [low, high]] of Object.entries(expected)) {
			const ends = found(proportion(a), proportion(b), Number(level)) ?? nothing;
			expect(ends.low).toBeCloseTo(low, 11);
			expect(ends.high).toBeCloseTo(high, 11);
		}
	});
});

describe.each([
	['miettinen-nurminen', miettinenNurminenDifferenceInterval],
	['farrington-manning', farringtonManningInterval]
] as const)('%s interval', (method, interval) => {
	test('holds the difference, stays inside −1 and 1, and changes sign when the groups swap', () => {
		fc.assert(
			fc.property(proportions, proportions, levels, (a, b, level) => {
				const ab = interval(a, b, level) ?? nothing;
				const ba = interval(b, a, level) ?? nothing;
				const difference = a.successes / a.trials - b.successes / b.trials;
				expect(ab.low).toBeLessThanOrEqual(difference);
				expect(ab.high).toBeGreaterThanOrEqual(difference);
				expect(ab.low).toBeGreaterThanOrEqual(-1);
				expect(ab.high).toBeLessThanOrEqual(1);
				expect(ab.low).toBeCloseTo(-ba.high, 10);
				expect(ab.high).toBeCloseTo(-ba.low, 10);
			}),
			runs
		);
	});

	test('grows with its level', () => {
		fc.assert(
			fc.property(proportions, proportions, levels, (a, b, level) => {
				const inner = interval(a, b, level * 0.9) ?? nothing;
				const outer = interval(a, b, level) ?? nothing;
				expect(outer.low).toBeLessThanOrEqual(inner.low + 1e-12);
				expect(outer.high).toBeGreaterThanOrEqual(inner.high - 1e-12);
			}),
			runs
		);
	});

	test('has a statistic that falls as the gap grows, is 0 at the difference, and ends where no rate can differ more', () => {
		fc.assert(
			fc.property(proportions, proportions, gaps, gaps, (a, b, one, other) => {
				const at = (gap: number) => scoreDifferenceStatistic(a, b, { gap, method });
				expect(at(Math.min(one, other))).toBeGreaterThanOrEqual(at(Math.max(one, other)) - 1e-9);
				expect(at(a.successes / a.trials - b.successes / b.trials)).toBe(0);
				expect(Math.abs(at(one))).toBeLessThan(Infinity);
			}),
			runs
		);
		const some = { successes: 3, trials: 7 };
		expect(scoreDifferenceStatistic(some, some, { gap: 1, method })).toBe(-Infinity);
		expect(scoreDifferenceStatistic(some, some, { gap: -1.5, method })).toBe(Infinity);
	});

	test('touches −1 or 1 only where the data do, and has no answer without trials', () => {
		const [all, none] = [
			{ successes: 4, trials: 4 },
			{ successes: 0, trials: 6 }
		];
		expect(interval(all, none, 0.95)?.high).toBe(1);
		expect(interval(none, all, 0.95)?.low).toBe(-1);
		expect(interval(all, { successes: 0, trials: 0 }, 0.95)).toBeNull();
		expect(interval({ successes: 0, trials: 0 }, all, 0.95)).toBeNull();
	});
});

test.each(reference.ratios)(
	'ratio of $a to $b has the miettinen–nurminen interval where the likelihood itself puts it, zeros and all',
	({ a, b, interval }) => {
		for (const [level, [low, high]] of Object.entries(interval)) {
			const ends = miettinenNurminenRatioInterval(proportion(a), proportion(b), Number(level)) ?? nothing;
			if (low === 0) expect(ends.low).toBe(0);
			else expect(ends.low / low).toBeCloseTo(1, 8);
			if (high === null) expect(ends.high).toBe(Infinity);
			else expect(ends.high / high).toBeCloseTo(1, 8);
		}
	}
);

describe.each(reference.pairs)('pairs $counts', ({ counts, interval }) => {
	test('have the tango interval where the likelihood itself puts it', () => {
		for (const [level, [low, high]] of Object.entries(interval)) {
			const ends = tangoInterval(pairedCounts(counts), Number(level)) ?? nothing;
			expect(ends.low).toBeCloseTo(low, 11);
			expect(ends.high).toBeCloseTo(high, 11);
		}
	});
});

describe('tango interval', () => {
	test('is what is published for airway reactivity and for complete response', () => {
		// Fagerland, Lydersen & Laake 2017, "Statistical analysis of contingency tables", chapter 8.
		const airway = tangoInterval({ both: 1, firstOnly: 1, secondOnly: 7, neither: 12 }, 0.95) ?? nothing;
		expect([airway.low.toFixed(3), airway.high.toFixed(3)]).toEqual(['-0.517', '-0.026']);
		const response = tangoInterval({ both: 59, firstOnly: 6, secondOnly: 16, neither: 80 }, 0.95) ?? nothing;
		expect([response.low.toFixed(4), response.high.toFixed(4)]).toEqual(['-0.1240', '-0.0054']);
	});

	test('holds the difference, stays inside −1 and 1, and changes sign exactly when the conditions swap', () => {
		fc.assert(
			fc.property(arbitraryPairs, levels, (counts, level) => {
				const { low, high } = tangoInterval(counts, level) ?? nothing;
				const swapped = tangoInterval(swapConditions(counts), level) ?? nothing;
				const difference = (counts.firstOnly - counts.secondOnly) / pairsIn(counts);
				expect(low).toBeLessThanOrEqual(difference);
				expect(high).toBeGreaterThanOrEqual(difference);
				expect(low).toBeGreaterThanOrEqual(-1);
				expect(high).toBeLessThanOrEqual(1);
				expect(low + swapped.high).toBe(0);
				expect(high + swapped.low).toBe(0);
			})
		);
	});

	test('grows with its level, and narrows when every cell is counted ten times', () => {
		fc.assert(
			fc.property(arbitraryPairs, levels, (counts, level) => {
				const inner = tangoInterval(counts, level * 0.9) ?? nothing;
				const outer = tangoInterval(counts, level) ?? nothing;
				const { both, firstOnly, secondOnly, neither } = counts;
				const more = { both: 10 * both, firstOnly: 10 * firstOnly, secondOnly: 10 * secondOnly };
				const many = tangoInterval({ ...more, neither: 10 * neither }, level) ?? nothing;
				expect(outer.low).toBeLessThanOrEqual(inner.low + 1e-12);
				expect(outer.high).toBeGreaterThanOrEqual(inner.high - 1e-12);
				expect(many.high - many.low).toBeLessThan(outer.high - outer.low);
			})
		);
	});

	test('has a statistic that falls as the gap grows, and is McNemar’s at 0', () => {
		fc.assert(
			fc.property(arbitraryPairs, gaps, gaps, (counts, one, other) => {
				const [near, far] = [Math.min(one, other), Math.max(one, other)];
				expect(tangoStatistic(counts, near)).toBeGreaterThanOrEqual(tangoStatistic(counts, far) - 1e-9);
				const { firstOnly: b, secondOnly: c } = counts;
				if (b !== c) expect(tangoStatistic(counts, 0)).toBeCloseTo((b - c) / Math.sqrt(b + c), 10);
			})
		);
		const even = { both: 3, firstOnly: 2, secondOnly: 2, neither: 0 };
		expect(tangoStatistic(even, 0)).toBe(0);
		expect(tangoStatistic(even, 1)).toBe(-Infinity);
		expect(tangoStatistic(even, -1)).toBe(Infinity);
	});

	test('is narrower than that of independent groups where the conditions mostly agree', () => {
		const counts = { both: 400, firstOnly: 12, secondOnly: 5, neither: 300 };
		const paired = tangoInterval(counts, 0.95) ?? nothing;
		const apart =
			miettinenNurminenDifferenceInterval(
				{ successes: 412, trials: 717 },
				{ successes: 405, trials: 717 },
				0.95
			) ?? nothing;
		expect(paired.high - paired.low).toBeLessThan(0.3 * (apart.high - apart.low));
	});

	test('touches −1 or 1 only where all cases are discordant one way, and has no answer without a case', () => {
		const none = { both: 0, firstOnly: 0, secondOnly: 0, neither: 0 };
		expect(tangoInterval({ ...none, firstOnly: 3 }, 0.95)?.high).toBe(1);
		expect(tangoInterval({ ...none, firstOnly: 3 }, 0.95)?.low).toBeLessThan(0.5);
		expect(tangoInterval({ ...none, secondOnly: 3 }, 0.95)?.low).toBe(-1);
		expect(tangoInterval(none, 0.95)).toBeNull();
	});
});
