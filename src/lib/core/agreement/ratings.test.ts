import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../../../../tests/reference/agreement/agreement.json' with { type: 'json' };
import { coincidenceMatrix } from './coincidences.ts';
import { fleissKappa } from './fleiss-kappa.ts';
import { krippendorffAlpha, type RatingScale } from './krippendorff-alpha.ts';
import type { RatingPattern } from './rating-pattern.ts';

const scales: readonly RatingScale[] = ['nominal', 'ordinal', 'interval', 'ratio'];
const each = (counts: readonly (readonly number[])[]): readonly RatingPattern[] =>
	counts.map((one) => ({ counts: one, items: 1 }));
const counted = fc.array(
	fc.record({
		counts: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }),
		items: fc.integer({ min: 0, max: 5 })
	}),
	{ minLength: 1, maxLength: 12 }
);
const values = [1, 2, 4, 7];

describe.each(reference.ratings)('ratings "$name"', ({ counts, alpha, fleiss, values: own }) => {
	const coincidences = coincidenceMatrix(each(counts));

	it.each([...scales])('have the %s alpha that krippendorff gives', (scale) => {
		const expected = alpha[scale];
		const found = krippendorffAlpha(coincidences, own, scale);
		if (expected !== null) expect(found.value).toBeCloseTo(expected, 11);
		else
			expect(found.reason).toBe(
				counts.some((one) => one.reduce((sum, n) => sum + n, 0) > 1) ? 'division-by-zero' : 'no-rows'
			);
	});

	it('have the Fleiss kappa of statsmodels, or of the definition where numbers of ratings differ', () => {
		if (fleiss === null) expect(fleissKappa(each(counts)).value).toBeNull();
		else expect(fleissKappa(each(counts)).value).toBeCloseTo(fleiss, 12);
	});
});

it('alpha of Krippendorff’s own example is what he prints', () => {
	const example = reference.ratings.find(({ name }) => name === 'krippendorff 2011');
	const coincidences = coincidenceMatrix(each(example?.counts ?? []));
	// Krippendorff 2011, "Computing Krippendorff's alpha-reliability", sections C to E.
	const printed = { nominal: '0.743', ordinal: '0.815', interval: '0.849', ratio: '0.797' };
	for (const scale of scales)
		expect(krippendorffAlpha(coincidences, [1, 2, 3, 4, 5], scale).value?.toFixed(3)).toBe(printed[scale]);
});

describe('agreement of many raters', () => {
	it('is 1 where every item’s ratings are of one category', () => {
		const perfect = [
			{ counts: [3, 0, 0, 0], items: 4 },
			{ counts: [0, 0, 2, 0], items: 1 }
		];
		expect(fleissKappa(perfect).value).toBe(1);
		for (const scale of scales)
			expect(krippendorffAlpha(coincidenceMatrix(perfect), values, scale).value).toBe(1);
	});

	it('depends neither on the order of items nor on how they are heaped, to the last digit for alpha', () => {
		fc.assert(
			fc.property(counted, (patterns) => {
				const heaped = coincidenceMatrix(patterns);
				const single = patterns.flatMap(({ counts, items }) =>
					Array.from({ length: items }, () => ({ counts, items: 1 }))
				);
				if (single.length > 0) expect(coincidenceMatrix(single.reverse())).toEqual(heaped);
				const [one, other] = [fleissKappa(patterns), fleissKappa(single)];
				expect(other.reason).toBe(one.reason);
				if (one.value !== null) expect(other.value).toBeCloseTo(one.value, 10);
			})
		);
	});

	it('is never above 1, and items rated once change nothing', () => {
		fc.assert(
			fc.property(counted, fc.constantFrom(...scales), (patterns, scale) => {
				const lone = { counts: [0, 1, 0, 0], items: 3 };
				const alpha = krippendorffAlpha(coincidenceMatrix(patterns), values, scale);
				expect(krippendorffAlpha(coincidenceMatrix([...patterns, lone]), values, scale)).toEqual(alpha);
				expect(fleissKappa([...patterns, lone])).toEqual(fleissKappa(patterns));
				expect(alpha.value ?? 0).toBeLessThanOrEqual(1);
				expect(fleissKappa(patterns).value ?? 0).toBeLessThanOrEqual(1);
			})
		);
	});

	it('coincidences are symmetric and sum to the pairable ratings', () => {
		fc.assert(
			fc.property(counted, (patterns) => {
				const found = coincidenceMatrix(patterns);
				found.forEach((row, i) => row.forEach((count, j) => expect(count).toBe(found[j]?.[i])));
				const pairable = patterns
					.map(({ counts, items }) => ({ ratings: counts.reduce((a, b) => a + b), items }))
					.filter(({ ratings }) => ratings > 1)
					.reduce((sum, { ratings, items }) => sum + ratings * items, 0);
				expect(found.flat().reduce((a, b) => a + b, 0)).toBeCloseTo(pairable, 9);
			})
		);
	});

	it('says why it has no answer, and refuses what does not fit together', () => {
		const lone = [{ counts: [1, 0], items: 5 }];
		const alike = [{ counts: [3, 0], items: 5 }];
		expect(fleissKappa([]).reason).toBe('no-rows');
		expect(fleissKappa(lone).reason).toBe('no-rows');
		expect(fleissKappa(alike).reason).toBe('division-by-zero');
		expect(krippendorffAlpha(coincidenceMatrix([]), [], 'nominal').reason).toBe('no-rows');
		expect(krippendorffAlpha(coincidenceMatrix(lone), [1, 2], 'nominal').reason).toBe('no-rows');
		expect(krippendorffAlpha(coincidenceMatrix(alike), [1, 2], 'nominal').reason).toBe('division-by-zero');
		expect(() => krippendorffAlpha([[1]], [1, 2], 'nominal')).toThrow('one value');
		expect(() => krippendorffAlpha(coincidenceMatrix(alike), [2, 2], 'interval')).toThrow('ascending');
		expect(() => fleissKappa([...lone, { counts: [1], items: 1 }])).toThrow('same categories');
	});
});
