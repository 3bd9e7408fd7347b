import {
	addClusterMoments,
	momentsOfCluster,
	noClusterMoments,
	type ClusterMoments
} from '#lib/core/clusters/cluster-moments.ts';
import {
	addCrossMoments,
	crossOfCluster,
	noCrossMoments,
	type CrossMoments
} from '#lib/core/clusters/cross-moments.ts';
import { addCounts, noCounts, type Counts } from '#lib/core/cube/counts.ts';
import { addWeightedCounts, noWeightedCounts, weightOfRow } from '#lib/core/weights/weighted-counts.ts';

/** A row of a log whose rows come in clusters. */
export interface ClusterRow {
	readonly cluster: string;
	readonly group: string;
	readonly label: boolean;
	readonly decision: boolean;
	readonly weight: number;
}

export const cellOf = ({ label, decision }: ClusterRow): keyof Counts =>
	decision ? (label ? 'tp' : 'fp') : label ? 'fn' : 'tn';

/** The weights in each cell: rows, where every weight is 1. */
export const countsOf = (rows: readonly ClusterRow[]): Counts =>
	rows.reduce((sum, row) => addCounts(sum, { ...noCounts, [cellOf(row)]: row.weight }), noCounts);

export const weightsOf = (rows: readonly ClusterRow[]) =>
	rows.reduce((sum, row) => addWeightedCounts(sum, weightOfRow(cellOf(row), row.weight)), noWeightedCounts);

/** Each cluster's own cells, counted a row at a time. */
export function cellsByCluster(rows: readonly ClusterRow[]): ReadonlyMap<string, Counts> {
	const byCluster = new Map<string, ClusterRow[]>();
	for (const row of rows) byCluster.set(row.cluster, [...(byCluster.get(row.cluster) ?? []), row]);
	return new Map([...byCluster].map(([cluster, own]) => [cluster, countsOf(own)]));
}

export const momentsOf = (rows: readonly ClusterRow[]): ClusterMoments =>
	[...cellsByCluster(rows).values()].map(momentsOfCluster).reduce(addClusterMoments, noClusterMoments);

export function crossOf(first: readonly ClusterRow[], second: readonly ClusterRow[]): CrossMoments {
	const others = cellsByCluster(second);
	return [...cellsByCluster(first)]
		.map(([cluster, cells]) => crossOfCluster(cells, others.get(cluster) ?? noCounts))
		.reduce(addCrossMoments, noCrossMoments);
}
