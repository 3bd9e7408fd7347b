import fc from 'fast-check';
import { expect, it } from 'vitest';
import { miettinenNurminenDifferenceInterval } from '../intervals/score-difference-interval.ts';
import { equivalenceOfProportions } from './equivalence-of-proportions.ts';
import { equivalenceLevel } from './equivalence.ts';
import { withinLimitsP } from './within-limits.ts';

const proportion = fc
	.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }))
	.map(([x, n]) => ({ successes: Math.min(x, n), trials: n }));

it('with the same limit on both sides it is the test of equivalence', () => {
	fc.assert(
		fc.property(proportion, proportion, fc.constantFrom(0.02, 0.05, 0.2), (a, b, margin) => {
			const p = withinLimitsP({ a, b, correlation: 0 }, { low: -margin, high: margin });
			expect(p).toBeCloseTo(equivalenceOfProportions({ a, b }, margin)?.p ?? NaN, 12);
		})
	);
});

it('is below 5 % exactly where the 90 % interval lies within the limits, whichever sides are limited', () => {
	const limits = fc.constantFrom(
		{ low: -0.1, high: 0.05 },
		{ low: -0.05, high: Infinity },
		{ low: -Infinity, high: 0.05 },
		{ low: -0.3, high: 0.3 }
	);
	fc.assert(
		fc.property(proportion, proportion, limits, (a, b, allowed) => {
			const p = withinLimitsP({ a, b, correlation: 0 }, allowed) ?? 1;
			const interval = miettinenNurminenDifferenceInterval(a, b, equivalenceLevel(0.05));
			if (interval === null || Math.abs(p - 0.05) < 1e-6) return;
			expect(p < 0.05).toBe(interval.low > allowed.low && interval.high < allowed.high);
		})
	);
});

it('has no answer without trials, without a limit and where the two estimates move together', () => {
	const [a, b] = [
		{ successes: 1, trials: 5 },
		{ successes: 0, trials: 0 }
	];
	const limits = { low: -0.1, high: 0.1 };
	expect(withinLimitsP({ a, b, correlation: 0 }, limits)).toBeNull();
	expect(withinLimitsP({ a, b: a, correlation: 0.2 }, limits)).toBeNull();
	expect(withinLimitsP({ a, b: a, correlation: 0 }, { low: -Infinity, high: Infinity })).toBeNull();
});
