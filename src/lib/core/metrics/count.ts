import { total } from '../cube/counts.ts';
import { answer, noAnswer } from './answer.ts';
import { neitherWay } from './better.ts';
import type { Metric } from './metric.ts';

/** How many rows of the group have a label and a decision. A group with none has no answer: it was not looked at. */
export const count: Metric = {
	id: 'count',
	kind: 'count',
	title: 'Count',
	plain: 'Rows',
	formula: 'TP + FP + FN + TN',
	denominator: 'none: it is a number of rows',
	zeroRule: 'A group without rows has no answer: it was not looked at.',
	source: 'Fawcett 2006, “An introduction to ROC analysis”, figure 1: the four cells of the table',
	needsLabel: false,
	better: neitherWay,
	fraction: null,
	value: ({ group }) => (total(group) === 0 ? noAnswer('no-rows') : answer(total(group)))
};
