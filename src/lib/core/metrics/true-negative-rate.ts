import { higherWhereSelectionBurdens } from './better.ts';
import { negatives } from './margins.ts';
import type { Metric } from './metric.ts';
import { proportionMetric } from './proportion-metric.ts';

/** Share of the negatives that the model rightly passes over (specificity): 1 all, 0 none. No answer in a group without negatives. */
export const trueNegativeRate: Metric = proportionMetric({
	id: 'true_negative_rate',
	title: 'True negative rate',
	plain: 'Rightly left alone',
	formula: 'TN / (FP + TN)',
	denominator: 'rows with a negative label',
	zeroRule: 'A group without negatives has no answer.',
	source:
		'Fawcett 2006, “An introduction to ROC analysis”, section 2 (specificity, one minus the false positive rate)',
	needsLabel: true,
	better: higherWhereSelectionBurdens,
	empty: 'no-negatives',
	fraction: ({ group }) => ({ successes: group.tn, trials: negatives(group) })
});
