import { total } from '../cube/counts.ts';
import { lowerWhereSelectionBurdens } from './better.ts';
import type { Metric } from './metric.ts';
import { ratePerThousand } from './proportion-metric.ts';

/** Negatives selected, in a thousand rows of the group. 0 none, 1,000 everyone. No answer without rows. */
export const wronglyFlagged: Metric = ratePerThousand({
	id: 'wrongly_flagged',
	title: 'Wrongly flagged per 1,000',
	plain: 'Flagged without need, in a thousand people',
	formula: '1000 · FP / n',
	denominator: 'rows with a label and a decision',
	zeroRule: 'A group without rows has no answer.',
	source:
		'Schünemann et al. 2008, “Grading quality of evidence and strength of recommendations for diagnostic tests and strategies”, BMJ 336:1106 (false positives in so many patients)',
	needsLabel: true,
	better: lowerWhereSelectionBurdens,
	empty: 'no-rows',
	fraction: ({ group }) => ({ successes: group.fp, trials: total(group) })
});
