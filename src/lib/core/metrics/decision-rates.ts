import type { Counts } from '../cube/counts.ts';
import {
	higherWhereSelectionBurdens,
	higherWhereSelectionHelps,
	lowerWhereSelectionBurdens,
	lowerWhereSelectionHelps
} from './better.ts';
import type { Metric } from './metric.ts';
import { proportionMetric } from './proportion-metric.ts';

/** Rates among people whose decision is known: how many of the selected, and of those passed over, were decided rightly. */
const selected = (c: Counts): number => c.tp + c.fp;
const passedOver = (c: Counts): number => c.fn + c.tn;

/** Share of the selected who are positive (positive predictive value): 1 all, 0 none. No answer where nobody is selected. */
export const precision: Metric = proportionMetric({
	id: 'precision',
	title: 'Precision',
	plain: 'Right when flagged',
	formula: 'TP / (TP + FP)',
	denominator: 'rows that were selected',
	needsLabel: true,
	better: higherWhereSelectionBurdens,
	empty: 'no-predicted-positives',
	fraction: ({ group }) => ({ successes: group.tp, trials: selected(group) })
});

/** Share of the selected who are negative: 0 none, 1 all. No answer where nobody is selected. */
export const falseDiscoveryRate: Metric = proportionMetric({
	id: 'false_discovery_rate',
	title: 'False discovery rate',
	plain: 'Wrong when flagged',
	formula: 'FP / (TP + FP)',
	denominator: 'rows that were selected',
	needsLabel: true,
	better: lowerWhereSelectionBurdens,
	empty: 'no-predicted-positives',
	fraction: ({ group }) => ({ successes: group.fp, trials: selected(group) })
});

/**
 * Share of those passed over who are negative: 1 all, 0 none. No answer where everybody is selected.
 * It takes the side that the false omission rate takes, because it is one minus it.
 */
export const negativePredictiveValue: Metric = proportionMetric({
	id: 'negative_predictive_value',
	title: 'Negative predictive value',
	plain: 'Right when not flagged',
	formula: 'TN / (TN + FN)',
	denominator: 'rows that were not selected',
	needsLabel: true,
	better: higherWhereSelectionHelps,
	empty: 'no-predicted-negatives',
	fraction: ({ group }) => ({ successes: group.tn, trials: passedOver(group) })
});

/** Share of those passed over who are positive: 0 none, 1 all. No answer where everybody is selected. */
export const falseOmissionRate: Metric = proportionMetric({
	id: 'false_omission_rate',
	title: 'False omission rate',
	plain: 'Wrong when not flagged',
	formula: 'FN / (TN + FN)',
	denominator: 'rows that were not selected',
	needsLabel: true,
	better: lowerWhereSelectionHelps,
	empty: 'no-predicted-negatives',
	fraction: ({ group }) => ({ successes: group.fn, trials: passedOver(group) })
});
