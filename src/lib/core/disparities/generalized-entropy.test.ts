import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounts, noCounts } from '../cube/counts.ts';
import { betweenGroupEntropy, generalizedEntropy } from './generalized-entropy.ts';

const counts = fc.record({ tp: fc.nat(50), fp: fc.nat(50), fn: fc.nat(50), tn: fc.nat(50) });

describe('generalised entropy of benefits', () => {
	it('is 0 where everyone is decided rightly, or all wrongly in one way', () => {
		expect(generalizedEntropy({ tp: 3, fp: 0, fn: 0, tn: 4 }, 2).value).toBe(0);
		expect(generalizedEntropy({ tp: 0, fp: 5, fn: 0, tn: 0 }, 1).value).toBe(0);
	});

	it('has no answer without rows, and where nobody benefits', () => {
		expect(generalizedEntropy(noCounts, 2).reason).toBe('no-rows');
		expect(generalizedEntropy({ tp: 0, fp: 0, fn: 5, tn: 0 }, 2).reason).toBe('division-by-zero');
	});

	it('is infinite at α = 0 where somebody gets nothing', () => {
		expect(generalizedEntropy({ tp: 1, fp: 0, fn: 1, tn: 1 }, 0).value).toBe(Infinity);
	});

	it('has the values of its equation, by hand', () => {
		// Benefits 1, 1, 2, 0: of a mean of 1.
		const group = { tp: 1, fp: 1, fn: 1, tn: 1 };
		expect(generalizedEntropy(group, 2).value).toBeCloseTo(1 / 4, 15);
		expect(generalizedEntropy(group, 1).value).toBeCloseTo((2 * Math.log(2)) / 4, 15);
		expect(generalizedEntropy(group, 3).value).toBeCloseTo((8 + 1 + 1 + 0 - 4) / (4 * 3 * 2), 15);
		// Benefits 1, 1, 2: of a mean of 4/3.
		const none = { tp: 1, fp: 1, fn: 0, tn: 1 };
		expect(generalizedEntropy(none, 0).value).toBeCloseTo(-Math.log((3 / 4) * (3 / 4) * (3 / 2)) / 3, 15);
	});

	it('gives everyone the mean benefit of their group where it is between groups', () => {
		// Means 1 over four people and 2 over two: 4/3 over all, shares 3/4 and 3/2.
		const groups = [{ tp: 1, fp: 1, fn: 1, tn: 1 }, { tp: 0, fp: 2, fn: 0, tn: 0 }, noCounts];
		const expected = (4 * ((3 / 4) ** 2 - 1) + 2 * ((3 / 2) ** 2 - 1)) / (2 * 6);
		expect(betweenGroupEntropy(groups, 2).value).toBeCloseTo(expected, 15);
		const theil = (4 * (3 / 4) * Math.log(3 / 4) + 2 * (3 / 2) * Math.log(3 / 2)) / 6;
		expect(betweenGroupEntropy(groups, 1).value).toBeCloseTo(theil, 15);
		expect(betweenGroupEntropy([noCounts], 2).reason).toBe('no-rows');
	});

	it('lies between 0 and the whole where it is between groups', () => {
		fc.assert(
			fc.property(
				fc.array(counts, { minLength: 1, maxLength: 5 }),
				fc.constantFrom(1, 2),
				(groups, alpha) => {
					const whole = generalizedEntropy(groups.reduce(addCounts), alpha).value;
					const between = betweenGroupEntropy(groups, alpha).value;
					expect(between === null).toBe(whole === null);
					if (between === null || whole === null) return;
					expect(between).toBeGreaterThanOrEqual(-1e-12);
					expect(between).toBeLessThanOrEqual(whole + 1e-12);
				}
			)
		);
	});
});
