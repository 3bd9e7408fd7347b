import { total } from '../cube/counts.ts';
import { asSelectionGoes } from './better.ts';
import type { Metric } from './metric.ts';
import { proportionMetric } from './proportion-metric.ts';

/** Share of the group that the model selects: 0 no one, 1 everyone. Demographic parity asks that it be the same for all groups. */
export const selectionRate: Metric = proportionMetric({
	id: 'selection_rate',
	title: 'Selection rate',
	plain: 'Selected',
	formula: '(TP + FP) / n',
	denominator: 'rows with a decision',
	zeroRule: 'A group without rows has no answer.',
	source: 'Uniform Guidelines on Employee Selection Procedures, 29 CFR § 1607.16 R (“selection rate”)',
	needsLabel: false,
	better: asSelectionGoes,
	empty: 'no-rows',
	fraction: ({ group }) => ({ successes: group.tp + group.fp, trials: total(group) })
});
