import { accuracy } from './accuracy.ts';
import { aurocMetric } from './auroc.ts';
import { averagePrecisionMetric } from './average-precision.ts';
import { balancedAccuracy } from './balanced-accuracy.ts';
import { baseRate } from './base-rate.ts';
import { bnspAuroc } from './bnsp-auroc.ts';
import { bpsnAuroc } from './bpsn-auroc.ts';
import { brierScoreMetric } from './brier-score.ts';
import { calibrationInterceptMetric } from './calibration-intercept.ts';
import { calibrationSlopeMetric } from './calibration-slope.ts';
import { count } from './count.ts';
import { errorRate } from './error-rate.ts';
import { expectedCalibrationErrorMetric } from './expected-calibration-error.ts';
import { f1 } from './f1.ts';
import { falseDiscoveryRate } from './false-discovery-rate.ts';
import { falseNegativeRate } from './false-negative-rate.ts';
import { falseOmissionRate } from './false-omission-rate.ts';
import { falsePositiveRate } from './false-positive-rate.ts';
import { ksSeparationMetric } from './ks-separation.ts';
import { logLossMetric } from './log-loss.ts';
import { matthewsCorrelation } from './matthews-correlation.ts';
import { maximumCalibrationErrorMetric } from './maximum-calibration-error.ts';
import { meanScoreMetric } from './mean-score.ts';
import type { Metric, MetricId } from './metric.ts';
import {
	cohensKappaMetric,
	macroF1Metric,
	macroPrecisionMetric,
	macroRecallMetric,
	weightedF1Metric
} from './class-metrics.ts';
import {
	meanGradeMetric,
	refusalRateMetric,
	shareAboveCutMetric,
	unparsedRateMetric
} from './graded-metrics.ts';
import {
	meanAbsoluteErrorMetric,
	meanErrorMetric,
	meanLabelMetric,
	meanPredictionMetric,
	rootMeanSquaredErrorMetric,
	rSquaredMetric
} from './number-metrics.ts';
import { missed } from './missed.ts';
import { negativeLikelihoodRatio } from './negative-likelihood-ratio.ts';
import { negativePredictiveValue } from './negative-predictive-value.ts';
import { netBenefitMetric } from './net-benefit.ts';
import { observedExpectedRatioMetric } from './observed-expected-ratio.ts';
import { positiveLikelihoodRatio } from './positive-likelihood-ratio.ts';
import { precision } from './precision.ts';
import { selectionRate } from './selection-rate.ts';
import { shareOfSelected } from './share-of-selected.ts';
import { treatmentEquality } from './treatment-equality.ts';
import { trueNegativeRate } from './true-negative-rate.ts';
import { truePositiveRate } from './true-positive-rate.ts';
import { wronglyFlagged } from './wrongly-flagged.ts';

/** Every metric, by id; the one list from which audits, cards and columns are made. */
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
	wrongly_flagged: wronglyFlagged,
	mean_score: meanScoreMetric,
	auroc: aurocMetric,
	average_precision: averagePrecisionMetric,
	brier_score: brierScoreMetric,
	log_loss: logLossMetric,
	expected_calibration_error: expectedCalibrationErrorMetric,
	maximum_calibration_error: maximumCalibrationErrorMetric,
	calibration_intercept: calibrationInterceptMetric,
	calibration_slope: calibrationSlopeMetric,
	observed_expected_ratio: observedExpectedRatioMetric,
	ks_separation: ksSeparationMetric,
	net_benefit: netBenefitMetric,
	bpsn_auroc: bpsnAuroc,
	bnsp_auroc: bnspAuroc,
	mean_prediction: meanPredictionMetric,
	mean_label: meanLabelMetric,
	mean_error: meanErrorMetric,
	mean_absolute_error: meanAbsoluteErrorMetric,
	root_mean_squared_error: rootMeanSquaredErrorMetric,
	r_squared: rSquaredMetric,
	macro_recall: macroRecallMetric,
	macro_precision: macroPrecisionMetric,
	macro_f1: macroF1Metric,
	weighted_f1: weightedF1Metric,
	cohens_kappa: cohensKappaMetric,
	mean_grade: meanGradeMetric,
	share_above_cut: shareAboveCutMetric,
	refusal_rate: refusalRateMetric,
	unparsed_rate: unparsedRateMetric
};

/** The metric of an id that was read from outside, or null where there is none of that name. */
export function metricById(id: string): Metric | null {
	return Object.values(metrics).find((metric) => metric.id === id) ?? null;
}
