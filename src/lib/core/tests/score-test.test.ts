import { describe, expect, it } from 'vitest';
import { correlatedScoreTest, isEffective, scoreTest } from './score-test.ts';

const a = { successes: 30, trials: 100 };
const b = { successes: 15, trials: 120 };

// The numbers were worked out with SciPy's distributions from the formula of the test.
describe('a score test of two proportions', () => {
	it('has a normal tail where rows were counted', () => {
		const test = scoreTest(a, b);
		expect(test).toMatchObject({ test: 'score' });
		expect(test?.statistic).toBeCloseTo(3.204163957519444, 12);
		expect(test?.p).toBeCloseTo(0.001354553140249117, 14);
		expect(scoreTest(b, a)).toEqual({ test: 'score', statistic: -(test?.statistic ?? 0), p: test?.p });
	});

	it('has the tail of Student’s t where sizes are effective', () => {
		const pair = { a: { ...a, degrees: 10 }, b: { ...b, degrees: 20 }, correlation: 0 };
		const test = correlatedScoreTest(pair);
		expect(test).toMatchObject({ test: 'rao-scott' });
		expect(test?.p).toBeCloseTo(0.003684329644684305, 14);
	});

	it('is surer where what the groups share is taken off their difference', () => {
		const pair = {
			a: { ...a, degrees: 10 },
			b: { successes: 15, trials: 100, degrees: 20 },
			correlation: 0.2
		};
		const test = correlatedScoreTest(pair);
		expect(test?.statistic).toBeCloseTo(2.839809171235324, 12);
		expect(test?.p).toBeCloseTo(0.017554138853976477, 14);
	});

	it('is none without trials on a side, and finds nothing where all ended alike or a side is one cluster', () => {
		const none = { successes: 0, trials: 0 };
		expect(scoreTest(none, b)).toBeNull();
		expect(scoreTest(a, none)).toBeNull();
		expect(scoreTest({ successes: 9, trials: 9 }, { successes: 4, trials: 4 })).toEqual({
			test: 'score',
			statistic: null,
			p: 1
		});
		const single = { a: { ...a, degrees: 0 }, b: { ...b, degrees: 20 }, correlation: 0 };
		expect(correlatedScoreTest(single)).toEqual({ test: 'rao-scott', statistic: null, p: 1 });
	});

	it('is of effective sizes where either is', () => {
		const known = { ...a, degrees: 3 };
		expect(isEffective({ a: known, b, correlation: 0 })).toBe(true);
		expect(isEffective({ a, b: known, correlation: 0 })).toBe(true);
		expect(isEffective({ a, b, correlation: 0 })).toBe(false);
	});
});
