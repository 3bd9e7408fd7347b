import { total } from '../cube/counts.ts';
import { higherForAll, lowerForAll } from './better.ts';
import type { Metric } from './metric.ts';
import { proportionMetric } from './proportion-metric.ts';

/** Share of rows where decision and label agree: 1 always right, 0 always wrong. It hides which of the two errors was made. */
export const accuracy: Metric = proportionMetric({
	id: 'accuracy',
	title: 'Accuracy',
	plain: 'Right',
	formula: '(TP + TN) / n',
	denominator: 'rows with a label and a decision',
	needsLabel: true,
	better: higherForAll,
	empty: 'no-rows',
	fraction: ({ group }) => ({ successes: group.tp + group.tn, trials: total(group) })
});

/** Share of rows where decision and label disagree: one minus accuracy. No answer in a group without rows. */
export const errorRate: Metric = proportionMetric({
	id: 'error_rate',
	title: 'Error rate',
	plain: 'Wrong',
	formula: '(FP + FN) / n',
	denominator: 'rows with a label and a decision',
	needsLabel: true,
	better: lowerForAll,
	empty: 'no-rows',
	fraction: ({ group }) => ({ successes: group.fp + group.fn, trials: total(group) })
});
