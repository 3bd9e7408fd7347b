import type { Counts } from '../cube/counts.ts';
import type { ClusterMoments } from './cluster-moments.ts';

export const cellNames = ['tp', 'fp', 'fn', 'tn'] as const;
export type CellName = (typeof cellNames)[number];

/** The first cell is the first group's, the second the second's. */
export type CrossProduct = `${CellName}_${CellName}`;

export const crossProducts: readonly CrossProduct[] = cellNames.flatMap((a) =>
	cellNames.map((b) => `${a}_${b}` as const)
);

/**
 * The sixteen sums, over the clusters that have rows in two groups, of a cell of the one times a cell of the other:
 * what two groups share of their uncertainty. Two groups that no cluster spans have none, and all are 0.
 */
export type CrossMoments = Readonly<Record<CrossProduct, number>>;

const named = (value: (name: CrossProduct) => number): CrossMoments =>
	Object.fromEntries(crossProducts.map((name) => [name, value(name)])) as CrossMoments;

/** The cross moments of two groups that no cluster spans: the neutral element of `addCrossMoments`. */
export const noCrossMoments: CrossMoments = named(() => 0);

/** Cross moments of the same two groups from two shards that keep a cluster whole. Commutative and associative. */
export const addCrossMoments = (a: CrossMoments, b: CrossMoments): CrossMoments =>
	named((name) => a[name] + b[name]);

/** What one cluster adds to the cross moments of two groups, from its cells in each. */
export const crossOfCluster = (first: Counts, second: Counts): CrossMoments =>
	product((a, b) => first[a] * second[b]);

/** A group's moments with itself, all sixteen: the ten, and their mirror images. */
export const withItself = (m: ClusterMoments): CrossMoments => ({
	tp_tp: m.tp_tp,
	tp_fp: m.tp_fp,
	tp_fn: m.tp_fn,
	tp_tn: m.tp_tn,
	fp_tp: m.tp_fp,
	fp_fp: m.fp_fp,
	fp_fn: m.fp_fn,
	fp_tn: m.fp_tn,
	fn_tp: m.tp_fn,
	fn_fp: m.fp_fn,
	fn_fn: m.fn_fn,
	fn_tn: m.fn_tn,
	tn_tp: m.tp_tn,
	tn_fp: m.fp_tn,
	tn_fn: m.fn_tn,
	tn_tn: m.tn_tn
});

/** The same cross moments with the groups the other way round. */
export const mirrored = (x: CrossMoments): CrossMoments => product((a, b) => x[`${b}_${a}`]);

/** Cross moments with each sum made from those of one or more others. */
export const product = (value: (first: CellName, second: CellName) => number): CrossMoments =>
	Object.fromEntries(
		cellNames.flatMap((a) => cellNames.map((b) => [`${a}_${b}`, value(a, b)]))
	) as CrossMoments;

/** Σ over clusters of (u · the first group's cells) × (v · the second's). */
export function bilinear(x: CrossMoments, u: Counts, v: Counts): number {
	let sum = 0;
	for (const a of cellNames) for (const b of cellNames) sum += u[a] * v[b] * x[`${a}_${b}`];
	return sum;
}
