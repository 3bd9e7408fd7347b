import { lowerWhereSelectionBurdens } from './better.ts';
import { negatives } from './margins.ts';
import type { Metric } from './metric.ts';
import { proportionMetric } from './proportion-metric.ts';

/** Share of the negatives that the model selects: 0 none, 1 all. No answer in a group without negatives. */
export const falsePositiveRate: Metric = proportionMetric({
	id: 'false_positive_rate',
	title: 'False positive rate',
	plain: 'Flagged without need',
	formula: 'FP / (FP + TN)',
	denominator: 'rows with a negative label',
	zeroRule: 'A group without negatives has no answer.',
	source:
		'Fawcett 2006, “An introduction to ROC analysis”, figure 1; Chouldechova 2017, definition 3 (error rate balance)',
	needsLabel: true,
	better: lowerWhereSelectionBurdens,
	empty: 'no-negatives',
	fraction: ({ group }) => ({ successes: group.fp, trials: negatives(group) })
});
