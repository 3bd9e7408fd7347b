import { proportionAt, through } from '../intervals/closed-form.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import { answer, noAnswer } from './answer.ts';
import { neitherWay } from './better.ts';
import type { Metric } from './metric.ts';

/** People missed for each one flagged without need: 1 as many of either, 0 none missed. No answer where nobody was flagged without need. */
export const treatmentEquality: Metric = {
	id: 'treatment_equality',
	kind: 'smooth',
	title: 'Treatment equality',
	plain: 'Missed for each flagged without need',
	formula: 'FN / FP',
	denominator: 'negatives that were selected',
	zeroRule: 'A group of whom no negative is selected has no answer, whether positives were missed or not.',
	source:
		'Berk et al. 2021, “Fairness in criminal justice risk assessments: the state of the art” (treatment equality)',
	needsLabel: true,
	better: neitherWay,
	fraction: null,
	// The odds of an error being a miss.
	closedForm: {
		method: 'wilson of FN / (FN + FP)',
		interval: ({ fn, fp }, at) =>
			through(wilsonInterval(proportionAt(fn, fn + fp, at), at.level), (share) =>
				share === 1 ? Infinity : share / (1 - share)
			)
	},
	value: ({ group }) => (group.fp === 0 ? noAnswer('division-by-zero') : answer(group.fn / group.fp))
};
