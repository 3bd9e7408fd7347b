import type { ExtremeInterval } from './extreme-interval.ts';
import { groupPairs } from './group-pairs.ts';
import type { Interval, Proportion } from './interval.ts';
import { newcombeInterval } from './newcombe-interval.ts';
import { greatest } from './outermost.ts';
import { sidakLevel } from './sidak-level.ts';

/**
 * Interval of the largest gap, from simultaneous intervals of the differences of every pair of groups
 * (each pair given once, either way round). When all of them hold, so does this: the largest gap is at least
 * every lower bound and at most the largest upper bound, over both orders of each pair. 0 is no gap at all.
 * Null without a pair.
 */
export function largestGapInterval(differences: readonly Interval[]): Interval | null {
	if (differences.length === 0) return null;
	return {
		low: Math.max(0, greatest(differences.map((d) => Math.max(d.low, -d.high)))),
		high: greatest(differences.map((d) => Math.max(d.high, -d.low)))
	};
}

/** Newcombe intervals of the differences of every pair, all holding at once with `level` given the family's size. */
const pairwise = (groups: readonly Proportion[], level: number, familySize: number): readonly Interval[] =>
	groupPairs(groups).flatMap(([a, b]) => newcombeInterval(a, b, sidakLevel(level, familySize)) ?? []);

const withTrials = (groups: readonly Proportion[]) => groups.filter((g) => g.trials > 0);
const pairCount = (groups: readonly Proportion[]) => (groups.length * (groups.length - 1)) / 2;

/**
 * Interval of the highest group rate minus the lowest, from Šidák-simultaneous Newcombe intervals of all pairs.
 * 0 is equal rates, 1 the widest gap. A bootstrap of an extreme is wrong instead: with equal true rates it
 * stays above a tolerance almost always. Groups without trials are left out; null when fewer than two remain.
 */
export function extremeDifferenceInterval(
	groups: readonly Proportion[],
	level: number
): ExtremeInterval | null {
	const assessed = withTrials(groups);
	const familySize = pairCount(assessed);
	const interval = largestGapInterval(pairwise(assessed, level, familySize));
	return interval === null ? null : { ...interval, familySize };
}

/**
 * Interval of the equalised odds difference: the larger of the widest true positive rate gap and the widest
 * false positive rate gap. The family is the pairs of both metrics together. 0 is equal odds.
 * Null when either metric has fewer than two groups with trials, since half a composite is none.
 */
export function equalizedOddsInterval(
	truePositives: readonly Proportion[],
	falsePositives: readonly Proportion[],
	level: number
): ExtremeInterval | null {
	const families = [withTrials(truePositives), withTrials(falsePositives)];
	if (families.some((groups) => groups.length < 2)) return null;
	const familySize = families.reduce((sum, groups) => sum + pairCount(groups), 0);
	const interval = largestGapInterval(families.flatMap((groups) => pairwise(groups, level, familySize)));
	return interval === null ? null : { ...interval, familySize };
}
