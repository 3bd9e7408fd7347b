import type { GroupStatistics } from '../cube/group-statistics.ts';
import { restOfScores } from '../scores/rest-of-scores.ts';

/**
 * Everyone of the population who is not of the group: what `rest` compares with, and what `overall` is tested against.
 * A statistic that was counted of both is counted of the rest.
 */
export const restOf = (population: GroupStatistics, group: GroupStatistics): GroupStatistics => ({
	tp: population.tp - group.tp,
	fp: population.fp - group.fp,
	fn: population.fn - group.fn,
	tn: population.tn - group.tn,
	...(population.scores && group.scores ? { scores: restOfScores(population.scores, group.scores) } : {})
});
