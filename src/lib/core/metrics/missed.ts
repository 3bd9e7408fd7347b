import { total } from '../cube/counts.ts';
import { lowerWhereSelectionHelps } from './better.ts';
import type { Metric } from './metric.ts';
import { ratePerThousand } from './proportion-metric.ts';

/** Positives passed over, in a thousand rows of the group: what missing costs once the base rate is in it. 0 none, 1,000 everyone. No answer without rows. */
export const missed: Metric = ratePerThousand({
	id: 'missed',
	title: 'Missed per 1,000',
	plain: 'Missed, in a thousand people',
	formula: '1000 · FN / n',
	denominator: 'rows with a label and a decision',
	zeroRule: 'A group without rows has no answer.',
	source:
		'Schünemann et al. 2008, “Grading quality of evidence and strength of recommendations for diagnostic tests and strategies”, BMJ 336:1106 (false negatives in so many patients)',
	needsLabel: true,
	better: lowerWhereSelectionHelps,
	empty: 'no-rows',
	fraction: ({ group }) => ({ successes: group.fn, trials: total(group) })
});
