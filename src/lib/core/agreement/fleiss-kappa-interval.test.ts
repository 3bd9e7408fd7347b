import { describe, expect, it } from 'vitest';
import reference from '../../../../tests/reference/kappa-error/kappa_error.json' with { type: 'json' };
import { fleissKappaError, fleissKappaInterval } from './fleiss-kappa-interval.ts';
import { fleissKappa } from './fleiss-kappa.ts';

const cases = Object.entries(reference.cases);

describe("the interval of Fleiss' kappa", () => {
	it.each(cases)('is that of irrCAC: %s', (_, { counts, kappa, standardError, low, high }) => {
		const patterns = counts.map((each) => ({ counts: each, items: 1 }));
		expect(fleissKappa(patterns).value).toBeCloseTo(kappa, 10);
		expect(fleissKappaError(patterns)?.standardError).toBeCloseTo(standardError, 10);
		const interval = fleissKappaInterval(patterns, 0.95);
		expect(interval?.low).toBeCloseTo(low, 9);
		expect(interval?.high).toBeCloseTo(high, 9);
	});

	it('is the same of items heaped by what they are', () => {
		const heaped = fleissKappaInterval(
			[
				{ counts: [3, 0], items: 5 },
				{ counts: [1, 2], items: 4 }
			],
			0.9
		);
		const single = [...Array<number[]>(5).fill([3, 0]), ...Array<number[]>(4).fill([1, 2])];
		const apart = fleissKappaInterval(
			single.map((counts) => ({ counts, items: 1 })),
			0.9
		);
		expect(apart?.low).toBeCloseTo(heaped?.low ?? NaN, 12);
		expect(apart?.high).toBeCloseTo(heaped?.high ?? NaN, 12);
	});

	it('has no answer where kappa has none, or of one item', () => {
		expect(fleissKappaInterval([], 0.95)).toBeNull();
		expect(fleissKappaInterval([{ counts: [3, 0], items: 5 }], 0.95)).toBeNull();
		expect(fleissKappaInterval([{ counts: [2, 1], items: 1 }], 0.95)).toBeNull();
	});
});
