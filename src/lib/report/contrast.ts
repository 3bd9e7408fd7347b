import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import { overallDifference, overallRatio, weightOf } from '#lib/core/disparities/against-overall.ts';
import { difference } from '#lib/core/disparities/difference.ts';
import { peopleBehind } from '#lib/core/disparities/people-behind.ts';
import { ratio } from '#lib/core/disparities/ratio.ts';
import type { Interval, ProportionPair } from '#lib/core/intervals/interval.ts';
import { correlatedRatioInterval } from '#lib/core/intervals/miettinen-nurminen-ratio-interval.ts';
import { correlatedNewcombeInterval } from '#lib/core/intervals/newcombe-interval.ts';
import type { Answer } from '#lib/core/metrics/answer.ts';
import { proportionPairTest } from '#lib/core/tests/two-proportion-test.ts';
import type { TestResult } from '#lib/core/tests/test-result.ts';
import type { Comparable } from './comparable.ts';
import { effectivePair } from './effective.ts';
import { sizesText } from './effective-text.ts';
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
	/** The attribute's design effect, for a group whose rate is 0 or 1; null where rows are not clustered. */
	readonly pooled: number | null;
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
	const { of, group, against, population, overall, pooled } = compared;
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
	const pair = effectivePair(of.proportion, [group.counts, against.counts], pooled);
	return {
		...answers,
		test: proportionPairTest(pair),
		people: peopleBehind(own, whole ?? other).value,
		intervals: scoreIntervals({
			scale: of.scale,
			pair,
			weight: whole === null ? null : weightOf(own, whole)
		})
	};
}

interface Proportions {
	readonly scale: number;
	readonly pair: ProportionPair;
	/** The group's share of the population, where that is the reference; null otherwise. */
	readonly weight: number | null;
}

function scoreIntervals({ scale, pair, weight }: Proportions): GapIntervals {
	const sizes = sizesText(pair.a, pair.b);
	return {
		difference: (level) =>
			mapped(correlatedNewcombeInterval(pair, level), (end) => overallDifference(scale * end, weight ?? 0)),
		ratio: (level) =>
			mapped(correlatedRatioInterval(pair, level), (end) =>
				weight === null ? end : overallRatio(end, weight)
			),
		methods: { difference: `newcombe${sizes}`, ratio: `miettinen-nurminen${sizes}` }
	};
}

const mapped = (interval: Interval | null, map: (end: number) => number): Interval | null =>
	interval === null ? null : { low: map(interval.low), high: map(interval.high) };
