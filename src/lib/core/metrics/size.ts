import { total } from '../cube/counts.ts';
import { answer, noAnswer } from './answer.ts';
import { neitherWay } from './better.ts';
import type { Metric } from './metric.ts';
import { proportionMetric } from './proportion-metric.ts';

/** How many rows of the group have a label and a decision. A group with none has no answer: it was not looked at. */
export const count: Metric = {
	id: 'count',
	kind: 'count',
	title: 'Count',
	plain: 'Rows',
	formula: 'TP + FP + FN + TN',
	denominator: 'none: it is a number of rows',
	needsLabel: false,
	better: neitherWay,
	fraction: null,
	value: ({ group }) => (total(group) === 0 ? noAnswer('no-rows') : answer(total(group)))
};

/** Share of the group whose label is positive: 0 no one, 1 everyone. It describes the people (or how they were labelled), not the model. */
export const baseRate: Metric = proportionMetric({
	id: 'base_rate',
	title: 'Base rate',
	plain: 'Truly positive',
	formula: '(TP + FN) / n',
	denominator: 'rows with a label and a decision',
	needsLabel: true,
	better: neitherWay,
	empty: 'no-rows',
	fraction: ({ group }) => ({ successes: group.tp + group.fn, trials: total(group) })
});
