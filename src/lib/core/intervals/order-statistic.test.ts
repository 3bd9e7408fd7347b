import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderStatistic } from './order-statistic.ts';

const values = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: 0, max: 4 })), {
	minLength: 1,
	maxLength: 60
});

test('an order statistic is what sorting puts at its rank, whatever was asked before', () => {
	fc.assert(
		fc.property(values, fc.array(fc.nat(59), { minLength: 1, maxLength: 5 }), (given, ranks) => {
			const asked = Float64Array.from(given);
			const sorted = Float64Array.from(given).sort();
			for (const rank of ranks) {
				const at = rank % given.length;
				// -0 and 0 are one value here.
				expect(orderStatistic(asked, at) + 0).toBe((sorted[at] ?? NaN) + 0);
			}
			expect(asked.sort()).toEqual(sorted);
		}),
		{ seed: 20251121, numRuns: 300 }
	);
});

test('there is none outside the array', () => {
	expect(orderStatistic(new Float64Array(0), 0)).toBeNaN();
	expect(orderStatistic(Float64Array.of(2, 1), 2)).toBeNaN();
});
