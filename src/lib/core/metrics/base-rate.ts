import { total } from '../cube/counts.ts';
import { neitherWay } from './better.ts';
import type { Metric } from './metric.ts';
import { proportionMetric } from './proportion-metric.ts';

/** Share of the group whose label is positive: 0 no one, 1 everyone. It describes the people (or how they were labelled), not the model. */
export const baseRate: Metric = proportionMetric({
	id: 'base_rate',
	title: 'Base rate',
	plain: 'Truly positive',
	formula: '(TP + FN) / n',
	denominator: 'rows with a label and a decision',
	zeroRule: 'A group without rows has no answer.',
	source:
		'Kleinberg, Mullainathan & Raghavan 2016, “Inherent trade-offs in the fair determination of risk scores”; prevalence in Chouldechova 2017, “Fair prediction with disparate impact”',
	needsLabel: true,
	better: neitherWay,
	empty: 'no-rows',
	fraction: ({ group }) => ({ successes: group.tp + group.fn, trials: total(group) })
});
