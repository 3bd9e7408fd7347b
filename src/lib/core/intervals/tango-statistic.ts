import { pairsIn, swapConditions, type PairedCounts } from './paired-counts.ts';

/**
 * Tango's signed score statistic of the hypothesis that success is `gap` more frequent under the first condition than
 * under the second, on the same cases: positive where the data lie above that. At 0 it is McNemar's z without
 * correction. ±Infinity where the hypothesis is certain changes that the data refute. Only for a gap in [−1, 1].
 * Source: Tango 1998, "Equivalence test and confidence interval for the difference in proportions for the
 * paired-sample design", equations 9–11.
 */
export function tangoStatistic(counts: PairedCounts, gap: number): number {
	if (gap < 0) return -tangoStatistic(swapConditions(counts), -gap);
	const { firstOnly, secondOnly } = counts;
	const n = pairsIn(counts);
	const excess = firstOnly - secondOnly - n * gap;
	if (excess === 0) return 0;
	if (gap >= 1) return -Infinity;
	const linear = (2 * n - firstOnly + secondOnly) * gap - firstOnly - secondOnly;
	const constant = secondOnly * gap * (1 - gap);
	const root = Math.sqrt(linear * linear + 8 * n * constant);
	// The likeliest share of cases that succeed only under the second condition, written so that nothing cancels.
	const rare = linear > 0 ? (2 * constant) / (root + linear) : (root - linear) / (4 * n);
	return excess / Math.sqrt(n * (2 * rare + gap * (1 - gap)));
}
