import { total } from '../cube/counts.ts';
import { higherForAll } from './better.ts';
import type { Metric } from './metric.ts';
import { proportionMetric } from './proportion-metric.ts';

/** Share of rows where decision and label agree: 1 always right, 0 always wrong. It hides which of the two errors was made. */
export const accuracy: Metric = proportionMetric({
	id: 'accuracy',
	title: 'Accuracy',
	plain: 'Right',
	formula: '(TP + TN) / n',
	denominator: 'rows with a label and a decision',
	zeroRule: 'A group without rows has no answer.',
	source:
		'Fawcett 2006, “An introduction to ROC analysis”, figure 1; as overall accuracy equality: Berk et al. 2021, “Fairness in criminal justice risk assessments”',
	needsLabel: true,
	better: higherForAll,
	empty: 'no-rows',
	fraction: ({ group }) => ({ successes: group.tp + group.tn, trials: total(group) })
});
