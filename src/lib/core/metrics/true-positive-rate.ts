import { higherWhereSelectionHelps } from './better.ts';
import { positives } from './margins.ts';
import type { Metric } from './metric.ts';
import { proportionMetric } from './proportion-metric.ts';

/** Share of the positives that the model selects (sensitivity, recall): 1 finds all, 0 none. No answer in a group without positives. */
export const truePositiveRate: Metric = proportionMetric({
	id: 'true_positive_rate',
	title: 'True positive rate',
	plain: 'Found',
	formula: 'TP / (TP + FN)',
	denominator: 'rows with a positive label',
	zeroRule: 'A group without positives has no answer.',
	source:
		'Fawcett 2006, “An introduction to ROC analysis”, figure 1; as equal opportunity: Hardt, Price & Srebro 2016, definition 2.2',
	needsLabel: true,
	better: higherWhereSelectionHelps,
	empty: 'no-positives',
	fraction: ({ group }) => ({ successes: group.tp, trials: positives(group) })
});
