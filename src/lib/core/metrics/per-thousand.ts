import { total } from '../cube/counts.ts';
import { lowerWhereSelectionBurdens, lowerWhereSelectionHelps } from './better.ts';
import type { Metric } from './metric.ts';
import { ratePerThousand } from './proportion-metric.ts';

/** Positives passed over, in a thousand rows of the group: what missing costs once the base rate is in it. 0 none, 1,000 everyone. No answer without rows. */
export const missed: Metric = ratePerThousand({
	id: 'missed',
	title: 'Missed per 1,000',
	plain: 'Missed, in a thousand people',
	formula: '1000 · FN / n',
	denominator: 'rows with a label and a decision',
	needsLabel: true,
	better: lowerWhereSelectionHelps,
	empty: 'no-rows',
	fraction: ({ group }) => ({ successes: group.fn, trials: total(group) })
});

/** Negatives selected, in a thousand rows of the group. 0 none, 1,000 everyone. No answer without rows. */
export const wronglyFlagged: Metric = ratePerThousand({
	id: 'wrongly_flagged',
	title: 'Wrongly flagged per 1,000',
	plain: 'Flagged without need, in a thousand people',
	formula: '1000 · FP / n',
	denominator: 'rows with a label and a decision',
	needsLabel: true,
	better: lowerWhereSelectionBurdens,
	empty: 'no-rows',
	fraction: ({ group }) => ({ successes: group.fp, trials: total(group) })
});
