import { higherWhereSelectionBurdens } from './better.ts';
import { selected } from './margins.ts';
import type { Metric } from './metric.ts';
import { proportionMetric } from './proportion-metric.ts';

/** Share of the selected who are positive (positive predictive value): 1 all, 0 none. No answer where nobody is selected. */
export const precision: Metric = proportionMetric({
	id: 'precision',
	title: 'Precision',
	plain: 'Right when flagged',
	formula: 'TP / (TP + FP)',
	denominator: 'rows that were selected',
	zeroRule: 'A group of whom nobody is selected has no answer.',
	source:
		'Fawcett 2006, “An introduction to ROC analysis”, figure 1; as predictive parity: Chouldechova 2017, definition 2',
	needsLabel: true,
	better: higherWhereSelectionBurdens,
	empty: 'no-predicted-positives',
	fraction: ({ group }) => ({ successes: group.tp, trials: selected(group) })
});
