import { total } from '../cube/counts.ts';
import { lowerForAll } from './better.ts';
import type { Metric } from './metric.ts';
import { proportionMetric } from './proportion-metric.ts';

/** Share of rows where decision and label disagree: one minus accuracy. No answer in a group without rows. */
export const errorRate: Metric = proportionMetric({
	id: 'error_rate',
	title: 'Error rate',
	plain: 'Wrong',
	formula: '(FP + FN) / n',
	denominator: 'rows with a label and a decision',
	zeroRule: 'A group without rows has no answer.',
	source: 'Fawcett 2006, “An introduction to ROC analysis”, figure 1: one minus accuracy',
	needsLabel: true,
	better: lowerForAll,
	empty: 'no-rows',
	fraction: ({ group }) => ({ successes: group.fp + group.fn, trials: total(group) })
});
