import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalizedOddsInterval, extremeDifferenceInterval } from './extreme-difference-interval.ts';
import { extremeRatioInterval, smallestRatioInterval } from './extreme-ratio-interval.ts';
import { miettinenNurminenRatioInterval } from './miettinen-nurminen-ratio-interval.ts';
import { newcombeInterval } from './newcombe-interval.ts';
import { sidakLevel } from './sidak-level.ts';

const proportions = fc
	.integer({ min: 1, max: 500 })
	.chain((trials) =>
		fc.record({ successes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) })
	);
const families = fc.array(proportions, { minLength: 2, maxLength: 6 });
const nothing = { low: NaN, high: NaN, familySize: NaN };

describe('šidák level', () => {
	test('of a family of one is the level itself, and k independent intervals at it hold together at the level', () => {
		expect(sidakLevel(0.95, 1)).toBe(0.95);
		expect(sidakLevel(0.95, 190) ** 190).toBeCloseTo(0.95, 12);
	});
});

describe('interval of the largest difference', () => {
	test('contains the difference between the extremes, and does not depend on the order of the groups', () => {
		fc.assert(
			fc.property(families, (groups) => {
				const rates = groups.map((g) => g.successes / g.trials);
				const gap = Math.max(...rates) - Math.min(...rates);
				const found = extremeDifferenceInterval(groups, 0.95) ?? nothing;
				expect(found.low).toBeLessThanOrEqual(gap);
				expect(found.high).toBeGreaterThanOrEqual(gap);
				expect(found.low).toBeGreaterThanOrEqual(0);
				const reversed = extremeDifferenceInterval(groups.toReversed(), 0.95) ?? nothing;
				expect(reversed.low).toBeCloseTo(found.low, 12);
				expect(reversed.high).toBeCloseTo(found.high, 12);
			})
		);
	});

	test('of two groups is the newcombe interval of the larger minus the smaller, cut at 0', () => {
		const a = { successes: 60, trials: 100 };
		const b = { successes: 30, trials: 100 };
		expect(extremeDifferenceInterval([b, a], 0.95)).toEqual({
			...newcombeInterval(a, b, 0.95),
			familySize: 1
		});
		expect(extremeDifferenceInterval([a, a], 0.95)?.low).toBe(0);
	});

	test('leaves out groups without trials, and has no answer for fewer than two', () => {
		const a = { successes: 60, trials: 100 };
		const none = { successes: 0, trials: 0 };
		expect(extremeDifferenceInterval([a, none, a], 0.95)?.familySize).toBe(1);
		expect(extremeDifferenceInterval([a, none], 0.95)).toBeNull();
	});

	test('for equalised odds takes the pairs of both metrics as one family, and the wider gap', () => {
		const even = Array.from({ length: 4 }, () => ({ successes: 500, trials: 1000 }));
		const uneven = [{ successes: 900, trials: 1000 }, ...even.slice(1)];
		const found = equalizedOddsInterval(even, uneven, 0.95);
		expect(found?.familySize).toBe(12);
		expect(found?.low).toBeGreaterThan(0.3);
		expect(equalizedOddsInterval(uneven, even, 0.95)).toEqual(found);
		expect(equalizedOddsInterval(even.slice(0, 1), uneven, 0.95)).toBeNull();
		expect(equalizedOddsInterval(even.slice(0, 2), uneven.slice(0, 2), 0.95)?.familySize).toBe(2);
	});
});

describe('interval of the smallest ratio', () => {
	test('contains the ratio of the extremes and ends at 1', () => {
		fc.assert(
			fc.property(families, (groups) => {
				const rates = groups.map((g) => g.successes / g.trials);
				const found = extremeRatioInterval(groups, 0.95) ?? nothing;
				expect(found.high).toBeLessThanOrEqual(1);
				if (Math.max(...rates) === 0) return;
				const ratio = Math.min(...rates) / Math.max(...rates);
				expect(found.low).toBeLessThanOrEqual(ratio * (1 + 1e-12));
				expect(found.high).toBeGreaterThanOrEqual(ratio * (1 - 1e-12));
			})
		);
	});

	test('of two groups is the miettinen–nurminen interval of the smaller over the larger', () => {
		const a = { successes: 60, trials: 100 };
		const b = { successes: 30, trials: 100 };
		const found = extremeRatioInterval([a, b], 0.95);
		const pair = miettinenNurminenRatioInterval(b, a, 0.95);
		expect(found?.low).toBeCloseTo(pair?.low ?? NaN, 9);
		expect(found?.high).toBeCloseTo(pair?.high ?? NaN, 9);
	});

	test('leaves out groups without trials, and has no answer for fewer than two', () => {
		const [a, b, none] = [
			{ successes: 60, trials: 100 },
			{ successes: 30, trials: 100 },
			{ successes: 0, trials: 0 }
		];
		expect(extremeRatioInterval([a, none, b], 0.95)).toEqual(extremeRatioInterval([a, b], 0.95));
		expect(extremeRatioInterval([a, none], 0.95)).toBeNull();
		expect(extremeRatioInterval([], 0.95)).toBeNull();
		expect(smallestRatioInterval([])).toBeNull();
	});
});
