import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRoot } from './find-root.ts';
import { katzRatioInterval } from './katz-ratio-interval.ts';
import { meanOfProportions } from './mean-of-proportions.ts';

/** The root found, and how often the function was asked. */
function searched(f: (x: number) => number, from: number, to: number) {
	let asked = 0;
	const root = findRoot(
		(x) => {
			asked += 1;
			return f(x);
		},
		from,
		to
	);
	return { root, asked };
}

describe('a search for a root', () => {
	it('ends at the last digits, whichever way the function runs and the ends are given', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.01, max: 50, noNaN: true }),
				fc.constantFrom(1, -1),
				fc.boolean(),
				(root, sign, turned) => {
					const cube = (x: number) => sign * (x ** 3 - root ** 3);
					const found = turned ? findRoot(cube, 60, 0) : findRoot(cube, 0, 60);
					expect(Math.abs(found - root)).toBeLessThanOrEqual(1e-14 * Math.max(1, root) * 4);
				}
			)
		);
	});

	it('takes an end that is a root as it is, and asks no further', () => {
		expect(searched((x) => x - 2, 2, 5)).toEqual({ root: 2, asked: 2 });
		expect(searched((x) => x - 5, 2, 5)).toEqual({ root: 5, asked: 2 });
	});

	it('takes few steps: a secant’s where the function is smooth, and never many more than halving', () => {
		expect(searched((x) => Math.exp(x) - 2, 0, 10).asked).toBeLessThanOrEqual(24);
		expect(searched((x) => x ** 3 - 7, 0, 60).asked).toBeLessThanOrEqual(40);
		expect(searched((x) => (x < 0.3 ? -1e-9 : 1), 0, 1).asked).toBeLessThanOrEqual(210);
		expect(searched((x) => (x < 0.3 ? -1e-9 : 1), 0, 1).root).toBeCloseTo(0.3, 12);
	});
});

describe('intervals without an answer', () => {
	const [some, none] = [
		{ successes: 3, trials: 9 },
		{ successes: 0, trials: 0 }
	];

	it('are null where a rate has no rows, or a logarithm no standard error', () => {
		expect(meanOfProportions(some, none, { level: 0.95 })).toBeNull();
		expect(meanOfProportions(none, some, { level: 0.95 })).toBeNull();
		expect(katzRatioInterval(some, { successes: 0, trials: 9 }, 0.95)).toBeNull();
		expect(katzRatioInterval({ successes: 0, trials: 9 }, some, 0.95)).toBeNull();
	});
});
