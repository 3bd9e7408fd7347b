import { total } from '../cube/counts.ts';
import type { Cube } from '../cube/cube.ts';
import { rollUp } from '../cube/roll-up.ts';
import type { SuppressionMask } from './suppression-mask.ts';

/**
 * A mask for weighted rows. Weights are often the same for all people of a kind, and one can see which: then the rows of
 * a group and the sum of their weights are two equations for how many of each kind are in it, and hidden counts follow.
 * So where a count of any published group is hidden, nothing but the whole population leaves, if all its cells do; where none is,
 * everything leaves.
 */
export function withWeightGuard(
	mask: SuppressionMask,
	cube: Cube,
	sets: readonly (readonly string[])[]
): SuppressionMask {
	const hides = sets.some(
		(set) =>
			mask.withholds(set) ||
			cube.models.some((model) =>
				rollUp(cube, model, set).some(
					(cell) => total(cell) > 0 && mask.publishes(model, set, cell.levels) !== 'cells'
				)
			)
	);
	if (!hides) return mask;
	return {
		publishes: (model, attributes, levels) =>
			attributes.length === 0 && mask.publishes(model, attributes, levels) === 'cells' ? 'cells' : 'nothing',
		withholds: (attributes) => attributes.length > 1,
		scope: (model) => mask.scope(model)
	};
}
