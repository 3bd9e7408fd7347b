import { criticalValue } from './critical-value.ts';
import { findRoot } from './find-root.ts';
import type { Interval } from './interval.ts';
import { pairsIn, type PairedCounts } from './paired-counts.ts';
import { tangoStatistic } from './tango-statistic.ts';

/**
 * Tango's score interval of the difference in success between two conditions (first minus second) on the same cases:
 * every difference that his score test would not refuse. Stays inside [−1, 1], and has width where no case is
 * discordant, where Wald's has none. McNemar's test without correction refuses at 1 − level exactly where 0 lies
 * outside, and two one-sided tests of equivalence agree with it. Null without a case.
 * Source: Tango 1998, "Equivalence test and confidence interval for the difference in proportions for the
 * paired-sample design", section 4.
 */
export function tangoInterval(counts: PairedCounts, level: number): Interval | null {
	const n = pairsIn(counts);
	if (!(n > 0)) return null;
	const z = criticalValue(level);
	const difference = (counts.firstOnly - counts.secondOnly) / n;
	const end = (target: number, bound: number): number =>
		findRoot((gap) => tangoStatistic(counts, gap) - target, difference, bound);
	return {
		low: difference <= -1 ? -1 : end(z, -1),
		high: difference >= 1 ? 1 : end(-z, 1)
	};
}
