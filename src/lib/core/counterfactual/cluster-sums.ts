/** Case values are summed in whole multiples of 1/2520, which holds every fraction of up to ten answers exactly. */
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
