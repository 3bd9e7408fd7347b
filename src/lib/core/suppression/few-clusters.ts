import type { ClusterMoments } from '../clusters/cluster-moments.ts';
import type { ClusterTable } from '../clusters/cluster-table.ts';
import type { Layer } from './layers.ts';
import type { PublishedLayers } from './published-layers.ts';

/**
 * The finest layer that a group's people allow, where several rows are one person's: none where it has few people, its
 * rows alone where few have a selected row or one that was passed over, no cells where few have a positive or a negative
 * one. How many people are in a single cell is not counted.
 */
function layerOfClusters(moments: ClusterMoments, minimumCell: number): Layer {
	const few = (clusters: number): boolean => clusters > 0 && clusters < minimumCell;
	if (few(moments.clusters)) return 0;
	if (few(moments.selected) || few(moments.passed_over)) return 1;
	return few(moments.positives) || few(moments.negatives) ? 2 : 3;
}

/** Hides from a mask that is being made what few clusters stand behind, however many rows they have. */
export function hideFewClusters(state: PublishedLayers, table: ClusterTable, minimumCell: number): void {
	const { models, entryOf, tableNumber } = state.tables;
	for (const { attributes, cells } of table.groupSets) {
		if (tableNumber(attributes) === undefined) continue;
		for (const { model, levels, moments } of cells) {
			const entry = entryOf(attributes, levels);
			const at = models.indexOf(model);
			if (entry !== undefined && at >= 0) state.protect(at, entry, layerOfClusters(moments, minimumCell));
		}
	}
}
