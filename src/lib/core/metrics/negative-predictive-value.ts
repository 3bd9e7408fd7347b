import { higherWhereSelectionHelps } from './better.ts';
import { passedOver } from './margins.ts';
import type { Metric } from './metric.ts';
import { proportionMetric } from './proportion-metric.ts';

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
	zeroRule: 'A group of whom everybody is selected has no answer.',
	source: 'Altman & Bland 1994, “Diagnostic tests 2: predictive values”, BMJ 309:102',
	needsLabel: true,
	better: higherWhereSelectionHelps,
	empty: 'no-predicted-negatives',
	fraction: ({ group }) => ({ successes: group.tn, trials: passedOver(group) })
});
