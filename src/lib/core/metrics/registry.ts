import { accuracy } from './accuracy.ts';
import { balancedAccuracy } from './balanced-accuracy.ts';
import { baseRate } from './base-rate.ts';
import { count } from './count.ts';
import { errorRate } from './error-rate.ts';
import { f1 } from './f1.ts';
import { falseDiscoveryRate } from './false-discovery-rate.ts';
import { falseNegativeRate } from './false-negative-rate.ts';
import { falseOmissionRate } from './false-omission-rate.ts';
import { falsePositiveRate } from './false-positive-rate.ts';
import { matthewsCorrelation } from './matthews-correlation.ts';
import type { Metric, MetricId } from './metric.ts';
import { missed } from './missed.ts';
import { negativeLikelihoodRatio } from './negative-likelihood-ratio.ts';
import { negativePredictiveValue } from './negative-predictive-value.ts';
import { positiveLikelihoodRatio } from './positive-likelihood-ratio.ts';
import { precision } from './precision.ts';
import { selectionRate } from './selection-rate.ts';
import { shareOfSelected } from './share-of-selected.ts';
import { treatmentEquality } from './treatment-equality.ts';
import { trueNegativeRate } from './true-negative-rate.ts';
import { truePositiveRate } from './true-positive-rate.ts';
import { wronglyFlagged } from './wrongly-flagged.ts';

/** Every metric of a binary decision, by id; the one list from which audits, cards and columns are made. */
export const metrics: Readonly<Record<MetricId, Metric>> = {
	count,
	base_rate: baseRate,
	selection_rate: selectionRate,
	true_positive_rate: truePositiveRate,
	false_negative_rate: falseNegativeRate,
	false_positive_rate: falsePositiveRate,
	true_negative_rate: trueNegativeRate,
	precision,
	false_discovery_rate: falseDiscoveryRate,
	negative_predictive_value: negativePredictiveValue,
	false_omission_rate: falseOmissionRate,
	accuracy,
	error_rate: errorRate,
	balanced_accuracy: balancedAccuracy,
	f1,
	matthews_correlation: matthewsCorrelation,
	treatment_equality: treatmentEquality,
	positive_likelihood_ratio: positiveLikelihoodRatio,
	negative_likelihood_ratio: negativeLikelihoodRatio,
	share_of_selected: shareOfSelected,
	missed,
	wrongly_flagged: wronglyFlagged
};

/** The metric of an id that was read from outside, or null where there is none of that name. */
export function metricById(id: string): Metric | null {
	return Object.values(metrics).find((metric) => metric.id === id) ?? null;
}
