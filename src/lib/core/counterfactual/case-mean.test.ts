import tCdf from '@stdlib/stats-base-dists-t-cdf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tangoInterval } from '../intervals/tango-interval.ts';
import { tangoStatistic } from '../intervals/tango-statistic.ts';
import { caseMeanInterval, caseMeanStatistic } from './case-mean-interval.ts';
import { caseMeanTest, equivalenceOfCases } from './case-mean-tests.ts';
import { caseMean, sumOfCases, type CaseMean, type ValuedCases } from './case-mean.ts';

const range = { low: -1, high: 1 };
const meanOf = (values: readonly ValuedCases[]): CaseMean => {
	const mean = caseMean(values, range, null);
	if (mean === null) throw new Error('There are cases');
	return mean;
};
const thirds = fc.array(
	fc.record({
		value: fc.integer({ min: -3, max: 3 }).map((k) => k / 3),
		cases: fc.integer({ min: 1, max: 60 })
	}),
	{ minLength: 1, maxLength: 7 }
);

describe('the interval of a mean over cases', () => {
	it('is Tango’s own where nothing changed, but for t in the place of z', () => {
		const still = { ...meanOf([{ value: 0, cases: 80 }]), degrees: Infinity };
		const tango = tangoInterval({ both: 50, firstOnly: 0, secondOnly: 0, neither: 30 }, 0.95);
		const found = caseMeanInterval(still, 0.95);
		expect(found.low).toBeCloseTo(tango?.low ?? NaN, 12);
		expect(found.high).toBeCloseTo(tango?.high ?? NaN, 12);
		const statistic = tangoStatistic({ both: 50, firstOnly: 0, secondOnly: 0, neither: 30 }, 0.1);
		expect(caseMeanStatistic(still, 0.1)).toBeCloseTo(statistic, 12);
	});

	it('is never a point, also where all cases are alike, and stays inside the range', () => {
		fc.assert(
			fc.property(thirds, fc.constantFrom(0.8, 0.95, 0.999), (values, level) => {
				const { low, high } = caseMeanInterval(meanOf(values), level);
				expect(high - low).toBeGreaterThan(0);
				expect(low).toBeGreaterThanOrEqual(-1);
				expect(high).toBeLessThanOrEqual(1);
			})
		);
	});

	it('does not become narrower when a first case changes', () => {
		const still = caseMeanInterval(meanOf([{ value: 0, cases: 500 }]), 0.95);
		const one = caseMeanInterval(meanOf([{ value: 0, cases: 499 }, { value: 1 / 3, cases: 1 }]), 0.95); // prettier-ignore
		expect(one.high - one.low).toBeGreaterThanOrEqual((still.high - still.low) * 0.99);
	});

	it('holds a supposed mean exactly where the statistic is within its t, and the tests agree', () => {
		fc.assert(
			fc.property(thirds, fc.double({ min: -0.99, max: 0.99, noNaN: true }), (values, supposed) => {
				const mean = meanOf(values);
				fc.pre(mean.degrees > 0);
				const statistic = Math.abs(caseMeanStatistic(mean, supposed));
				fc.pre(statistic > 1e-6 && statistic < 1e6);
				const level = 1 - 2 * tCdf(-statistic, mean.degrees);
				fc.pre(level > 0.01 && level < 1 - 1e-6);
				const holds = (at: number): boolean => {
					const { low, high } = caseMeanInterval(mean, at);
					return low <= supposed && supposed <= high;
				};
				expect(holds(level + (1 - level) * 1e-3)).toBe(true);
				expect(holds(level * (1 - 1e-3))).toBe(false);
			})
		);
	});

	it('leaves 0 out exactly where the test refuses it', () => {
		fc.assert(
			fc.property(thirds, (values) => {
				const mean = meanOf(values);
				fc.pre(mean.degrees > 0);
				const p = caseMeanTest(mean, 'case-t').p ?? NaN;
				fc.pre(Math.abs(p - 0.05) > 1e-6);
				const { low, high } = caseMeanInterval(mean, 0.95);
				expect(p < 0.05).toBe(low > 0 || high < 0);
			})
		);
	});

	it('lies within the margins at 1 − 2α exactly where equivalence is shown at α', () => {
		fc.assert(
			fc.property(thirds, fc.double({ min: 0.001, max: 0.9, noNaN: true }), (values, margin) => {
				const mean = meanOf(values);
				fc.pre(mean.degrees > 0);
				const p = equivalenceOfCases(mean, margin)?.p ?? NaN;
				fc.pre(Math.abs(p - 0.05) > 1e-6);
				const { low, high } = caseMeanInterval(mean, 0.9);
				expect(p < 0.05).toBe(low > -margin && high < margin);
			})
		);
	});

	it('refuses what no case can be with certainty', () => {
		const mean = meanOf([{ value: 0.5, cases: 9 }]);
		expect(caseMeanStatistic(mean, 1)).toBe(-Infinity);
		expect(caseMeanStatistic(mean, -1.5)).toBe(Infinity);
		expect(equivalenceOfCases(mean, 1.5)?.p).toBe(0);
	});
});

it('a sum over cases does not depend on their order', () => {
	fc.assert(
		fc.property(thirds, (values) => {
			expect(sumOfCases(values.toReversed())).toBe(sumOfCases(values));
		})
	);
	expect(sumOfCases([])).toBe(0);
	expect(caseMean([], range, null)).toBeNull();
	expect(caseMeanTest(null, 'case-t').reason).toBe('no-rows');
	expect(equivalenceOfCases(null, 0.1)).toBeNull();
});
