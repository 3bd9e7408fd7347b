import type { Counts } from '../cube/counts.ts';
import type { Proportion } from '../intervals/interval.ts';
import type { ClusterMoments } from './cluster-moments.ts';
import { clustersOf } from './clusters-of.ts';
import { bilinear, withItself } from './cross-moments.ts';
import type { LinearFraction } from './linear-fraction.ts';

/** One group of a clustered log: its cells and their moments, both in rows or both in weights. */
export interface ClusteredGroup {
	readonly counts: Counts;
	readonly moments: ClusterMoments;
}

/** A proportion of clustered rows, with all that its variance needs. */
export interface ClusteredShare {
	/** Numerator and denominator as they are: rows, or sums of weights. */
	readonly sums: Proportion;
	/** How many rows the denominator would be worth if each were a cluster: the rows, or Kish's size of their weights. */
	readonly size: number;
	/** Clusters with a row in the denominator. */
	readonly clusters: number;
	/** Σ(y_c − r·n_c)² over clusters: how far clusters stray from the group's own rate. 0 at a rate of 0 or 1. */
	readonly strayed: number;
	/** Σ n_c² over clusters, n_c being what a cluster has in the denominator. */
	readonly squares: number;
}

const weigh = (u: Counts, c: Counts): number => u.tp * c.tp + u.fp * c.fp + u.fn * c.fn + u.tn * c.tn;

/**
 * A fraction of one group with what its clusters do to it.
 * @param size Kish's effective size of the denominator where rows are weighted; the rows themselves where not
 */
export function clusteredShare(group: ClusteredGroup, of: LinearFraction, size?: number): ClusteredShare {
	const sums = {
		successes: weigh(of.numerator, group.counts),
		trials: weigh(of.denominator, group.counts)
	};
	const own = withItself(group.moments);
	const rate = sums.trials > 0 ? sums.successes / sums.trials : 0;
	const squares = bilinear(own, of.denominator, of.denominator);
	// Each of the three is a sum of whole numbers where rows are not weighted, and so exact however it is added up.
	const strayed =
		bilinear(own, of.numerator, of.numerator) -
		2 * rate * bilinear(own, of.numerator, of.denominator) +
		rate * rate * squares;
	return {
		sums,
		size: size ?? sums.trials,
		clusters: clustersOf(group.moments, of.denominator),
		strayed: isCertain(sums) ? 0 : Math.max(0, strayed),
		squares
	};
}

/** Whether every row ended alike (or there is none), so that the rows show no variance at all. */
export const isCertain = ({ successes, trials }: Proportion): boolean =>
	!(trials > 0) || successes <= 0 || successes >= trials;
