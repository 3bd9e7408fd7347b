import {
	crossOfCluster,
	crossProducts,
	type CrossMoments,
	type CrossProduct
} from '../clusters/cross-moments.ts';
import type { Counts } from '../cube/counts.ts';
import { scaled, unscaled } from '../scores/scaled-sum.ts';

/** Cross moments of two groups of weighted rows, as whole multiples of 2⁻⁷⁰. */
export type WeightedCrossMoments = Readonly<Record<CrossProduct, bigint>>;

const named = (value: (name: CrossProduct) => bigint): WeightedCrossMoments =>
	Object.fromEntries(crossProducts.map((name) => [name, value(name)])) as WeightedCrossMoments;

/** Cross moments of the same two groups from two shards that keep a cluster whole. Commutative and associative. */
export const addWeightedCrossMoments = (
	a: WeightedCrossMoments,
	b: WeightedCrossMoments
): WeightedCrossMoments => named((name) => a[name] + b[name]);

/** What one cluster adds, from the sums of the weights of its rows in each cell of both groups. */
export function weightedCrossOfCluster(first: Counts, second: Counts): WeightedCrossMoments {
	const cross = crossOfCluster(first, second);
	return named((name) => scaled(cross[name]));
}

/** The same in plain numbers: what `shareCorrelation` reads. */
export const crossInWeights = (x: WeightedCrossMoments): CrossMoments =>
	Object.fromEntries(crossProducts.map((name) => [name, unscaled(x[name])])) as CrossMoments;
