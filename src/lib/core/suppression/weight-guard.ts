import { total } from '../cube/counts.ts';
import type { Cube } from '../cube/cube.ts';
import { groupsOf } from '../cube/groups-of.ts';
import type { GroupStatistics } from '../cube/group-statistics.ts';
import { rollUp } from '../cube/roll-up.ts';
import { kishSize } from '../weights/kish-size.ts';
import type { SuppressionMask } from './suppression-mask.ts';

/**
 * A mask for weighted rows. Weights are often the same for all people of a kind, and one can see which: then the rows of
 * a group and the sum of their weights are two equations for how many of each kind are in it, and hidden counts follow.
 * So where a count of any published group is hidden, or all people of some published group have one weight and others
 * have another (`tellsKinds`), nothing but the whole population leaves, if all its cells do; else everything leaves.
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
	if (!hides && !tellsKinds(cube, sets)) return mask;
	return {
		publishes: (model, attributes, levels) =>
			attributes.length === 0 && mask.publishes(model, attributes, levels) === 'cells' ? 'cells' : 'nothing',
		withholds: (attributes) => attributes.length > 1,
		scope: (model) => mask.scope(model)
	};
}

const everyCell = { tp: 1, fp: 1, fn: 1, tn: 1 };

/** Whether all rows of a group that have a weight have the same: its Kish size is then its number of rows. */
function hasOneWeight({ weights }: GroupStatistics): boolean {
	return weights !== undefined && kishSize(weights.sums, everyCell) >= total(weights.rows) * (1 - 1e-9);
}

/** Whether a published group's weights say what kind of people they are: all alike within it, and not in the population. */
const tellsKinds = (cube: Cube, sets: readonly (readonly string[])[]): boolean =>
	cube.models.some((model) => {
		const groups = (attributes: readonly string[]) =>
			groupsOf(cube, { model, attributes, threshold: undefined }).map(({ statistics }) => statistics);
		if (groups([]).every(hasOneWeight)) return false;
		return sets.some((set) => set.length > 0 && groups(set).some(hasOneWeight));
	});
