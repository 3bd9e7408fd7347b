import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { proxyColumns } from '#lib/spec/proxy-columns.ts';
import { groupSetsToCount, scoreSetsToCount } from './group-sets.ts';
import type { LogShape } from './group-sets.ts';
import type { CubePlan, PlannedStatistic } from './planned-statistic.ts';
import { planClassCounts } from './statistics/class-counts.ts';
import { planNeedSums } from './statistics/need-sums.ts';
import { planMatchedCounts } from './statistics/matched-counts.ts';
import { planNumberSums } from './statistics/number-sums.ts';
import { planGroupCounts } from './statistics/group-counts.ts';
import { planProxyCounts } from './statistics/proxy-counts.ts';
import { planRowCount } from './statistics/row-count.ts';
import { planRatingCounts } from './statistics/rating-counts.ts';
import { planScoreHistogram } from './statistics/score-histogram.ts';
import { planStrataCounts } from './statistics/strata-counts.ts';
import { planWeights } from './statistics/weights.ts';
import type { LogTable } from './log-table.ts';

/**
 * The queries that count a log: every statistic in them adds, so the same queries on the shards of a log and
 * `mergeCubes` give what they give on the whole. `shape` only chooses how the cells are cut, never a number.
 */
export const planCube = (audit: ResolvedAudit, table: LogTable, shape: LogShape): CubePlan =>
	audit.outcome.type === 'none'
		? { statistics: [planRowCount(table)] }
		: { statistics: outcomeStatistics(audit, table, shape) };

const outcomeStatistics = (
	audit: ResolvedAudit,
	table: LogTable,
	shape: LogShape
): readonly PlannedStatistic[] => [
	planGroupCounts(audit, table, groupSetsToCount(audit, shape)),
	...(audit.data.weight === null ? [] : [planWeights(audit, table, groupSetsToCount(audit, shape))]),
	...(shape.scores === undefined
		? []
		: [
				planScoreHistogram(audit, table, {
					sets: scoreSetsToCount(audit, shape),
					bins: shape.scores,
					areFew: shape.scoresAreFew ?? false
				})
			]),
	...(audit.outcome.type === 'classes'
		? [planClassCounts(audit, table, groupSetsToCount(audit, shape))]
		: []),
	...(shape.numbers === undefined
		? []
		: [planNumberSums(audit, table, { sets: groupSetsToCount(audit, shape), units: shape.numbers })]),
	...(audit.strata.length === 0 ? [] : [planStrataCounts(audit, table)]),
	...(audit.matching === undefined ? [] : [planMatchedCounts(audit, table, audit.matching.on)]),
	...(audit.needs === undefined || shape.scores === undefined
		? []
		: [
				planNeedSums(audit, table, {
					needs: audit.needs,
					layout: { bins: shape.scores, areFew: shape.scoresAreFew ?? false }
				})
			]),
	...(audit.agreement === undefined ? [] : [planRatingCounts(audit, table, audit.agreement)]),
	...proxyColumns(audit)
		.filter((column) => audit.groups.some((group) => group.column !== column))
		.map((column, place) => planProxyCounts(audit, table, { column, place }))
];
