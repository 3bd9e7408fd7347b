import cdf from '@stdlib/stats-base-dists-normal-cdf';
import { pairsIn, type PairedCounts } from '../intervals/paired-counts.ts';
import { tangoStatistic } from '../intervals/tango-statistic.ts';
import { twoOneSided, type Equivalence } from './equivalence.ts';

/**
 * Whether success under two conditions, on the same cases, differs by less than the margin, by Tango's score tests. A
 * small p shows equivalence; a large one shows nothing. It agrees with `tangoInterval` at 1 − 2α. Null without a case.
 * Source: Tango 1998, "Equivalence test and confidence interval for the difference in proportions for the
 * paired-sample design", section 3.
 */
export function equivalenceOfPairs(counts: PairedCounts, margin: number): Equivalence | null {
	if (!(pairsIn(counts) > 0)) return null;
	return twoOneSided('tost-tango', margin, {
		statisticAt: (gap) => tangoStatistic(counts, gap),
		tail: (z) => cdf(z, 0, 1)
	});
}
