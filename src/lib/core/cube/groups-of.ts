import { clustersByGroup, noClusters } from '../clusters/group-clusters.ts';
import { scoresOf } from '../scores/group-scores.ts';
import { scoresByGroup } from '../scores/score-table.ts';
import { weighted } from '../weights/group-weights.ts';
import { weightsByGroup } from '../weights/weight-table.ts';
import { levelsKey } from './compare-levels.ts';
import { total } from './counts.ts';
import type { Cell, Cube } from './cube.ts';
import { furtherStatistics } from './further-statistics.ts';
import type { GroupStatistics } from './group-statistics.ts';
import { populationOf, rollUp } from './roll-up.ts';

/** A group of a cube: its cell, and everything else that was counted of it. */
export interface CubeGroup {
	readonly cell: Cell;
	readonly statistics: GroupStatistics;
}

/** A group of which no row has a score. */
const noScores = scoresOf([], []);

/**
 * The groups of one model over these attributes that have an assessed row, and the whole population, rows or none, over
 * no attribute.
 * @param threshold the model's declared threshold, where it has one
 */
export function groupsOf(
	cube: Cube,
	{
		model,
		attributes,
		threshold
	}: {
		readonly model: string;
		readonly attributes: readonly string[];
		readonly threshold: number | undefined;
	}
): readonly CubeGroup[] {
	const scores = cube.scores === undefined ? null : scoresByGroup(cube.scores, model, attributes);
	const clusters = cube.clusters === undefined ? null : clustersByGroup(cube.clusters, model, attributes);
	const weights = cube.weights === undefined ? null : weightsByGroup(cube.weights, model, attributes);
	const further = furtherStatistics(cube, model, attributes);
	const cells =
		attributes.length === 0
			? [populationOf(cube, model)]
			: rollUp(cube, model, attributes).filter((cell) => total(cell) > 0);
	return cells.map((cell) => ({
		cell,
		statistics: {
			...(weights === null ? cell : weighted(cell, weights.get(levelsKey(cell.levels)))),
			...(scores === null ? {} : { scores: scores.get(levelsKey(cell.levels)) ?? noScores }),
			...(clusters === null
				? {}
				: { clusters: clusters.get(levelsKey(cell.levels)) ?? noClusters(levelsKey(cell.levels)) }),
			...further(cell.levels),
			...(threshold === undefined ? {} : { threshold })
		}
	}));
}
