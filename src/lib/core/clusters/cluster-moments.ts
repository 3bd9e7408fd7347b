import type { Counts } from '../cube/counts.ts';

/** Clusters by what they hold of a group: any row at all, or at least one row of a margin of the two-by-two table. */
export const clusterCounts = ['clusters', 'positives', 'negatives', 'selected', 'passed_over'] as const;
export type ClusterCount = (typeof clusterCounts)[number];

/** Pairs of the four cells, each once. */
export const cellProducts = [
	'tp_tp',
	'tp_fp',
	'tp_fn',
	'tp_tn',
	'fp_fp',
	'fp_fn',
	'fp_tn',
	'fn_fn',
	'fn_tn',
	'tn_tn'
] as const;
export type CellProduct = (typeof cellProducts)[number];

const momentNames = [...clusterCounts, ...cellProducts] as const;

/**
 * What several rows a cluster (a patient's encounters) do to the uncertainty of one group: how many clusters have a
 * row of it, in all and in each margin, and the ten sums over clusters of the products of two of the four cells that a
 * cluster has in the group. `tp_tp` is Σ TP_c², `tp_fp` is Σ TP_c·FP_c.
 * They add over shards that keep a cluster whole, and only there; and never over groups, since a cluster may have rows
 * in two: each group-set is counted by itself.
 */
export type ClusterMoments = Readonly<Record<ClusterCount | CellProduct, number>>;

const named = (value: (name: ClusterCount | CellProduct) => number): ClusterMoments =>
	Object.fromEntries(momentNames.map((name) => [name, value(name)])) as ClusterMoments;

/** The moments of nothing: the neutral element of `addClusterMoments`. */
export const noClusterMoments: ClusterMoments = named(() => 0);

/** The moments of two sets of rows that have no cluster in common. Commutative and associative. */
export const addClusterMoments = (a: ClusterMoments, b: ClusterMoments): ClusterMoments =>
	named((name) => a[name] + b[name]);

/** The moments of one cluster, from its own cells in the group; those of nothing where it has no row there. */
export function momentsOfCluster(cells: Counts): ClusterMoments {
	const { tp, fp, fn, tn } = cells;
	const has = (rows: number): number => (rows > 0 ? 1 : 0);
	return {
		clusters: has(tp + fp + fn + tn),
		positives: has(tp + fn),
		negatives: has(fp + tn),
		selected: has(tp + fp),
		passed_over: has(fn + tn),
		tp_tp: tp * tp,
		tp_fp: tp * fp,
		tp_fn: tp * fn,
		tp_tn: tp * tn,
		fp_fp: fp * fp,
		fp_fn: fp * fn,
		fp_tn: fp * tn,
		fn_fn: fn * fn,
		fn_tn: fn * tn,
		tn_tn: tn * tn
	};
}
