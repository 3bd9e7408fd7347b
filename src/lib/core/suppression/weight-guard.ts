import type { Cube } from '../cube/cube.ts';
import type { GroupStatistics } from '../cube/group-statistics.ts';
import { groupsOf } from '../cube/groups-of.ts';
import { kishSize } from '../weights/kish-size.ts';
import type { SuppressionMask } from './suppression-mask.ts';
import { groupsTell, populationTells } from './tells-of-few.ts';

/**
 * A mask for weighted rows. Weights are often the same for all people of a kind, and one can see which: then the rows of
 * a group, the sum of their weights and that of their squares are equations for how many of each kind are in it, and
 * hidden counts follow. So where weights of any published group tell of few (`groupsTell`), or few rows of one carry its
 * weight (`isCarriedByFew`), nothing but the whole population leaves, if neither holds of it; else everything leaves.
 */
export function withWeightGuard(
	mask: SuppressionMask,
	cube: Cube,
	{ sets, minimumCell }: { readonly sets: readonly (readonly string[])[]; readonly minimumCell: number }
): SuppressionMask {
	const carriedByFew = (model: string, attributes: readonly string[]): boolean =>
		groupsOf(cube, { model, attributes, threshold: undefined }).some(
			({ cell, statistics }) =>
				mask.publishes(model, attributes, cell.levels) === 'cells' && isCarriedByFew(statistics, minimumCell)
		);
	const questionOf = (model: string) => ({ model, sets, minimumCell, quantities: cellNames });
	const tells = cube.models.some(
		(model) => sets.some((set) => carriedByFew(model, set)) || groupsTell(cube, mask, questionOf(model))
	);
	if (!tells) return mask;
	const silent = new Set(
		cube.models.filter((model) => !carriedByFew(model, []) && !populationTells(cube, questionOf(model)))
	);
	return {
		publishes: (model, attributes, levels) =>
			attributes.length === 0 && silent.has(model) && mask.publishes(model, attributes, levels) === 'cells'
				? 'cells'
				: 'nothing',
		withholds: (attributes) => attributes.length > 1,
		scope: (model) => mask.scope(model)
	};
}

const noCell = { tp: 0, fp: 0, fn: 0, tn: 0 };
const cellNames = ['tp', 'fp', 'fn', 'tn'] as const;

/**
 * Whether some cell of a group has rows, and fewer of them than the minimum carry its weight by Kish's size: a rate of
 * weights then tells of those few, and a row of weight 0 hides nobody. Cells that many carry are carried by many
 * together too: (a + b)² ≥ a² + b².
 */
function isCarriedByFew({ weights }: GroupStatistics, minimumCell: number): boolean {
	if (weights === undefined) return false;
	const { rows, sums } = weights;
	return cellNames.some(
		(name) => rows[name] > 0 && kishSize(sums, { ...noCell, [name]: 1 }) < minimumCell * (1 - 1e-6)
	);
}
