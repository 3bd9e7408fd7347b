import type { ExtremeInterval } from './extreme-interval.ts';
import { groupPairs } from './group-pairs.ts';
import type { Interval, Proportion } from './interval.ts';
import { miettinenNurminenRatioInterval } from './miettinen-nurminen-ratio-interval.ts';
import { least } from './outermost.ts';
import { sidakLevel } from './sidak-level.ts';

/**
 * Interval of the smallest ratio, from simultaneous intervals of the ratios of every pair of groups (each pair
 * given once, either way round). When all of them hold, so does this: the smallest ratio is at most every upper
 * bound and at least the smallest lower bound, over both orders of each pair. 1 is equal rates, 0 the widest.
 * Null without a pair.
 */
export function smallestRatioInterval(ratios: readonly Interval[]): Interval | null {
	if (ratios.length === 0) return null;
	return {
		low: least(ratios.map((r) => Math.min(r.low, 1 / r.high))),
		high: Math.min(1, least(ratios.map((r) => Math.min(r.high, 1 / r.low))))
	};
}

/**
 * Interval of the lowest group rate over the highest, from Šidák-simultaneous Miettinen–Nurminen intervals of
 * all pairs. 1 is equal rates, 0 that some group has none of what another has.
 * Groups without trials are left out; null when fewer than two remain.
 */
export function extremeRatioInterval(groups: readonly Proportion[], level: number): ExtremeInterval | null {
	const assessed = groups.filter((g) => g.trials > 0);
	const pairs = groupPairs(assessed);
	const each = sidakLevel(level, pairs.length);
	const interval = smallestRatioInterval(
		pairs.flatMap(([a, b]) => miettinenNurminenRatioInterval(a, b, each) ?? [])
	);
	return interval === null ? null : { ...interval, familySize: pairs.length };
}
