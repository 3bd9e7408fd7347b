import { levelsKey } from '../cube/compare-levels.ts';
import { addCounts, noCounts, type Counts } from '../cube/counts.ts';
import type { Levels } from '../cube/cube.ts';
import type { GroupStrata } from '../strata/strata-table.ts';

/**
 * A group's cells over all features but the one at this place, added up: an attribute that is a feature too is not
 * matched on itself, where no row would ever find a counterpart.
 */
export function withoutFeature(cells: GroupStrata, at: number): GroupStrata {
	const merged = new Map<string, Counts>();
	for (const [key, counts] of cells) {
		const left = levelsKey((JSON.parse(key) as Levels).filter((_, place) => place !== at));
		merged.set(left, addCounts(merged.get(left) ?? noCounts, counts));
	}
	return merged;
}
