import type { Counts } from '../cube/counts.ts';
import type { GroupStatistics } from '../cube/group-statistics.ts';
import {
	noWeightedCounts,
	subtractWeightedCounts,
	weightsAsCounts,
	type WeightedCounts
} from './weighted-counts.ts';

/** What stands behind the four cells of a group where they are weights: its rows, and the sums of weights as counted. */
export interface GroupWeights {
	readonly rows: Counts;
	readonly sums: WeightedCounts;
}

/** A group whose four cells are its rows' weights, so that every rate of it is the weighted one. */
export const weighted = <Group extends GroupStatistics>(
	group: Group,
	sums: WeightedCounts | undefined
): Group & { readonly weights: GroupWeights } => {
	const { tp, fp, fn, tn } = group;
	const known = sums ?? noWeightedCounts;
	return { ...group, ...weightsAsCounts(known), weights: { rows: { tp, fp, fn, tn }, sums: known } };
};

/** The rows of a group, whether its four cells are rows or weights. */
export const rowsOf = (group: GroupStatistics): Counts => group.weights?.rows ?? group;

/** The weights of everyone of the population who is not of the group. */
export const restOfWeights = (population: GroupWeights, group: GroupWeights): GroupWeights => ({
	rows: {
		tp: population.rows.tp - group.rows.tp,
		fp: population.rows.fp - group.rows.fp,
		fn: population.rows.fn - group.rows.fn,
		tn: population.rows.tn - group.rows.tn
	},
	sums: subtractWeightedCounts(population.sums, group.sums)
});
