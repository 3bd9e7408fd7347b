/**
 * Case values are summed in whole multiples of 1/2520, which holds every share of up to ten answers exactly. Shares of
 * pairs of answers (flips, excess) are rounded to it where a side has four answers or more: by 1/5040 at most.
 */
export const caseUnit = 2520;

/** Second moments of one case value over clusters of cases, in `caseUnit`s. */
export interface ClusterValueSums {
	/** Σ over clusters of (Σ value)². */
	readonly square: number;
	/** Σ over clusters of (Σ value)·(cases). */
	readonly cross: number;
	/** Σ over clusters of (cases)². */
	readonly cases: number;
	/** Clusters with such a case. */
	readonly clusters: number;
}

/**
 * How case values gather in clusters (a vignette with several questions): what the variance of a mean over cases needs.
 * Sums over whole clusters; they add where no cluster is cut.
 */
export interface ClusterSums {
	readonly flip: ClusterValueSums;
	readonly shift: ClusterValueSums;
	/** Over cases with at least two answers a side. */
	readonly excess: ClusterValueSums;
}

/** The sums of no cluster: the neutral element of `addClusterSums`. */
const noValueSums: ClusterValueSums = { square: 0, cross: 0, cases: 0, clusters: 0 };
export const noClusterSums: ClusterSums = { flip: noValueSums, shift: noValueSums, excess: noValueSums };

const addValueSums = (a: ClusterValueSums, b: ClusterValueSums): ClusterValueSums => ({
	square: a.square + b.square,
	cross: a.cross + b.cross,
	cases: a.cases + b.cases,
	clusters: a.clusters + b.clusters
});

/** The sums of two sets of cases that have no cluster in common. Commutative and associative. */
export const addClusterSums = (a: ClusterSums, b: ClusterSums): ClusterSums => ({
	flip: addValueSums(a.flip, b.flip),
	shift: addValueSums(a.shift, b.shift),
	excess: addValueSums(a.excess, b.excess)
});
