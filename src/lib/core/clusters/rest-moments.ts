import {
	cellProducts,
	clusterCounts,
	type CellProduct,
	type ClusterCount,
	type ClusterMoments
} from './cluster-moments.ts';
import {
	addCrossMoments,
	crossProducts,
	withItself,
	type CrossMoments,
	type CrossProduct
} from './cross-moments.ts';

/** How a group's clusters lie in the whole population: what is needed to set the group against everyone else. */
export interface WithWhole {
	/** Clusters whose every row of a margin (for `clusters`: every row) is in the group. */
	readonly alone: Readonly<Record<ClusterCount, number>>;
	/** Cross moments of the group and the whole, which contains it. */
	readonly cross: CrossMoments;
}

/** The moments of everyone who is not of the group, and the group's cross moments with them. */
export interface RestMoments {
	readonly moments: ClusterMoments;
	readonly cross: CrossMoments;
}

/**
 * The rest of a population: Σ(Z − z)(Z − z)ᵀ = ΣZZᵀ − ΣzZᵀ − ΣZzᵀ + Σzzᵀ. A cluster is of the rest unless it is
 * wholly the group's. Exact, since all are sums of whole numbers.
 */
export function restMoments(
	whole: ClusterMoments,
	group: ClusterMoments,
	{ alone, cross }: WithWhole
): RestMoments {
	const own = withItself(group);
	const counts = clusterCounts.map((name) => [name, whole[name] - alone[name]] as const);
	const products = cellProducts.map(
		(name) => [name, whole[name] - cross[name] - cross[flipped(name)] + group[name]] as const
	);
	return {
		moments: Object.fromEntries([...counts, ...products]) as ClusterMoments,
		cross: Object.fromEntries(crossProducts.map((name) => [name, cross[name] - own[name]])) as CrossMoments
	};
}

/** The same of two sets of rows that have no cluster in common. */
export const addWithWhole = (a: WithWhole, b: WithWhole): WithWhole => ({
	alone: alone((name) => a.alone[name] + b.alone[name]),
	cross: addCrossMoments(a.cross, b.cross)
});

const alone = (value: (name: ClusterCount) => number): WithWhole['alone'] =>
	Object.fromEntries(clusterCounts.map((name) => [name, value(name)])) as WithWhole['alone'];

/** A group that shares no cluster with anyone: its clusters are its own, and its part of the whole is itself. */
export const sharingNone = (group: ClusterMoments): WithWhole => ({
	alone: alone((name) => group[name]),
	cross: withItself(group)
});

const flipped = (name: CellProduct): CrossProduct => {
	const [a, b] = name.split('_') as [string, string];
	return `${b}_${a}` as CrossProduct;
};
