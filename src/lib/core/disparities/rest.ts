import { restOfClusters } from '../clusters/group-clusters.ts';
import type { GroupStatistics } from '../cube/group-statistics.ts';
import { restOfClasses } from '../classes/class-counts.ts';
import { restOfNumbers } from '../numbers/number-sums.ts';
import { restOfStrata } from '../strata/strata-table.ts';
import { restOfScores } from '../scores/rest-of-scores.ts';
import { restOfWeights } from '../weights/group-weights.ts';
import { weightsAsCounts } from '../weights/weighted-counts.ts';

/**
 * Everyone of the population who is not of the group: what `rest` compares with, and what `overall` is tested against.
 * A statistic that was counted of both is counted of the rest.
 */
export const restOf = (population: GroupStatistics, group: GroupStatistics): GroupStatistics => ({
	tp: population.tp - group.tp,
	fp: population.fp - group.fp,
	fn: population.fn - group.fn,
	tn: population.tn - group.tn,
	...(population.scores && group.scores ? { scores: restOfScores(population.scores, group.scores) } : {}),
	...(group.restFigures ? { figures: group.restFigures } : {}),
	...(group.threshold === undefined ? {} : { threshold: group.threshold }),
	...clustersOfRest(population, group),
	...weightsOfRest(population, group),
	...(population.classes && group.classes
		? { classes: restOfClasses(population.classes, group.classes) }
		: {}),
	...(population.numbers && group.numbers
		? { numbers: restOfNumbers(population.numbers, group.numbers) }
		: {}),
	...(population.strata && group.strata ? { strata: restOfStrata(population.strata, group.strata) } : {}),
	...(population.matched && group.matched ? { matched: restOfStrata(population.matched, group.matched) } : {})
});

/** The cells of the rest where they are weights, from the sums, which are exact. */
function weightsOfRest(population: GroupStatistics, group: GroupStatistics): Partial<GroupStatistics> {
	if (!population.weights || !group.weights) return {};
	const weights = restOfWeights(population.weights, group.weights);
	return { ...weightsAsCounts(weights.sums), weights };
}

function clustersOfRest(
	population: GroupStatistics,
	group: GroupStatistics
): Pick<GroupStatistics, 'clusters'> {
	if (!population.clusters || !group.clusters) return {};
	const clusters = restOfClusters(population.clusters, group.clusters);
	return clusters === undefined ? {} : { clusters };
}
