import { expect, test } from 'vitest';
import { scenarios } from './scenarios.ts';
import { simulate } from './simulate.ts';

// The full table is docs/counterfactual-coverage.md, written by `npm run simulate:counterfactual`.
const runs = 300;
/** Four Monte Carlo standard errors of a share, so that a true promise is not refused by luck. */
const luck = (share: number): number => 4 * Math.sqrt((share * (1 - share)) / runs);

const all = scenarios.map((scenario) => simulate(scenario, runs));
const where = (expected: string | null) => all.filter(({ scenario }) => scenario.expected === expected);
const drawnAlike = all.filter(({ scenario }) => scenario.variant === scenario.baseline);

test.each(where('nothing'))('$scenario.name: outside in no more reports than promised', (found) => {
	expect(found.outside).toBeLessThanOrEqual((found.scenario.promise ?? 0) + luck(0.05));
});

test.each(where('net shift'))('$scenario.name: found by the net shift', (found) => {
	expect(found.netShiftOutside).toBeGreaterThanOrEqual((found.scenario.promise ?? 1) - luck(0.05));
});

test.each(where('excess'))('$scenario.name: found by the excess, and not by the net shift', (found) => {
	expect(found.excessOutside).toBeGreaterThanOrEqual((found.scenario.promise ?? 1) - luck(0.1));
	expect(found.netShiftOutside).toBeLessThanOrEqual(0.05);
});

test.each(where(null))('$scenario.name: taken for a change', (found) => {
	expect(found.excessOutside).toBeGreaterThan(0.5);
});

test.each(all)('$scenario.name: the interval holds the net shift as often as it promises', (found) => {
	expect(found.netShiftCovered).toBeGreaterThanOrEqual(0.95 - luck(0.05));
});

test.each(drawnAlike)(
	'$scenario.name: the excess is unbiased and its interval keeps its promise',
	(found) => {
		expect(found.excessCovered).toBeGreaterThanOrEqual(0.94 - luck(0.06));
		expect(Math.abs(found.meanExcess - found.squaredChange)).toBeLessThan(0.003);
	}
);
