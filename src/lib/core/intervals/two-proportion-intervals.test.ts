import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proportion, reference } from '../../../../tests/reference/intervals/reference.ts';
import { katzRatioInterval } from './katz-ratio-interval.ts';
import { miettinenNurminenRatioInterval } from './miettinen-nurminen-ratio-interval.ts';
import { newcombeInterval } from './newcombe-interval.ts';

const proportions = fc
	.integer({ min: 1, max: 3000 })
	.chain((trials) =>
		fc.record({ successes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) })
	);
const levels = fc.double({ min: 0.5, max: 0.9999, noNaN: true });
const nothing = { low: NaN, high: NaN };

describe.each(reference.pairs)('$a against $b', ({ a, b, newcombe, miettinen_nurminen_ratio: ratio }) => {
	test.each(Object.entries(newcombe))(
		'newcombe interval at %s is what statsmodels gives',
		(level, expected) => {
			const found = newcombeInterval(proportion(a), proportion(b), Number(level)) ?? nothing;
			expect(found.low).toBeCloseTo(expected[0], 10);
			expect(found.high).toBeCloseTo(expected[1], 10);
		}
	);

	test.each(Object.entries(ratio))(
		'miettinen–nurminen ratio interval at %s is where the likelihood itself puts it',
		(level, expected) => {
			const found = miettinenNurminenRatioInterval(proportion(a), proportion(b), Number(level)) ?? nothing;
			expect(found.low / expected[0]).toBeCloseTo(1, 8);
			expect(found.high / expected[1]).toBeCloseTo(1, 8);
		}
	);
});

describe('newcombe interval', () => {
	test('contains the difference, stays inside −1 and 1, and changes sign when the groups swap', () => {
		fc.assert(
			fc.property(proportions, proportions, levels, (a, b, level) => {
				const ab = newcombeInterval(a, b, level) ?? nothing;
				const ba = newcombeInterval(b, a, level) ?? nothing;
				const difference = a.successes / a.trials - b.successes / b.trials;
				expect(ab.low).toBeLessThanOrEqual(difference);
				expect(ab.high).toBeGreaterThanOrEqual(difference);
				expect(ab.low).toBeGreaterThanOrEqual(-1);
				expect(ab.high).toBeLessThanOrEqual(1);
				expect(ab.low).toBeCloseTo(-ba.high, 12);
				expect(ab.high).toBeCloseTo(-ba.low, 12);
			})
		);
	});

	test('grows with its level', () => {
		fc.assert(
			fc.property(proportions, proportions, levels, (a, b, level) => {
				const inner = newcombeInterval(a, b, level * 0.9) ?? nothing;
				const outer = newcombeInterval(a, b, level) ?? nothing;
				expect(outer.low).toBeLessThanOrEqual(inner.low + 1e-15);
				expect(outer.high).toBeGreaterThanOrEqual(inner.high - 1e-15);
			})
		);
	});

	test('has no answer where a group has no trials', () => {
		const none = { successes: 0, trials: 0 };
		expect(newcombeInterval(none, { successes: 1, trials: 2 }, 0.95)).toBeNull();
		expect(newcombeInterval({ successes: 1, trials: 2 }, none, 0.95)).toBeNull();
	});
});

describe('miettinen–nurminen ratio interval', () => {
	test('contains the ratio, and inverts when the groups swap', () => {
		fc.assert(
			fc.property(proportions, proportions, levels, (a, b, level) => {
				const ab = miettinenNurminenRatioInterval(a, b, level) ?? nothing;
				const ba = miettinenNurminenRatioInterval(b, a, level) ?? nothing;
				if (a.successes + b.successes > 0) {
					const ratio = a.successes / a.trials / (b.successes / b.trials);
					expect(ab.low).toBeLessThanOrEqual(ratio * (1 + 1e-12));
					expect(ab.high).toBeGreaterThanOrEqual(ratio * (1 - 1e-12));
				}
				expect(ab.low * ba.high).toSatisfy((x: number) => Number.isNaN(x) || Math.abs(x - 1) < 1e-9);
				expect(ab.high * ba.low).toSatisfy((x: number) => Number.isNaN(x) || Math.abs(x - 1) < 1e-9);
			})
		);
	});

	test('grows with its level', () => {
		fc.assert(
			fc.property(proportions, proportions, levels, (a, b, level) => {
				const inner = miettinenNurminenRatioInterval(a, b, level * 0.9) ?? nothing;
				const outer = miettinenNurminenRatioInterval(a, b, level) ?? nothing;
				expect(outer.low).toBeLessThanOrEqual(inner.low * (1 + 1e-12));
				expect(outer.high).toBeGreaterThanOrEqual(inner.high * (1 - 1e-12));
			})
		);
	});

	test('has no upper bound where the second group has no success, and starts at 0 where the first has none', () => {
		const none = { successes: 0, trials: 10 };
		const some = { successes: 3, trials: 10 };
		expect(miettinenNurminenRatioInterval(some, none, 0.95)?.high).toBe(Infinity);
		expect(miettinenNurminenRatioInterval(some, none, 0.95)?.low).toBeGreaterThan(0);
		expect(miettinenNurminenRatioInterval(none, some, 0.95)?.low).toBe(0);
		expect(miettinenNurminenRatioInterval(none, some, 0.95)?.high).toBeLessThan(2);
		expect(miettinenNurminenRatioInterval(none, none, 0.95)).toEqual({ low: 0, high: Infinity });
	});

	test('has no answer where a group has no trials', () => {
		const some = { successes: 3, trials: 10 };
		expect(miettinenNurminenRatioInterval(some, { successes: 0, trials: 0 }, 0.95)).toBeNull();
	});
});

describe('katz ratio interval', () => {
	// scipy 1.17.1: scipy.stats.contingency.relative_risk(805, 1795, 349, 1488).confidence_interval(0.95).
	test('is what scipy gives', () => {
		const found = katzRatioInterval({ successes: 805, trials: 1795 }, { successes: 349, trials: 1488 }, 0.95);
		expect(found?.low).toBeCloseTo(1.7212390868374228, 10);
		expect(found?.high).toBeCloseTo(2.124108337823578, 10);
	});

	test('has no answer without a success in each group', () => {
		expect(katzRatioInterval({ successes: 0, trials: 5 }, { successes: 4, trials: 10 }, 0.95)).toBeNull();
	});
});
