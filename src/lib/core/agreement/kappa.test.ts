import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../../../../tests/reference/agreement/agreement.json' with { type: 'json' };
import type { Weighting } from './agreement-weights.ts';
import { weightedKappaError, weightedKappaInterval } from './weighted-kappa-interval.ts';
import { weightedKappa } from './weighted-kappa.ts';

const weightings: readonly Weighting[] = ['nominal', 'linear', 'quadratic'];
const tables = fc.integer({ min: 2, max: 5 }).chain((k) =>
	fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: k, maxLength: k }), {
		minLength: k,
		maxLength: k
	})
);
const transposed = (table: readonly (readonly number[])[]) =>
	table.map((_, at) => table.map((row) => row[at] ?? 0));

describe.each(reference.kappa)('two raters of "$name"', (expected) => {
	it.each([...weightings])('have the %s kappa and its error that statsmodels gives', (weighting) => {
		const { kappa, error } = expected[weighting];
		const found = weightedKappa(expected.table, weighting);
		const spread = weightedKappaError(expected.table, weighting);
		if (kappa === null) {
			expect(found).toEqual({ value: null, reason: 'division-by-zero' });
			expect(weightedKappaInterval(expected.table, weighting, 0.95)).toBeNull();
			return;
		}
		expect(found.value).toBeCloseTo(kappa, 12);
		if (error === null) {
			expect(spread).toBeNull();
			expect(weightedKappaInterval(expected.table, weighting, 0.95)).toBeNull();
			return;
		}
		expect(spread).toBeCloseTo(error, 10);
		const interval = weightedKappaInterval(expected.table, weighting, 0.95);
		const reach = 1.959963984540054 * error;
		expect(interval?.low).toBeCloseTo(Math.max(-1, kappa - reach), 10);
		expect(interval?.high).toBeCloseTo(Math.min(1, kappa + reach), 10);
	});
});

describe('kappa', () => {
	it('is 1 of perfect agreement, and then without an interval that would claim certainty', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 5 }), (diagonal) => {
				const table = diagonal.map((count, i) => diagonal.map((_, j) => (i === j ? count : 0)));
				const used = diagonal.filter((count) => count > 0).length;
				for (const weighting of weightings) {
					const found = weightedKappa(table, weighting);
					if (used > 1) expect(found.value).toBe(1);
					else expect(found.reason).toBe(used === 0 ? 'no-rows' : 'division-by-zero');
					expect(weightedKappaInterval(table, weighting, 0.95)).toBeNull();
				}
			})
		);
	});

	it('is the same whichever rater comes first, from either end of the scale, and for all rows tenfold', () => {
		fc.assert(
			fc.property(tables, fc.constantFrom(...weightings), (table, weighting) => {
				const { value, reason } = weightedKappa(table, weighting);
				const turned = table.toReversed().map((row) => row.toReversed());
				const tenfold = table.map((row) => row.map((count) => 10 * count));
				for (const other of [transposed(table), turned, tenfold]) {
					const found = weightedKappa(other, weighting);
					expect(found.reason).toBe(reason);
					if (value !== null) expect(found.value).toBeCloseTo(value, 10);
				}
				if (value !== null) expect(value).toBeLessThanOrEqual(1);
				const interval = weightedKappaInterval(table, weighting, 0.9);
				if (interval !== null && value !== null) {
					expect(interval.low).toBeLessThanOrEqual(value);
					expect(interval.high).toBeGreaterThanOrEqual(value);
					expect(interval.low).toBeGreaterThanOrEqual(-1);
					expect(interval.high).toBeLessThanOrEqual(1);
				}
			})
		);
	});

	it('weighted is unweighted where there are two categories', () => {
		fc.assert(
			fc.property(fc.tuple(...[0, 1, 2, 3].map(() => fc.integer({ min: 1, max: 40 }))), ([a, b, c, d]) => {
				const table = [
					[a ?? 0, b ?? 0],
					[c ?? 0, d ?? 0]
				];
				const plain = weightedKappa(table, 'nominal').value ?? NaN;
				expect(weightedKappa(table, 'linear').value).toBeCloseTo(plain, 12);
				expect(weightedKappa(table, 'quadratic').value).toBeCloseTo(plain, 12);
			})
		);
	});

	it('has no answer without an item, and refuses a table that is not square', () => {
		expect(weightedKappa([], 'nominal').reason).toBe('no-rows');
		expect(weightedKappaError([[0]], 'nominal')).toBeNull();
		expect(() => weightedKappa([[1, 2]], 'nominal')).toThrow('same categories');
	});
});
