import type { Counts } from '../cube/counts.ts';
import { clusterCounts, type ClusterCount, type ClusterMoments } from './cluster-moments.ts';

const margins: Readonly<Record<ClusterCount, Counts>> = {
	clusters: { tp: 1, fp: 1, fn: 1, tn: 1 },
	positives: { tp: 1, fp: 0, fn: 1, tn: 0 },
	negatives: { tp: 0, fp: 1, fn: 0, tn: 1 },
	selected: { tp: 1, fp: 1, fn: 0, tn: 0 },
	passed_over: { tp: 0, fp: 0, fn: 1, tn: 1 }
};

const cells = ['tp', 'fp', 'fn', 'tn'] as const;

/**
 * Clusters with a row in a denominator. A cluster of the group without one adds 0 to the sum of squared residuals and
 * tells nothing of how the rate varies, so it is not counted: a rate over three patients' positives has two degrees
 * of freedom, however many other patients the group has. A denominator that is no margin of the table gets the fewest
 * clusters of any margin, which is never too many.
 */
export function clustersOf(moments: ClusterMoments, denominator: Counts): number {
	const same = clusterCounts.find((name) =>
		cells.every((cell) => Math.sign(denominator[cell]) === margins[name][cell])
	);
	return same === undefined ? fewestClusters(moments) : moments[same];
}

/** The fewest clusters of any margin that has one; 0 where none has. */
export function fewestClusters(moments: ClusterMoments): number {
	const known = clusterCounts.map((name) => moments[name]).filter((clusters) => clusters > 0);
	return known.length === 0 ? 0 : Math.min(...known);
}
