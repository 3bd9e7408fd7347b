import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryCases, patternOf } from '../../../../tests/counterfactual-cases.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import { flipRate } from './flip-rate.ts';
import {
	directionalOutcomeTest,
	directionalScoreTest,
	invarianceTest,
	minimumFunctionTest
} from './perturbation-tests.ts';

const raw = (...pairs: readonly (readonly [string, string])[]) =>
	pairs.map(([baseline, variant], cluster) =>
		patternOf({ cluster, baseline: Array.from(baseline), variant: Array.from(variant) })
	);

describe('invariance', () => {
	it('fails where any answer leaves the one that the baseline had', () => {
		const found = invarianceTest(raw(['AA', 'AA'], ['AA', 'AB'], ['BB', 'CC'], ['AB', 'AB'], ['A', '']));
		expect(found).toMatchObject({ kind: 'invariance', cases: 3, failures: 2, untestable: 1 });
		expect(found.failureRate.interval(0.9)).toEqual(wilsonInterval({ successes: 2, trials: 3 }, 0.9));
	});

	it('has the flip rate with one answer a side', () => {
		fc.assert(
			fc.property(arbitraryCases, (cases) => {
				const patterns = cases.map(({ cluster, baseline, variant }) =>
					patternOf({ cluster, baseline: baseline.slice(0, 1), variant: variant.slice(0, 1) })
				);
				expect(invarianceTest(patterns).failureRate.value).toBe(flipRate({ patterns, clusters: null }).value);
			})
		);
	});
});

describe('a directional expectation', () => {
	it('fails where a score moves the wrong way by more than the tolerance', () => {
		const shifts = [
			{ difference: -0.3, pairs: 2 },
			{ difference: 0.3 - 0.4, pairs: 3 },
			{ difference: 0, pairs: 4 },
			{ difference: 0.2, pairs: 5 }
		];
		expect(directionalScoreTest(shifts, { mustNot: 'fall', tolerance: 0.1 }).failures).toBe(2);
		expect(directionalScoreTest(shifts, { mustNot: 'fall', tolerance: 0 }).failures).toBe(5);
		expect(directionalScoreTest(shifts, { mustNot: 'rise', tolerance: 0.1 }).failures).toBe(5);
		expect(directionalScoreTest(shifts, { mustNot: 'rise', tolerance: 0.2 }).failureRate.value).toBe(0);
		expect(directionalScoreTest([], { mustNot: 'rise', tolerance: 0 }).failureRate.reason).toBe('no-rows');
	});

	it('of right answers leaves out cases whose right answers are not known, and says how many', () => {
		const unknown = patternOf({ cluster: 0, baseline: ['A'], variant: ['B'] }, false);
		const patterns = [...raw(['A', 'B'], ['AAA', 'AAB'], ['B', 'A'], ['', 'A']), unknown];
		const strict = directionalOutcomeTest(patterns, { mustNot: 'fall', tolerance: 0 });
		expect(strict).toMatchObject({ kind: 'directional', cases: 3, failures: 2, untestable: 1 });
		expect(directionalOutcomeTest(patterns, { mustNot: 'fall', tolerance: 0.4 }).failures).toBe(1);
		expect(directionalOutcomeTest(patterns, { mustNot: 'rise', tolerance: 0 }).failures).toBe(1);
	});
});

describe('minimum function', () => {
	const side = (answers: number, right: number | null, cases: number) => ({
		answers,
		right,
		refused: 0,
		unparsed: 0,
		cases
	});

	it('fails where any answer to the variant is wrong, whatever the baseline was', () => {
		const found = minimumFunctionTest([side(3, 3, 6), side(3, 2, 2), side(1, 0, 1), side(2, null, 4), side(0, 0, 5)]); // prettier-ignore
		expect(found).toMatchObject({ kind: 'minimum-function', cases: 9, failures: 3, untestable: 4 });
		expect(found.failureRate.value).toBeCloseTo(1 / 3, 12);
	});
});
