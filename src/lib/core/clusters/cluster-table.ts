import { byCodeUnit, compareLevels, levelsKey } from '../cube/compare-levels.ts';
import type { Levels } from '../cube/cube.ts';
import { addClusterMoments, type ClusterMoments } from './cluster-moments.ts';
import { addCrossMoments, mirrored, type CrossMoments } from './cross-moments.ts';
import { addWithWhole, sharingNone, type WithWhole } from './rest-moments.ts';

/** The clusters of one group of one model. */
export interface ClusterCell {
	readonly model: string;
	readonly levels: Levels;
	readonly moments: ClusterMoments;
	/** Null where no cluster of the group has a row outside it. */
	readonly whole: WithWhole | null;
}

/** Two groups of one model that some cluster spans; `levels` come before `other` in canonical order. */
export interface ClusterOverlap {
	readonly model: string;
	readonly levels: Levels;
	readonly other: Levels;
	readonly cross: CrossMoments;
}

/** The clusters of every group over one list of attributes. Pairs of groups that no cluster spans are not listed. */
export interface ClusterGroupSet {
	readonly attributes: readonly string[];
	readonly cells: readonly ClusterCell[];
	readonly overlaps: readonly ClusterOverlap[];
}

/** The cluster moments of a cube: every reported group set counted by itself, since they cannot be rolled up. */
export interface ClusterTable {
	readonly groupSets: readonly ClusterGroupSet[];
}

/**
 * Two tables as one, where no cluster has rows in both: then moments add. Commutative and associative. Group sets that
 * only one of them counts are left out, because nothing else gives them.
 */
export const mergeClusterTables = (a: ClusterTable, b: ClusterTable): ClusterTable => ({
	groupSets: a.groupSets
		.flatMap((set) => {
			const other = b.groupSets.find(({ attributes }) => levelsKey(attributes) === levelsKey(set.attributes));
			return other === undefined ? [] : [mergeSets(set, other)];
		})
		.toSorted((s, t) => compareLevels(s.attributes, t.attributes))
});

/** Cells and overlaps in canonical order, each group and each pair once: what a table counted in any order becomes. */
export const canonicalClusters = (table: ClusterTable): ClusterTable =>
	mergeClusterTables(table, {
		groupSets: table.groupSets.map((set) => ({ ...set, cells: [], overlaps: [] }))
	});

function mergeSets(a: ClusterGroupSet, b: ClusterGroupSet): ClusterGroupSet {
	const cells = new Map<string, ClusterCell>();
	for (const cell of [...a.cells, ...b.cells]) {
		const key = levelsKey([cell.model, ...cell.levels]);
		const known = cells.get(key);
		cells.set(key, known === undefined ? cell : addCells(known, cell));
	}
	const overlaps = new Map<string, ClusterOverlap>();
	for (const overlap of [...a.overlaps, ...b.overlaps].map(oriented)) {
		const key = levelsKey([overlap.model, ...overlap.levels, ...overlap.other]);
		const known = overlaps.get(key);
		const cross = known === undefined ? overlap.cross : addCrossMoments(known.cross, overlap.cross);
		overlaps.set(key, { ...overlap, cross });
	}
	return {
		attributes: a.attributes,
		cells: [...cells.values()].toSorted(
			(x, y) => byCodeUnit(x.model, y.model) || compareLevels(x.levels, y.levels)
		),
		overlaps: [...overlaps.values()].toSorted(
			(x, y) =>
				byCodeUnit(x.model, y.model) || compareLevels(x.levels, y.levels) || compareLevels(x.other, y.other)
		)
	};
}

const addCells = (a: ClusterCell, b: ClusterCell): ClusterCell => ({
	...a,
	moments: addClusterMoments(a.moments, b.moments),
	whole:
		a.whole === null && b.whole === null
			? null
			: addWithWhole(a.whole ?? sharingNone(a.moments), b.whole ?? sharingNone(b.moments))
});

const oriented = (overlap: ClusterOverlap): ClusterOverlap =>
	compareLevels(overlap.levels, overlap.other) <= 0
		? overlap
		: { ...overlap, levels: overlap.other, other: overlap.levels, cross: mirrored(overlap.cross) };
