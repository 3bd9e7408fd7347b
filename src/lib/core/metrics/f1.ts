import { proportionAt, through } from '../intervals/closed-form.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import { answer, type Answer } from './answer.ts';
import { higherForAll } from './better.ts';
import type { Metric, MetricInput } from './metric.ts';
import { precision } from './precision.ts';
import { truePositiveRate } from './true-positive-rate.ts';

/**
 * Weighted harmonic mean of precision and recall, where recall weighs β times as much (van Rijsbergen 1979):
 * 1 finds all positives and nothing else, 0 finds none. No answer where precision or recall has none. Where both are 0
 * the mean itself is 0/0; it is taken from the counts, where it is 0: the model selected people, and all of them wrongly.
 */
export function fBeta(input: MetricInput, beta: number): Answer {
	const recall = truePositiveRate.value(input);
	const exactness = precision.value(input);
	if (recall.value === null) return recall;
	if (exactness.value === null) return exactness;
	const { tp, fp, fn } = input.group;
	const weight = beta * beta;
	return answer(((1 + weight) * tp) / ((1 + weight) * tp + weight * fn + fp));
}

/** Precision and recall weighed alike. */
export const f1: Metric = {
	id: 'f1',
	kind: 'smooth',
	title: 'F1 score',
	plain: 'Precision and finding, in one',
	formula: '2TP / (2TP + FP + FN)',
	denominator: 'selected and positive rows together',
	zeroRule:
		'A group without positives, or of whom nobody is selected, has no answer. Where people are selected and all of them wrongly it is 0.',
	source:
		'van Rijsbergen 1979, “Information retrieval”, chapter 7 (the effectiveness measure E, as 1 − E with recall and precision weighed alike)',
	needsLabel: true,
	better: higherForAll,
	fraction: null,
	// F1 grows with the share q of true positives among all selected or positive rows: it is 2q / (1 + q).
	closedForm: {
		method: 'wilson of TP / (TP + FP + FN)',
		interval: ({ tp, fp, fn }, at) =>
			through(
				wilsonInterval(proportionAt(tp, tp + fp + fn, at), at.level),
				(share) => (2 * share) / (1 + share)
			)
	},
	value: (input) => fBeta(input, 1)
};
