import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proportion, reference } from '../../../../tests/reference/intervals/reference.ts';
import { fisherExact } from './fisher-exact.ts';
import { scoreTest } from './score-test.ts';
import { twoProportionTest } from './two-proportion-test.ts';

const proportions = fc
	.integer({ min: 1, max: 400 })
	.chain((trials) =>
		fc.record({ successes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) })
	);

describe.each(reference.pairs)('$a against $b', ({ a, b, score }) => {
	test('score test is what forty digits give', () => {
		const found = scoreTest(proportion(a), proportion(b));
		expect((found?.statistic ?? NaN) - score.z).toBeCloseTo(0, 10);
		expect((found?.p ?? NaN) / Number(score.p)).toBeCloseTo(1, 9);
	});
});

test.each(reference.pairs.filter((pair) => pair.fisher_p !== undefined))(
	'fisher exact test of $a against $b is what integer arithmetic gives',
	({ a, b, fisher_p: expected }) => {
		const p = fisherExact(proportion(a), proportion(b))?.p ?? NaN;
		expect(p / Number(expected)).toBeCloseTo(1, 10);
	}
);

describe('score test', () => {
	test('of COMPAS false positives, African-American against Hispanic, gives p = 5.1e-18', () => {
		const found = scoreTest({ successes: 805, trials: 1795 }, { successes: 87, trials: 405 });
		const expected = Number(reference.compas_fpr_african_american_hispanic.p);
		expect(expected).toBeCloseTo(5.1e-18, 19);
		expect((found?.p ?? NaN) / expected).toBeCloseTo(1, 10);
	});

	test('changes sign and keeps p when the groups swap', () => {
		fc.assert(
			fc.property(proportions, proportions, (a, b) => {
				const ab = scoreTest(a, b);
				const ba = scoreTest(b, a);
				expect((ab?.statistic ?? 0) + (ba?.statistic ?? 0)).toBeCloseTo(0, 12);
				expect(ab?.p).toBeCloseTo(ba?.p ?? NaN, 12);
			})
		);
	});

	test('finds nothing where every trial ended alike, and has no answer without trials', () => {
		const all = { successes: 4, trials: 4 };
		expect(scoreTest(all, all)).toEqual({ test: 'score', statistic: null, p: 1 });
		expect(scoreTest(all, { successes: 0, trials: 0 })).toBeNull();
	});
});

describe('fisher exact test', () => {
	test('gives a chance, 1 for equal groups, whichever group comes first', () => {
		fc.assert(
			fc.property(proportions, proportions, (a, b) => {
				const p = fisherExact(a, b)?.p ?? NaN;
				expect(p).toBeGreaterThan(0);
				expect(p).toBeLessThanOrEqual(1);
				expect(p / (fisherExact(b, a)?.p ?? NaN)).toBeCloseTo(1, 9);
				expect(fisherExact(a, a)?.p).toBeCloseTo(1, 9);
			})
		);
	});

	test('goes far below what a double tells from 0 beside 1', () => {
		const p = fisherExact({ successes: 0, trials: 500 }, { successes: 500, trials: 500 })?.p ?? NaN;
		// 2 / C(1000, 500), and C(1000, 500) = 2.702882409454366e299.
		expect(p / (2 / 2.702882409454366e299)).toBeCloseTo(1, 9);
	});
});

describe('two-proportion test', () => {
	test('is exact where an expected cell is below 5, and says so', () => {
		expect(twoProportionTest({ successes: 3, trials: 10 }, { successes: 6, trials: 10 })?.test).toBe(
			'fisher'
		);
		expect(twoProportionTest({ successes: 4, trials: 10 }, { successes: 6, trials: 10 })?.test).toBe('score');
		expect(twoProportionTest({ successes: 9, trials: 10 }, { successes: 9, trials: 10 })?.test).toBe(
			'fisher'
		);
	});
});
