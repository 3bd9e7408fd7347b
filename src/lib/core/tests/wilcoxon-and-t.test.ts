import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../tests/reference/paired/reference.ts';
import { addDifferences, noDifferences, sumsOfDifference, type DifferenceSums } from './difference-sums.ts';
import { equivalenceOfEstimate, measuredInterval } from './equivalence-of-estimate.ts';
import { equivalenceLevel } from './equivalence.ts';
import { meanDifference, pairedT } from './paired-t.ts';
import type { DifferenceCount } from './signed-ranks.ts';
import { wilcoxonSignedRank } from './wilcoxon-signed-rank.ts';

const histogram = (differences: readonly number[]): readonly DifferenceCount[] =>
	differences.map((difference) => ({ difference, pairs: 1 }));
const sums = (differences: readonly number[]): DifferenceSums =>
	differences.map(sumsOfDifference).reduce(addDifferences, noDifferences);
const few = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 40 });

describe.each(reference.differences)('differences "$name"', ({ differences, wilcox, pratt, t }) => {
	it.each([
		['wilcoxon', wilcox],
		['pratt', pratt]
	] as const)('have scipy’s signed-rank test, zeros by %s', (zeroRule, expected) => {
		const found = wilcoxonSignedRank(histogram(differences), zeroRule);
		expect((found.p ?? NaN) / expected.p).toBeCloseTo(1, 9);
		expect(found.statistic).toBe(expected.statistic);
		const ties = new Set(differences.map(Math.abs)).size < differences.length || differences.includes(0);
		const exact = differences.length <= (ties ? 13 : 50);
		expect(found.test).toBe(exact ? 'wilcoxon-exact' : 'wilcoxon-normal');
	});

	it('have scipy’s paired t, its interval, and its two one-sided tests', () => {
		const found = pairedT(sums(differences));
		const mean = meanDifference(sums(differences));
		if (t === undefined || mean === null) {
			expect([t, mean]).toEqual([undefined, null]);
			return;
		}
		expect((found.p ?? NaN) / t.p).toBeCloseTo(1, 9);
		expect(found.statistic).toBeCloseTo(t.statistic ?? NaN, 9);
		expect(found.degrees).toBe(t.degrees);
		const interval = measuredInterval(mean, 0.9);
		expect(interval?.low).toBeCloseTo(t.interval_90[0], 9);
		expect(interval?.high).toBeCloseTo(t.interval_90[1], 9);
		for (const [margin, p] of t.tost) {
			const equivalence = equivalenceOfEstimate(mean, margin);
			expect(equivalence?.test).toBe('tost-t');
			expect((equivalence?.p ?? NaN) / p).toBeCloseTo(1, 9);
		}
	});
});

describe('signed-rank test', () => {
	it('depends on neither signs together, nor order, nor how pairs are heaped, nor scale', () => {
		fc.assert(
			fc.property(few, fc.constantFrom('wilcoxon' as const, 'pratt' as const), (differences, zeroRule) => {
				const found = wilcoxonSignedRank(histogram(differences), zeroRule);
				const turned = differences.map((difference) => -4 * difference).reverse();
				expect(wilcoxonSignedRank(histogram(turned), zeroRule)).toEqual(found);
				const heaps = [...new Set(differences)].map((difference) => ({
					difference,
					pairs: differences.filter((other) => other === difference).length
				}));
				expect(wilcoxonSignedRank(heaps, zeroRule)).toEqual(found);
				expect(found.p).toBeGreaterThan(0);
				expect(found.p).toBeLessThanOrEqual(1);
			})
		);
	});

	it('finds every arrangement of signs as likely: p of one sign among n is 2/2ⁿ', () => {
		for (let n = 1; n <= 50; n += 1) {
			const rising = Array.from({ length: n }, (_, at) => at + 1);
			expect(wilcoxonSignedRank(histogram(rising)).p).toBe(2 ** (1 - n));
		}
	});

	it('finds nothing where no pair differs, and has no answer without a pair', () => {
		expect(wilcoxonSignedRank([{ difference: 0, pairs: 9 }])).toMatchObject({ statistic: null, p: 1 });
		expect(wilcoxonSignedRank([])).toMatchObject({ p: null, reason: 'no-rows' });
		expect(wilcoxonSignedRank([{ difference: 1, pairs: 0 }])).toMatchObject({ p: null, reason: 'no-rows' });
	});
});

describe('paired t', () => {
	it('says why it has no answer', () => {
		expect(pairedT(noDifferences)).toMatchObject({ p: null, reason: 'no-rows', test: 'paired-t' });
		expect(pairedT(sums([2]))).toMatchObject({ p: null, reason: 'too-few-rows' });
		// scipy.stats.ttest_1samp([1, 2], 0)
		expect(pairedT(sums([1, 2])).p).toBeCloseTo(0.20483276469913345, 12);
		expect(meanDifference(sums([2]))).toBeNull();
		expect(pairedT(sums([0, 0, 0]))).toMatchObject({ p: null, reason: 'division-by-zero' });
		expect(pairedT(sums([0.1, 0.1, 0.1]))).toMatchObject({ p: null, reason: 'division-by-zero' });
	});

	it('changes sign and keeps p when the sides swap, and its sums add in any order', () => {
		fc.assert(
			fc.property(few, few, (one, other) => {
				const all = addDifferences(sums(one), sums(other));
				expect(addDifferences(sums(other), sums(one))).toEqual(all);
				expect(sums([...other, ...one])).toEqual(all);
				const [found, turned] = [pairedT(all), pairedT(sums([...one, ...other].map((d) => -d)))];
				expect(turned.p).toBe(found.p);
				expect((turned.statistic ?? 0) + (found.statistic ?? 0)).toBe(0);
			})
		);
	});

	it('refuses no shift at α exactly where 0 lies outside its interval', () => {
		fc.assert(
			fc.property(few, fc.double({ min: 0.001, max: 0.4, noNaN: true }), (differences, alpha) => {
				const mean = meanDifference(sums(differences));
				const { p } = pairedT(sums(differences));
				if (mean === null || p === null || Math.abs(p - alpha) < 1e-9) return;
				const interval = measuredInterval(mean, 1 - alpha);
				expect((interval?.low ?? NaN) > 0 || (interval?.high ?? NaN) < 0).toBe(p < alpha);
				expect(equivalenceLevel(alpha)).toBeCloseTo(1 - 2 * alpha, 15);
			})
		);
	});
});
