import type { Counts } from '../cube/counts.ts';
import {
	higherWhereSelectionBurdens,
	higherWhereSelectionHelps,
	lowerWhereSelectionBurdens,
	lowerWhereSelectionHelps
} from './better.ts';
import type { Metric } from './metric.ts';
import { proportionMetric } from './proportion-metric.ts';

/** Rates among people whose truth is known: what became of the positives, and of the negatives. */
const positives = (c: Counts): number => c.tp + c.fn;
const negatives = (c: Counts): number => c.fp + c.tn;

/** Share of the positives that the model selects (sensitivity, recall): 1 finds all, 0 none. No answer in a group without positives. */
export const truePositiveRate: Metric = proportionMetric({
	id: 'true_positive_rate',
	title: 'True positive rate',
	plain: 'Found',
	formula: 'TP / (TP + FN)',
	denominator: 'rows with a positive label',
	needsLabel: true,
	better: higherWhereSelectionHelps,
	empty: 'no-positives',
	fraction: ({ group }) => ({ successes: group.tp, trials: positives(group) })
});

/** Share of the positives that the model passes over: 0 misses none, 1 all. No answer in a group without positives. */
export const falseNegativeRate: Metric = proportionMetric({
	id: 'false_negative_rate',
	title: 'False negative rate',
	plain: 'Missed',
	formula: 'FN / (TP + FN)',
	denominator: 'rows with a positive label',
	needsLabel: true,
	better: lowerWhereSelectionHelps,
	empty: 'no-positives',
	fraction: ({ group }) => ({ successes: group.fn, trials: positives(group) })
});

/** Share of the negatives that the model selects: 0 none, 1 all. No answer in a group without negatives. */
export const falsePositiveRate: Metric = proportionMetric({
	id: 'false_positive_rate',
	title: 'False positive rate',
	plain: 'Flagged without need',
	formula: 'FP / (FP + TN)',
	denominator: 'rows with a negative label',
	needsLabel: true,
	better: lowerWhereSelectionBurdens,
	empty: 'no-negatives',
	fraction: ({ group }) => ({ successes: group.fp, trials: negatives(group) })
});

/** Share of the negatives that the model rightly passes over (specificity): 1 all, 0 none. No answer in a group without negatives. */
export const trueNegativeRate: Metric = proportionMetric({
	id: 'true_negative_rate',
	title: 'True negative rate',
	plain: 'Rightly left alone',
	formula: 'TN / (FP + TN)',
	denominator: 'rows with a negative label',
	needsLabel: true,
	better: higherWhereSelectionBurdens,
	empty: 'no-negatives',
	fraction: ({ group }) => ({ successes: group.tn, trials: negatives(group) })
});
