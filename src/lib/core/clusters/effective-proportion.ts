import type { Proportion } from '../intervals/interval.ts';
import type { ClusteredShare } from './clustered-share.ts';
import { designEffect } from './linearised-variance.ts';

/**
 * How many rows without clusters tell as much: n over the design effect, and never more than n, because clusters that
 * happen to be alike are no evidence beyond their rows. Where the group has no design effect of its own (its rate is 0
 * or 1), it takes that of its attribute, and at worst the size N²/Σn_c² of rows that agree within every cluster; that
 * worst is taken, too, where no group of the attribute has one. 0 without rows.
 */
export function effectiveSize(share: ClusteredShare, pooled: number | null): number {
	const { size, sums, squares } = share;
	if (!(sums.trials > 0)) return 0;
	const worst = Math.min(size, sums.trials ** 2 / squares);
	const own = designEffect(share);
	if (own !== null) return own <= 1 ? size : size / own;
	return pooled === null ? worst : Math.max(worst, Math.min(size, size / pooled));
}

/**
 * A proportion of clustered rows for the score formulas: its own rate over its effective size, with C − 1 degrees of
 * freedom, C being the clusters with a row in its denominator. 0 out of 0 without rows.
 * Source: Korn & Graubard 1998, "Confidence intervals for proportions with small expected number of positive counts
 * estimated from survey data"; Dean & Pagano 2015 find Wilson's interval at this size the best of those in use.
 * @param pooled the attribute's design effect (`pooledDesignEffect`), for a rate of 0 or 1
 */
export function effectiveProportion(share: ClusteredShare, pooled: number | null): Proportion {
	const trials = effectiveSize(share, pooled);
	const { sums } = share;
	const all = sums.successes >= sums.trials;
	return {
		// A rate of 1 stays exactly 1.
		successes: all ? trials : (sums.successes / sums.trials) * trials,
		trials,
		degrees: Math.max(0, share.clusters - 1)
	};
}
