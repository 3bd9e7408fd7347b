import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import { overallDifference, overallRatio, weightOf } from '#lib/core/disparities/against-overall.ts';
import { difference } from '#lib/core/disparities/difference.ts';
import { peopleBehind } from '#lib/core/disparities/people-behind.ts';
import { ratio } from '#lib/core/disparities/ratio.ts';
import type { Interval, Proportion } from '#lib/core/intervals/interval.ts';
import { miettinenNurminenRatioInterval } from '#lib/core/intervals/miettinen-nurminen-ratio-interval.ts';
import { newcombeInterval } from '#lib/core/intervals/newcombe-interval.ts';
import type { Answer } from '#lib/core/metrics/answer.ts';
import { twoProportionTest } from '#lib/core/tests/two-proportion-test.ts';
import type { TestResult } from '#lib/core/tests/test-result.ts';
import type { Comparable } from './comparable.ts';
import type { Keyed, Sampler } from './sampler.ts';
import { estimateContrast } from './estimate-contrast.ts';
import { smoothIntervals } from './smooth-intervals.ts';

/** Two sets of rows that hold no row in common, and how the second stands for the reference. */
export interface Compared {
	readonly of: Comparable;
	readonly group: Keyed;
	readonly against: Keyed;
	readonly population: GroupStatistics;
	/** True where the reference is the whole population: `against` is then the rest, and results are shrunk to the whole. */
	readonly overall: boolean;
}

/** Intervals of a difference and of a ratio, computed when asked for, at the level asked for. */
export interface GapIntervals {
	readonly difference: (level: number) => Interval | null;
	readonly ratio: (level: number) => Interval | null;
	readonly methods: Readonly<Record<'difference' | 'ratio', string>>;
}

/** A group beside its reference, as far as that needs no family. */
export interface Contrast {
	readonly difference: Answer;
	readonly ratio: Answer;
	readonly test: TestResult | null;
	/** Signed as the difference; null where the metric is no fraction of rows. */
	readonly people: number | null;
	readonly intervals: GapIntervals;
}

/**
 * Sets a group beside its reference. Proportions, and rates in a thousand, get score intervals and a test;
 * estimates are set side by side by their own intervals; all others get intervals from resampled cells and no test.
 */
export function contrast(compared: Compared, sampler: Sampler): Contrast {
	const { of, group, against, population, overall } = compared;
	const valueOf = (counts: GroupStatistics): Answer => of.value({ group: counts, population });
	const reference = overall ? population : against.counts;
	const values = [valueOf(group.counts), valueOf(reference)] as const;
	const answers = { difference: difference(...values), ratio: ratio(...values) };
	if (of.estimate !== null) return { ...answers, ...estimateContrast(of.estimate, compared) };
	if (of.proportion === null) {
		return { ...answers, test: null, people: null, intervals: smoothIntervals(compared, sampler) };
	}
	const own = of.proportion(group.counts);
	const other = of.proportion(against.counts);
	const whole = overall ? of.proportion(population) : null;
	return {
		...answers,
		test: twoProportionTest(own, other),
		people: peopleBehind(own, whole ?? other).value,
		intervals: scoreIntervals({ scale: of.scale, own, other, whole })
	};
}

interface Proportions {
	readonly scale: number;
	readonly own: Proportion;
	readonly other: Proportion;
	/** The population, where that is the reference. */
	readonly whole: Proportion | null;
}

function scoreIntervals({ scale, own, other, whole }: Proportions): GapIntervals {
	const weight = whole === null ? 0 : weightOf(own, whole);
	return {
		difference: (level) =>
			mapped(newcombeInterval(own, other, level), (end) => overallDifference(scale * end, weight)),
		ratio: (level) =>
			mapped(miettinenNurminenRatioInterval(own, other, level), (end) =>
				whole === null ? end : overallRatio(end, weight)
			),
		methods: { difference: 'newcombe', ratio: 'miettinen-nurminen' }
	};
}

const mapped = (interval: Interval | null, map: (end: number) => number): Interval | null =>
	interval === null ? null : { low: map(interval.low), high: map(interval.high) };
