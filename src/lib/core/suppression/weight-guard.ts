import { total } from '../cube/counts.ts';
import type { Cube } from '../cube/cube.ts';
import { groupsOf } from '../cube/groups-of.ts';
import type { GroupStatistics } from '../cube/group-statistics.ts';
import { rollUp } from '../cube/roll-up.ts';
import { kishSize } from '../weights/kish-size.ts';
import { squaresAsCounts, weightsAsCounts } from '../weights/weighted-counts.ts';
import type { SuppressionMask } from './suppression-mask.ts';

/**
 * A mask for weighted rows. Weights are often the same for all people of a kind, and one can see which: then the rows of
 * a group and the sum of their weights are two equations for how many of each kind are in it, and hidden counts follow.
 * So where a count of any published group is hidden, or all people of some published group have one weight and others
 * have another (`tellsKinds`), or few rows of one carry its weight or have none (`tellsFew`), nothing but the whole
 * population leaves, if that holds of none of its cells; else everything leaves.
 */
export function withWeightGuard(
	mask: SuppressionMask,
	cube: Cube,
	{ sets, minimumCell }: { readonly sets: readonly (readonly string[])[]; readonly minimumCell: number }
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
	const ofFew = (model: string, attributes: readonly string[]): boolean =>
		statisticsOf(cube, model, attributes).some((group) => tellsFew(group, minimumCell));
	const isByFew = new Set(cube.models.filter((model) => ofFew(model, [])));
	const tells = tellsKinds(cube, sets) || sets.some((set) => cube.models.some((model) => ofFew(model, set)));
	if (!hides && !tells && isByFew.size === 0) return mask;
	return {
		publishes: (model, attributes, levels) =>
			attributes.length === 0 && !isByFew.has(model) && mask.publishes(model, attributes, levels) === 'cells'
				? 'cells'
				: 'nothing',
		withholds: (attributes) => attributes.length > 1,
		scope: (model) => mask.scope(model)
	};
}

const statisticsOf = (cube: Cube, model: string, attributes: readonly string[]): readonly GroupStatistics[] =>
	groupsOf(cube, { model, attributes, threshold: undefined }).map(({ statistics }) => statistics);

const noCell = { tp: 0, fp: 0, fn: 0, tn: 0 };
const everyCell = { tp: 1, fp: 1, fn: 1, tn: 1 };
const cellNames = ['tp', 'fp', 'fn', 'tn'] as const;

/**
 * Whether some cell of a group has rows, and
 * - fewer of them than the minimum carry its weight by Kish's size: a rate of weights then tells of those few, and a row
 *   of weight 0 hides nobody. Cells that many carry are carried by many together too: (a + b)² ≥ a² + b²;
 * - or a few of them have no weight while all others have the same: rows less weights tell how many those are.
 */
function tellsFew(group: GroupStatistics, minimumCell: number): boolean {
	if (group.weights === undefined) return false;
	const { rows, sums } = group.weights;
	const isOne = hasOneWeight(group);
	return cellNames.some((name) => {
		if (rows[name] === 0) return false;
		const carrying = kishSize(sums, { ...noCell, [name]: 1 });
		const without = isOne ? rows[name] - Math.round(carrying) : 0;
		return carrying < minimumCell * (1 - 1e-6) || (without > 0 && without < minimumCell);
	});
}

/**
 * Whether all rows of a group that have a weight have the same: its Kish size is then their number, a whole one. Weights
 * that differ give a whole number next to never. What sums of rounded weights cannot tell from a whole number is taken for one.
 */
function hasOneWeight({ weights }: GroupStatistics): boolean {
	if (weights === undefined) return false;
	const size = kishSize(weights.sums, everyCell);
	const [sum, squares] = [total(weightsAsCounts(weights.sums)), total(squaresAsCounts(weights.sums))];
	const rounded = sum > 0 ? 2 ** -70 * total(weights.rows) * (1 / sum + 1 / squares) : 0;
	return Math.abs(size - Math.round(size)) <= size * (1e-12 + rounded);
}

/** Whether a published group's weights say what kind of people they are: all alike within it, and not in the population. */
const tellsKinds = (cube: Cube, sets: readonly (readonly string[])[]): boolean =>
	cube.models.some((model) => {
		if (statisticsOf(cube, model, []).every(hasOneWeight)) return false;
		return sets.some((set) => set.length > 0 && statisticsOf(cube, model, set).some(hasOneWeight));
	});
