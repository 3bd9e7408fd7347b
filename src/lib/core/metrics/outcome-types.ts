import type { MetricId } from './metric.ts';

/** What kind of thing a model says of each row; `none` where only answers under several descriptions are compared. */
export const outcomeTypes = ['binary', 'classes', 'number', 'graded', 'none'] as const;
export type OutcomeType = (typeof outcomeTypes)[number];

/** Metrics of other outcomes than a binary decision, and those of several. All that are not listed are of a binary decision. */
const outcomesOf: Readonly<Partial<Record<MetricId, readonly OutcomeType[]>>> = {
	count: ['binary', 'classes', 'number', 'graded'],
	accuracy: ['binary', 'classes'],
	error_rate: ['binary', 'classes'],
	macro_recall: ['classes'],
	macro_precision: ['classes'],
	macro_f1: ['classes'],
	weighted_f1: ['classes'],
	cohens_kappa: ['classes'],
	mean_prediction: ['number'],
	mean_label: ['number'],
	mean_error: ['number'],
	mean_absolute_error: ['number'],
	root_mean_squared_error: ['number'],
	r_squared: ['number'],
	mean_grade: ['graded'],
	share_above_cut: ['graded'],
	refusal_rate: ['graded'],
	unparsed_rate: ['graded']
};

/** Whether a metric can be asked of an outcome of this type. */
export const isOfOutcome = (metric: MetricId, type: OutcomeType): boolean =>
	(outcomesOf[metric] ?? ['binary']).includes(type);
