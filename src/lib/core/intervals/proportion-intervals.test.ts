import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clopperPearsonInterval } from './clopper-pearson-interval.ts';
import { wilsonCorrectedInterval } from './wilson-corrected-interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

// scipy 1.17.1: scipy.stats.binomtest(k, n).proportion_ci(0.95, method).
const reference = [
	{
		k: 0,
		n: 10,
		wilson: [0, 0.27753279986288926],
		corrected: [0, 0.3445372183069226],
		exact: [0, 0.30849710781876294]
	},
	{
		k: 1,
		n: 10,
		wilson: [0.017876213095072896, 0.4041500267952385],
		corrected: [0.005242301569677699, 0.4588460161566561],
		exact: [0.0025285785444625728, 0.44501611702819543]
	},
	{
		k: 10,
		n: 10,
		wilson: [0.7224672001371109, 1],
		corrected: [0.6554627816930775, 1],
		exact: [0.6915028921812371, 1]
	},
	{
		k: 805,
		n: 1795,
		wilson: [0.42559496162893107, 0.4715610667176223],
		corrected: [0.42531833949855474, 0.47184035067633356],
		exact: [0.4252822632604979, 0.4718223700868365]
	}
];

const proportions = fc
	.integer({ min: 1, max: 5000 })
	.chain((trials) =>
		fc.record({ successes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) })
	);
const levels = fc.double({ min: 0.5, max: 0.9999, noNaN: true });

describe.each([
	{ name: 'wilson', method: 'wilson' as const, interval: wilsonInterval },
	{ name: 'continuity-corrected wilson', method: 'corrected' as const, interval: wilsonCorrectedInterval },
	{ name: 'exact', method: 'exact' as const, interval: clopperPearsonInterval }
])('$name interval', ({ method, interval }) => {
	test.each(reference)('of $k in $n is what scipy gives', (row) => {
		const found = interval({ successes: row.k, trials: row.n }, 0.95);
		expect(found?.low).toBeCloseTo(row[method][0] ?? NaN, 12);
		expect(found?.high).toBeCloseTo(row[method][1] ?? NaN, 12);
	});

	test('contains the point estimate, stays inside 0 and 1, and touches them exactly where the data do', () => {
		fc.assert(
			fc.property(proportions, levels, (p, level) => {
				const { low, high } = interval(p, level) ?? { low: NaN, high: NaN };
				const rate = p.successes / p.trials;
				expect(low).toBeLessThanOrEqual(rate);
				expect(high).toBeGreaterThanOrEqual(rate);
				expect(low === 0).toBe(p.successes === 0);
				expect(high === 1).toBe(p.successes === p.trials);
			})
		);
	});

	test('grows with its level', () => {
		fc.assert(
			fc.property(proportions, levels, (p, level) => {
				const inner = interval(p, level * 0.9);
				const outer = interval(p, level);
				expect(outer?.low).toBeLessThanOrEqual(inner?.low ?? NaN);
				expect(outer?.high).toBeGreaterThanOrEqual(inner?.high ?? NaN);
			})
		);
	});

	test('has no answer without trials', () => {
		expect(interval({ successes: 0, trials: 0 }, 0.95)).toBeNull();
	});
});
