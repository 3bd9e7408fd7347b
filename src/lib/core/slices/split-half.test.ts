import { describe, expect, it } from 'vitest';
import { drawBinomial } from '../intervals/binomial-draw.ts';
import { seededRandom } from '../intervals/seeded-random.ts';
import type { SliceGap } from './slice-gap.ts';
import { confirmedByHalves } from './split-half.ts';

const gap = (own: readonly [number, number], rest: readonly [number, number]): SliceGap => ({
	own: { successes: own[0], trials: own[1] },
	rest: { successes: rest[0], trials: rest[1] },
	correlation: 0,
	weight: own[1] / (own[1] + rest[1]),
	value: own[0] / own[1],
	divergence: own[0] / own[1] - (own[0] + rest[0]) / (own[1] + rest[1])
});
const options = { familySize: 100, level: 0.95 };

describe('a slice in two halves', () => {
	it('is confirmed where it truly diverges', () => {
		const seen = Array.from({ length: 50 }, (_, at) =>
			confirmedByHalves(gap([300, 500], [3000, 10_000]), seededRandom(1, String(at)), options)
		);
		expect(seen.every((each) => each === true)).toBe(true);
	});

	it('is left open where half the rows are too few, or are no rows', () => {
		expect(confirmedByHalves(gap([9, 20], [300, 1000]), seededRandom(1, 'few'), options)).toBeNull();
		expect(confirmedByHalves(gap([30, 50.5], [300, 1000]), seededRandom(1, 'effective'), options)).toBeNull();
		expect(confirmedByHalves(gap([1, 1], [300, 1000]), seededRandom(1, 'one'), options)).toBeNull();
	});

	it('is refused about as often as chance should, where only the first half diverges by chance', () => {
		// Of slices that do not diverge, those that the first half finds all the same (family of one, so that there are
		// some) are found again the same way in half of one twentieth of cases.
		const random = seededRandom(7, 'slices that do not diverge');
		const seen = Array.from({ length: 20_000 }, (_, at) =>
			confirmedByHalves(
				gap([drawBinomial(random, 400, 0.3), 400], [drawBinomial(random, 4000, 0.3), 4000]),
				seededRandom(3, String(at)),
				{ familySize: 1, level: 0.95 }
			)
		).filter((each) => each !== null);
		const confirmed = seen.filter((each) => each).length;
		expect(seen.length).toBeGreaterThan(800);
		expect(confirmed / seen.length).toBeGreaterThan(0.01);
		expect(confirmed / seen.length).toBeLessThan(0.045);
	});

	it('falls alike for the same seed and key', () => {
		const once = () => confirmedByHalves(gap([120, 300], [3000, 10_000]), seededRandom(5, 'a'), options);
		expect(once()).toBe(once());
	});
});
