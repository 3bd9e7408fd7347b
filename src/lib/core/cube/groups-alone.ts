import type { Cube } from './cube.ts';
import { rollUp } from './roll-up.ts';

/**
 * A cube of no more than everyone and the groups of each attribute by itself: no intersection, no score and nothing else that
 * was counted. The cube of no row stays what it is.
 */
export function groupsAlone({ models, groupSets, rows, window }: Cube): Cube {
	const cube = { models, groupSets, rows, window };
	const attributes = [...new Set(groupSets.flatMap((set) => set.attributes))];
	const alone = groupSets.length === 0 ? [] : [[], ...attributes.map((attribute) => [attribute])];
	return {
		...cube,
		groupSets: alone.map((set) => ({
			attributes: set,
			cells: models.flatMap((model) => rollUp(cube, model, set))
		}))
	};
}
