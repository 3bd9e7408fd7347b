import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../../../../tests/reference/agreement/agreement.json' with { type: 'json' };
import { intraclassCorrelation, type IntraclassForm } from './intraclass-correlation.ts';
import { intraclassInterval } from './intraclass-interval.ts';
import { meanSquares } from './mean-squares.ts';
import { addRatings, noRatings, sumsOfItem, type RatingSums } from './rating-sums.ts';

const forms: readonly IntraclassForm[] = ['2,1', '2,k', '3,1', '3,k'];
const sums = (ratings: readonly (readonly number[])[]): RatingSums =>
	ratings.map(sumsOfItem).reduce(addRatings, noRatings(ratings[0]?.length ?? 0));
const rated = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 20 })).chain(([k, n]) =>
	fc.array(
		fc.array(
			fc.integer({ min: -20, max: 20 }).map((x) => x / 4),
			{ minLength: k, maxLength: k }
		),
		{
			minLength: n,
			maxLength: n
		}
	)
);

describe.each(reference.icc)('ratings "$name"', ({ ratings, forms: expected, mean_squares }) => {
	it('have the mean squares of a two-way layout', () => {
		const found = meanSquares(sums(ratings));
		for (const part of ['items', 'raters', 'error'] as const)
			expect(Math.abs((found?.[part] ?? NaN) - mean_squares[part])).toBeLessThan(
				1e-7 * Math.max(1, mean_squares[part])
			);
	});

	it.each([...forms])(
		'have pingouin’s intraclass correlation (%s) and McGraw and Wong’s interval',
		(form) => {
			const { icc, interval_95 } = expected[form];
			const found = intraclassCorrelation(sums(ratings), form);
			if (icc === null) expect(found.reason).toBe('division-by-zero');
			else expect(found.value).toBeCloseTo(icc, 7);
			const interval = intraclassInterval(sums(ratings), form, 0.95);
			if (interval_95 === null) expect(interval).toBeNull();
			else {
				const [low = null] = interval_95;
				if (low === null) expect(interval?.low).toBe(-Infinity);
				else expect(interval?.low).toBeCloseTo(low, 7);
				expect(interval?.high).toBeCloseTo(interval_95[1] ?? NaN, 7);
			}
		}
	);
});

it('intraclass correlations of Shrout and Fleiss’ own example are what they print', () => {
	const example = sums(reference.icc.find(({ name }) => name.startsWith('shrout'))?.ratings ?? []);
	const printed = { '2,1': '0.29', '2,k': '0.62', '3,1': '0.71', '3,k': '0.91' };
	for (const form of forms)
		expect(intraclassCorrelation(example, form).value?.toFixed(2)).toBe(printed[form]);
});

describe('intraclass correlation', () => {
	it('is 1 of perfect agreement; a rater who is always stricter costs agreement and not consistency', () => {
		const items = [1, 2.5, 4, 3.25];
		const same = sums(items.map((x) => [x, x, x]));
		const strict = sums(items.map((x) => [x, x, x - 1]));
		for (const form of forms) {
			expect(intraclassCorrelation(same, form).value).toBe(1);
			expect(intraclassInterval(same, form, 0.95)).toBeNull();
			const value = intraclassCorrelation(strict, form).value ?? NaN;
			if (form.startsWith('3')) expect(value).toBe(1);
			else expect(value).toBeLessThan(0.95);
		}
	});

	it('holds in its interval, and the mean of raters is more reliable than one', () => {
		fc.assert(
			fc.property(rated, fc.double({ min: 0.5, max: 0.999, noNaN: true }), (ratings, level) => {
				const all = sums(ratings);
				for (const form of forms) {
					const { value } = intraclassCorrelation(all, form);
					const interval = intraclassInterval(all, form, level);
					if (value === null || interval === null) continue;
					expect(interval.high).toBeLessThanOrEqual(1);
					// Satterthwaite's degrees of freedom are for agreement that is there.
					if (form.startsWith('2') && value <= 0) continue;
					expect(interval.low).toBeLessThanOrEqual(value + 1e-9);
					expect(interval.high).toBeGreaterThanOrEqual(value - 1e-9);
				}
				const [one, mean] = [
					intraclassCorrelation(all, '3,1').value,
					intraclassCorrelation(all, '3,k').value
				];
				if (one !== null && mean !== null && one > 0) expect(mean).toBeGreaterThanOrEqual(one);
			})
		);
	});

	it('does not change with the order of items or raters, nor with a shift of all ratings; sums add in any order', () => {
		fc.assert(
			fc.property(rated, rated, (ratings, others) => {
				const shifted = ratings.map((item) => item.map((x) => x + 8).reverse()).reverse();
				for (const form of forms) {
					const { value, reason } = intraclassCorrelation(sums(ratings), form);
					const found = intraclassCorrelation(sums(shifted), form);
					expect(found.reason).toBe(reason);
					if (value !== null) expect(found.value).toBeCloseTo(value, 9);
				}
				if (ratings[0]?.length === others[0]?.length)
					expect(addRatings(sums(ratings), sums(others))).toEqual(sums([...others, ...ratings]));
			})
		);
	});

	it('says why it has no answer', () => {
		for (const form of forms) {
			expect(intraclassCorrelation(noRatings(3), form).reason).toBe('no-rows');
			expect(intraclassCorrelation(sums([[1, 2, 3]]), form).reason).toBe('too-few-rows');
			expect(intraclassCorrelation(sums([[1], [2]]), form).reason).toBe('too-few-rows');
			expect(
				intraclassCorrelation(
					sums([
						[0.1, 0.1],
						[0.1, 0.1]
					]),
					form
				).reason
			).toBe('division-by-zero');
			expect(intraclassInterval(sums([[1, 2, 3]]), form, 0.95)).toBeNull();
		}
		expect(() => addRatings(noRatings(2), noRatings(3))).toThrow('same raters');
	});
});
