import { lowerWhereSelectionHelps } from './better.ts';
import { passedOver } from './margins.ts';
import type { Metric } from './metric.ts';
import { proportionMetric } from './proportion-metric.ts';

/** Share of those passed over who are positive: 0 none, 1 all. No answer where everybody is selected. */
export const falseOmissionRate: Metric = proportionMetric({
	id: 'false_omission_rate',
	title: 'False omission rate',
	plain: 'Wrong when not flagged',
	formula: 'FN / (TN + FN)',
	denominator: 'rows that were not selected',
	zeroRule: 'A group of whom everybody is selected has no answer.',
	source: 'Verma & Rubin 2018, “Fairness definitions explained”, section 3',
	needsLabel: true,
	better: lowerWhereSelectionHelps,
	empty: 'no-predicted-negatives',
	fraction: ({ group }) => ({ successes: group.fn, trials: passedOver(group) })
});
