import type { CaseFigure } from '#lib/core/counterfactual/case-figure.ts';
import { netShift } from '#lib/core/counterfactual/net-shift.ts';
import { excess } from '#lib/core/counterfactual/noise.ts';
import { seededRandom } from '#lib/core/intervals/seeded-random.ts';
import { sidakLevel } from '#lib/core/intervals/sidak-level.ts';
import { judge } from '#lib/core/verdict/judge.ts';
import { drawCases } from './draw-cases.ts';
import type { Scenario } from './scenarios.ts';

export const seed = 20251121;
export const level = 0.95;
export const casesEach = 500;

/** A report judges two figures of a contrast, so its intervals hold at once. */
const simultaneous = sidakLevel(level, 2);

/** With no margin. A net shift may be outside on either side; an excess, whose truth is never negative, only above. */
const isOutside = (figure: CaseFigure, side: 'worse' | 'both'): boolean => {
	const interval = figure.interval(simultaneous);
	if (interval === null) return false;
	const limit = { min: null, max: 0 };
	return judge({ interval, scale: 'difference', limit, side, positiveGapHarms: true }) === 'outside';
};

const holds = (figure: CaseFigure, truth: number): boolean => {
	const interval = figure.interval(level);
	return interval !== null && interval.low <= truth && truth <= interval.high;
};

export interface Outcome {
	readonly scenario: Scenario;
	/** Means over runs of what is true of the cases drawn. */
	readonly netShift: number;
	readonly squaredChange: number;
	/** Shares of runs: a report with either outside, the net shift outside, the excess outside. */
	readonly outside: number;
	readonly netShiftOutside: number;
	readonly excessOutside: number;
	/** Shares of runs in which the plain interval at 95 % holds the population's own value. */
	readonly netShiftCovered: number;
	readonly excessCovered: number;
	readonly meanExcess: number;
	readonly runs: number;
}

/** One scenario, many times: what is outside, and what intervals hold. */
export function simulate(scenario: Scenario, runs: number): Outcome {
	const random = seededRandom(seed, scenario.name);
	const drawn = Array.from({ length: runs }, () => {
		const { patterns, ...truth } = drawCases(random, scenario, casesEach);
		const of = { patterns, clusters: null };
		return { truth, shift: netShift(of), excess: excess(of) };
	});
	const mean = (of: (run: (typeof drawn)[number]) => number): number =>
		drawn.reduce((sum, run) => sum + of(run), 0) / runs;
	const share = (of: (run: (typeof drawn)[number]) => boolean): number => mean((run) => (of(run) ? 1 : 0));
	const population = {
		netShift: mean(({ truth }) => truth.netShift),
		squaredChange: mean(({ truth }) => truth.squaredChange)
	};
	return {
		scenario,
		...population,
		outside: share((run) => isOutside(run.shift, 'both') || isOutside(run.excess, 'worse')),
		netShiftOutside: share((run) => isOutside(run.shift, 'both')),
		excessOutside: share((run) => isOutside(run.excess, 'worse')),
		netShiftCovered: share((run) => holds(run.shift, population.netShift)),
		excessCovered: share((run) => holds(run.excess, population.squaredChange)),
		meanExcess: mean((run) => run.excess.value ?? NaN),
		runs
	};
}
