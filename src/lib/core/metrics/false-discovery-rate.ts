import { lowerWhereSelectionBurdens } from './better.ts';
import { selected } from './margins.ts';
import type { Metric } from './metric.ts';
import { proportionMetric } from './proportion-metric.ts';

/** Share of the selected who are negative: 0 none, 1 all. No answer where nobody is selected. */
export const falseDiscoveryRate: Metric = proportionMetric({
	id: 'false_discovery_rate',
	title: 'False discovery rate',
	plain: 'Wrong when flagged',
	formula: 'FP / (TP + FP)',
	denominator: 'rows that were selected',
	zeroRule: 'A group of whom nobody is selected has no answer.',
	source:
		'Verma & Rubin 2018, “Fairness definitions explained”, section 3; not the expected proportion of Benjamini & Hochberg 1995, which bears the same name',
	needsLabel: true,
	better: lowerWhereSelectionBurdens,
	empty: 'no-predicted-positives',
	fraction: ({ group }) => ({ successes: group.fp, trials: selected(group) })
});
