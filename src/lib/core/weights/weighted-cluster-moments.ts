import {
	cellProducts,
	clusterCounts,
	momentsOfCluster,
	type CellProduct,
	type ClusterCount,
	type ClusterMoments
} from '../clusters/cluster-moments.ts';
import type { Counts } from '../cube/counts.ts';
import { scaled, unscaled } from '../scores/scaled-sum.ts';

/**
 * Cluster moments of weighted rows: the products are of the weights that a cluster has in two cells, each product one
 * double, and their sums whole multiples of 2⁻⁷⁰. A cluster's own weights have to be summed exactly before (a scaled
 * sum again, read once), so the order of rows and of clusters never changes a digit.
 */
export type WeightedClusterMoments = Readonly<Record<ClusterCount, number> & Record<CellProduct, bigint>>;

const named = (
	clusters: (name: ClusterCount) => number,
	sums: (name: CellProduct) => bigint
): WeightedClusterMoments =>
	({
		...Object.fromEntries(clusterCounts.map((name) => [name, clusters(name)])),
		...Object.fromEntries(cellProducts.map((name) => [name, sums(name)]))
	}) as WeightedClusterMoments;

/** The moments of nothing: the neutral element of `addWeightedClusterMoments`. */
export const noWeightedClusterMoments: WeightedClusterMoments = named(
	() => 0,
	() => 0n
);

/** The moments of two sets of rows that have no cluster in common. Commutative and associative, to the last digit. */
export const addWeightedClusterMoments = (
	a: WeightedClusterMoments,
	b: WeightedClusterMoments
): WeightedClusterMoments =>
	named(
		(name) => a[name] + b[name],
		(name) => a[name] + b[name]
	);

/** The moments of one cluster, from the sums of the weights of its rows in each cell. A cluster without weight is none. */
export function weightedMomentsOfCluster(weights: Counts): WeightedClusterMoments {
	const own = momentsOfCluster(weights);
	return named(
		(name) => own[name],
		(name) => scaled(own[name])
	);
}

/** The same moments in plain numbers, beside which weights stand as counts: what `clusteredShare` reads. */
export const momentsInWeights = (m: WeightedClusterMoments): ClusterMoments =>
	Object.fromEntries([
		...clusterCounts.map((name) => [name, m[name]] as const),
		...cellProducts.map((name) => [name, unscaled(m[name])] as const)
	]) as ClusterMoments;
