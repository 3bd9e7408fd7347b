import { lowerWhereSelectionHelps } from './better.ts';
import { positives } from './margins.ts';
import type { Metric } from './metric.ts';
import { proportionMetric } from './proportion-metric.ts';

/** Share of the positives that the model passes over: 0 misses none, 1 all. No answer in a group without positives. */
export const falseNegativeRate: Metric = proportionMetric({
	id: 'false_negative_rate',
	title: 'False negative rate',
	plain: 'Missed',
	formula: 'FN / (TP + FN)',
	denominator: 'rows with a positive label',
	zeroRule: 'A group without positives has no answer.',
	source: 'Chouldechova 2017, “Fair prediction with disparate impact”, definition 3 (error rate balance)',
	needsLabel: true,
	better: lowerWhereSelectionHelps,
	empty: 'no-positives',
	fraction: ({ group }) => ({ successes: group.fn, trials: positives(group) })
});
