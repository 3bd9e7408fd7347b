import type { Counts } from '#lib/core/cube/counts.ts';
import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import {
	demographicParityDifference,
	demographicParityRatio,
	equalOpportunityDifference,
	equalizedOddsDifference,
	predictiveParityDifference
} from '#lib/core/disparities/composites.ts';
import type { Extreme } from '#lib/core/disparities/extremes.ts';
import { maxDifference } from '#lib/core/disparities/max-difference.ts';
import { minRatio } from '#lib/core/disparities/min-ratio.ts';
import type { Metric, MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import type { GroupRow } from './group-tables.ts';
import type { Disparity } from './result.ts';

/** What an extreme over groups is made of: the metrics whose pairs are its family. */
export interface ExtremeKind {
	readonly comparison: Disparity['comparison'];
	readonly scale: 'difference' | 'ratio';
	readonly parts: readonly Metric[];
	/** What the `metric` column reads: null for a composite. */
	readonly named: MetricId | null;
	readonly of: (groups: readonly GroupRow[], population: GroupStatistics) => Extreme;
}

const valuesOf = (metric: Metric, groups: readonly GroupRow[], population: GroupStatistics) =>
	groups.map((row) => metric.value({ group: row.counts, population }));

/** The widest gap and the smallest ratio of one metric. */
export const extremesOf = (metric: Metric): readonly ExtremeKind[] => [
	{
		comparison: 'max_difference',
		scale: 'difference',
		parts: [metric],
		named: metric.id,
		of: (groups, population) => maxDifference(valuesOf(metric, groups, population))
	},
	{
		comparison: 'min_ratio',
		scale: 'ratio',
		parts: [metric],
		named: metric.id,
		of: (groups, population) => minRatio(valuesOf(metric, groups, population))
	}
];

const composite = (
	comparison: Disparity['comparison'],
	parts: readonly MetricId[],
	of: (groups: readonly Counts[]) => Extreme
): ExtremeKind => ({
	comparison,
	scale: comparison.endsWith('ratio') ? 'ratio' : 'difference',
	parts: parts.map((id) => metrics[id]),
	named: null,
	of: (groups) => of(groups.map((row) => row.counts))
});

/** The fairness composites that are extremes over groups; the average odds difference is none, since it is signed. */
export const compositeExtremes: readonly ExtremeKind[] = [
	composite('demographic_parity_difference', ['selection_rate'], demographicParityDifference),
	composite('demographic_parity_ratio', ['selection_rate'], demographicParityRatio),
	composite(
		'equalized_odds_difference',
		['true_positive_rate', 'false_positive_rate'],
		equalizedOddsDifference
	),
	composite('equal_opportunity_difference', ['true_positive_rate'], equalOpportunityDifference),
	composite('predictive_parity_difference', ['precision'], predictiveParityDifference)
];
