import { levelsKey } from '../cube/compare-levels.ts';
import type { Levels } from '../cube/cube.ts';
import { noClusterMoments, type ClusterMoments } from './cluster-moments.ts';
import type { ClusterCell, ClusterTable } from './cluster-table.ts';
import { mirrored, noCrossMoments, type CrossMoments } from './cross-moments.ts';
import { restMoments, sharingNone, type WithWhole } from './rest-moments.ts';

/** What is known of the clusters of one group, and of what it shares with others. */
export interface GroupClusters {
	/** Tells the group from others that it may be compared with. */
	readonly key: string;
	readonly moments: ClusterMoments;
	/** How it lies in the whole population; null for the whole itself, and for what was left of it. */
	readonly whole: WithWhole | null;
	/** Cross moments with other groups, by their key; those that no cluster spans are not there. */
	readonly shared: ReadonlyMap<string, CrossMoments>;
}

/** The cross moments of two groups, whichever of them knows. */
export function crossBetween(a: GroupClusters, b: GroupClusters): CrossMoments {
	const known = a.shared.get(b.key);
	if (known !== undefined) return known;
	const other = b.shared.get(a.key);
	return other === undefined ? noCrossMoments : mirrored(other);
}

/** The clusters of everyone of the whole population who is not of the group; undefined where that cannot be said. */
export function restOfClusters(whole: GroupClusters, group: GroupClusters): GroupClusters | undefined {
	if (whole.key !== levelsKey([]) || group.whole === null) return undefined;
	const rest = restMoments(whole.moments, group.moments, group.whole);
	return {
		key: `rest of ${group.key}`,
		moments: rest.moments,
		whole: null,
		shared: new Map([[group.key, mirrored(rest.cross)]])
	};
}

/**
 * The clusters of one model's groups over these attributes, by `levelsKey` of their levels in this order. Null where
 * they were not counted by just these attributes: clusters cannot be rolled up.
 */
export function clustersByGroup(
	table: ClusterTable,
	model: string,
	attributes: readonly string[]
): ReadonlyMap<string, GroupClusters> | null {
	const set = table.groupSets.find(
		(known) =>
			known.attributes.length === attributes.length &&
			attributes.every((attribute) => known.attributes.includes(attribute))
	);
	if (set === undefined) return null;
	const order = attributes.map((attribute) => set.attributes.indexOf(attribute));
	const keyOf = (levels: Levels): string => levelsKey(order.map((at) => levels[at] ?? null));
	const shared = new Map<string, Map<string, CrossMoments>>();
	for (const { levels, other, cross } of set.overlaps.filter((overlap) => overlap.model === model)) {
		const known = shared.get(keyOf(levels)) ?? new Map<string, CrossMoments>();
		shared.set(keyOf(levels), known.set(keyOf(other), cross));
	}
	const groupOf = (cell: ClusterCell): GroupClusters => ({
		key: keyOf(cell.levels),
		moments: cell.moments,
		whole: attributes.length === 0 ? null : (cell.whole ?? sharingNone(cell.moments)),
		shared: shared.get(keyOf(cell.levels)) ?? new Map<string, CrossMoments>()
	});
	return new Map(
		set.cells.filter((cell) => cell.model === model).map((cell) => [keyOf(cell.levels), groupOf(cell)])
	);
}

/** The clusters of a group without a row. */
export const noClusters = (key: string): GroupClusters => ({
	key,
	moments: noClusterMoments,
	whole: sharingNone(noClusterMoments),
	shared: new Map()
});
