import type { GroupStatistics } from '../cube/group-statistics.ts';
import type { ClosedForm } from '../intervals/closed-form.ts';
import type { Proportion } from '../intervals/interval.ts';
import type { Figured } from '../scores/score-figure.ts';
import type { Answer, NoAnswer } from './answer.ts';
import type { Estimate } from './estimate.ts';

export const metricIds = [
	'count',
	'base_rate',
	'selection_rate',
	'true_positive_rate',
	'false_negative_rate',
	'false_positive_rate',
	'true_negative_rate',
	'precision',
	'false_discovery_rate',
	'negative_predictive_value',
	'false_omission_rate',
	'accuracy',
	'error_rate',
	'balanced_accuracy',
	'f1',
	'matthews_correlation',
	'treatment_equality',
	'positive_likelihood_ratio',
	'negative_likelihood_ratio',
	'share_of_selected',
	'missed',
	'wrongly_flagged',
	'mean_score',
	'auroc',
	'average_precision',
	'brier_score',
	'log_loss',
	'expected_calibration_error',
	'maximum_calibration_error',
	'calibration_intercept',
	'calibration_slope',
	'observed_expected_ratio',
	'ks_separation',
	'net_benefit',
	'bpsn_auroc',
	'bnsp_auroc',
	'mean_prediction',
	'mean_label',
	'mean_error',
	'mean_absolute_error',
	'root_mean_squared_error',
	'r_squared',
	'macro_recall',
	'macro_precision',
	'macro_f1',
	'weighted_f1',
	'cohens_kappa',
	'mean_grade',
	'share_above_cut',
	'refusal_rate',
	'unparsed_rate'
] as const;

export type MetricId = (typeof metricIds)[number];

/** Which decision is good for the person it is made about. */
export type Favourable = 'selected' | 'not_selected';

/** Which way is better for the people of the group; null where a gap either way may harm. */
export type Better = 'higher' | 'lower' | null;

/** What a metric may look at: what is known of its group, and of the whole population of the same model. */
export interface MetricInput {
	readonly group: GroupStatistics;
	readonly population: GroupStatistics;
}

/**
 * A metric of one group.
 * - `proportion`: a numerator out of a denominator of the same rows; it gets Wilson, Newcombe and Miettinen–Nurminen intervals.
 * - `rate_per_1000`: a proportion times 1,000 (`missed`, `wrongly_flagged`); intervals are those of the proportion, scaled.
 * - `smooth`: any other function of the four cells; its intervals come from its closed form, or from resampling the cells.
 * - `estimate`: read from more than the four cells (scores, classes, numbers); it brings its own interval (`estimate`),
 *   and two groups are set side by side from their own intervals.
 * - `count`: a number of rows, without interval and never compared.
 */
export type MetricKind = 'proportion' | 'rate_per_1000' | 'smooth' | 'estimate' | 'count';

export interface Metric {
	readonly id: MetricId;
	readonly kind: MetricKind;
	/** The field's term, e.g. "False negative rate". */
	readonly title: string;
	/** Plain words for a committee, e.g. "Missed", said of the positives. */
	readonly plain: string;
	/** The formula as text, e.g. "FN / (TP + FN)". */
	readonly formula: string;
	/** What the denominator counts, in words, e.g. "rows with a positive label". */
	readonly denominator: string;
	/** What is answered where the denominator holds nothing, as a sentence. */
	readonly zeroRule: string;
	/** Where the definition is from: paper or standard, with the section, equation or definition where it has one. */
	readonly source: string;
	readonly needsLabel: boolean;
	/** Whether it is read from scores; absent: it is not. */
	readonly needsScore?: boolean;
	readonly better: Readonly<Record<Favourable, Better>>;
	/** Numerator and denominator in rows; null for metrics that are no fraction of rows. */
	readonly fraction: ((input: MetricInput) => Proportion) | null;
	readonly value: (input: MetricInput) => Answer;
	/** The interval of a smooth metric without redrawing its cells; absent where there is none that covers as it should. */
	readonly closedForm?: ClosedForm;
	/** The value with its interval and standard error; only metrics of kind `estimate` have it. */
	readonly estimate?: (input: MetricInput) => Estimate | NoEstimate;
	/** The estimate as plain numbers, which a suppressed cube holds; only metrics of scores have it. */
	readonly figure?: (input: MetricInput) => Figured;
	/**
	 * Two groups' values are of rows that they share (each is in the other's background), so that no interval of their
	 * difference follows from their own. Absent: groups of one attribute have no row in common.
	 */
	readonly sharesRows?: boolean;
	/** The values that the metric can take; what it cannot reach is ±Infinity. Absent: 0 to Infinity, or 0 to 1 for proportions. */
	readonly range?: { readonly low: number; readonly high: number };
}

/** Why a metric of kind `estimate` has no answer. */
export interface NoEstimate {
	readonly value: null;
	readonly reason: NoAnswer;
}
