import { answer, type Answer } from '../../metrics/answer.ts';
import type { Metric, MetricInput } from '../../metrics/metric.ts';
import { metrics } from '../../metrics/registry.ts';
import { maxDifference } from '../max-difference.ts';
import { minRatio } from '../min-ratio.ts';

/** A metric as Fairlearn prints it: where there is no answer it says 0 (scikit-learn's zero_division, nan_to_num of a confusion matrix). */
export const fairlearnValue = (ours: Answer): number => ours.value ?? 0;

/**
 * A metric of one group as Fairlearn prints it: ours, else 0, but for scikit-learn's balanced accuracy, which is the
 * mean over the classes that there are, and so the one rate that there is.
 */
export function fairlearnMetric(metric: Metric, input: MetricInput): number {
	if (metric.id !== 'balanced_accuracy') return fairlearnValue(metric.value(input));
	const rates = [metrics.true_positive_rate, metrics.true_negative_rate]
		.map((rate) => rate.value(input).value)
		.filter((value) => value !== null);
	return rates.length === 0 ? NaN : rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}

/** A group's distance to the overall value as Fairlearn measures it: below 1 either way round. */
const ratioToOverall = (group: number, overall: number): number => Math.min(group / overall, overall / group);

/** What `MetricFrame` prints over groups. Groups without an answer take part as 0, so an empty group can be an extreme; ours leaves them out. */
export function fairlearnAggregates(groups: readonly Answer[], overall: Answer) {
	const values = groups.map(fairlearnValue);
	const filled = values.map(answer);
	const whole = fairlearnValue(overall);
	return {
		groupMin: Math.min(...values),
		groupMax: Math.max(...values),
		differenceBetweenGroups: maxDifference(filled).answer.value ?? NaN,
		ratioBetweenGroups: minRatio(filled).answer.value ?? NaN,
		differenceToOverall: Math.max(...values.map((value) => Math.abs(value - whole))),
		ratioToOverall: Math.min(...values.map((value) => ratioToOverall(value, whole)))
	};
}

/** `equalized_odds_ratio`: the smaller of the two rates' lowest over highest. */
export const fairlearnEqualizedOddsRatio = (tpr: readonly Answer[], fpr: readonly Answer[]): number =>
	Math.min(...[tpr, fpr].map((rates) => fairlearnAggregates(rates, answer(0)).ratioBetweenGroups));
