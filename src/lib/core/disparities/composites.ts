import type { Counts } from '../cube/counts.ts';
import { answer, type Answer } from '../metrics/answer.ts';
import { falsePositiveRate } from '../metrics/false-positive-rate.ts';
import type { Metric, MetricId } from '../metrics/metric.ts';
import { precision } from '../metrics/precision.ts';
import { selectionRate } from '../metrics/selection-rate.ts';
import { truePositiveRate } from '../metrics/true-positive-rate.ts';
import { difference } from './difference.ts';
import type { Extreme } from './extremes.ts';
import { maxDifference } from './max-difference.ts';
import { minRatio } from './min-ratio.ts';

/** An extreme over groups, and the metric whose gap it is. */
export interface CompositeExtreme extends Extreme {
	readonly metric: MetricId;
}

/** The groups' values of one metric that needs nothing but the group's own counts. */
const valuesOf = (metric: Metric, groups: readonly Counts[]): readonly Answer[] =>
	groups.map((group) => metric.value({ group, population: group }));

const widest = (metric: Metric, groups: readonly Counts[]): CompositeExtreme => ({
	...maxDifference(valuesOf(metric, groups)),
	metric: metric.id
});

/** Demographic parity difference: highest selection rate minus lowest. 0 is parity, 1 the widest possible gap; no answer with fewer than two groups. */
export const demographicParityDifference = (groups: readonly Counts[]): CompositeExtreme =>
	widest(selectionRate, groups);

/** Demographic parity ratio: lowest selection rate over highest. 1 is parity, 0 that a group is never selected; no answer where nobody is. */
export const demographicParityRatio = (groups: readonly Counts[]): CompositeExtreme => ({
	...minRatio(valuesOf(selectionRate, groups)),
	metric: selectionRate.id
});

/** Equal opportunity difference: highest true positive rate minus lowest. Groups without positives are left out (Hardt, Price & Srebro 2016). */
export const equalOpportunityDifference = (groups: readonly Counts[]): CompositeExtreme =>
	widest(truePositiveRate, groups);

/** Predictive parity difference: highest precision minus lowest. Groups where nobody was selected are left out (Chouldechova 2017). */
export const predictiveParityDifference = (groups: readonly Counts[]): CompositeExtreme =>
	widest(precision, groups);

/**
 * Equalised odds difference: the larger of the true positive rate's gap and the false positive rate's, each highest
 * minus lowest (Hardt, Price & Srebro 2016). 0 is equal odds, 1 the widest possible gap, and `metric` says which of
 * the two it is. Each rate leaves out groups without its denominator; no answer where either has fewer than two left.
 */
export function equalizedOddsDifference(groups: readonly Counts[]): CompositeExtreme {
	const tpr = widest(truePositiveRate, groups);
	const fpr = widest(falsePositiveRate, groups);
	if (tpr.answer.value === null) return tpr;
	if (fpr.answer.value === null) return fpr;
	return fpr.answer.value > tpr.answer.value ? fpr : tpr;
}

/** The mean variant of the equalised odds difference: half of both gaps together. No pair drives it, since each gap has its own. */
export function equalizedOddsMeanDifference(groups: readonly Counts[]): Answer {
	const tpr = widest(truePositiveRate, groups).answer;
	const fpr = widest(falsePositiveRate, groups).answer;
	if (tpr.value === null) return tpr;
	if (fpr.value === null) return fpr;
	return answer((tpr.value + fpr.value) / 2);
}

/**
 * Average odds difference of a group against its reference: the mean of the differences in false and in true positive
 * rate. Signed, so that 0 may also mean two gaps that cancel; positive means the group is selected more at equal truth.
 * No answer where either rate has none in either group. Bellamy et al. 2018 (AIF360), average_odds_difference.
 */
export function averageOddsDifference(group: Counts, reference: Counts): Answer {
	const gap = (metric: Metric): Answer =>
		difference(
			metric.value({ group, population: group }),
			metric.value({ group: reference, population: reference })
		);
	const fpr = gap(falsePositiveRate);
	const tpr = gap(truePositiveRate);
	if (fpr.value === null) return fpr;
	if (tpr.value === null) return tpr;
	return answer((fpr.value + tpr.value) / 2);
}
