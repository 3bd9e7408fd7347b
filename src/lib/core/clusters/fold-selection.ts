import type { ClusterMoments } from './cluster-moments.ts';

/**
 * The moments of a group of which only the selected and the others are told: the selected stand in `fp`, the others in
 * `tn`, as in a log without labels, so all of its rows are negative. What depends on the selection alone stays the same.
 */
export const foldSelection = (m: ClusterMoments): ClusterMoments => ({
	...m,
	positives: 0,
	negatives: m.clusters,
	tp_tp: 0,
	tp_fp: 0,
	tp_fn: 0,
	tp_tn: 0,
	fp_fp: m.tp_tp + 2 * m.tp_fp + m.fp_fp,
	fp_fn: 0,
	fp_tn: m.tp_fn + m.tp_tn + m.fp_fn + m.fp_tn,
	fn_fn: 0,
	fn_tn: 0,
	tn_tn: m.fn_fn + 2 * m.fn_tn + m.tn_tn
});
