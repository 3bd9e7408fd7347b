import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reference } from '../../../../tests/reference/intervals/reference.ts';
import { benjaminiHochberg, benjaminiYekutieli } from './benjamini-hochberg.ts';
import { holm } from './holm.ts';

const families = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

describe.each([
	{ name: 'holm', adjust: holm, expected: reference.adjusted.holm },
	{ name: 'benjamini–hochberg', adjust: benjaminiHochberg, expected: reference.adjusted.fdr_bh },
	{ name: 'benjamini–yekutieli', adjust: benjaminiYekutieli, expected: reference.adjusted.fdr_by }
])('$name', ({ adjust, expected }) => {
	test('gives what statsmodels gives, in the order given', () => {
		adjust(reference.adjusted.p).forEach((p, at) => expect(p).toBeCloseTo(expected[at] ?? NaN, 12));
	});

	test('never lowers a p value, never passes 1, and keeps their order', () => {
		fc.assert(
			fc.property(families, (ps) => {
				const adjusted = adjust(ps);
				expect(adjusted).toHaveLength(ps.length);
				ps.forEach((p, i) => {
					expect(adjusted[i]).toBeGreaterThanOrEqual(p * (1 - 1e-12));
					expect(adjusted[i]).toBeLessThanOrEqual(1);
					ps.forEach((q, j) => {
						if (p < q) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? NaN);
					});
				});
			})
		);
	});

	test('leaves a family of one as it is', () => {
		expect(adjust([0.03])[0]).toBeCloseTo(0.03, 15);
	});
});
