import { answer, noAnswer, type Answer } from './answer.ts';
import { neitherWay } from './better.ts';
import { falseNegativeRate, falsePositiveRate, trueNegativeRate, truePositiveRate } from './label-rates.ts';
import type { Metric } from './metric.ts';

function quotient(above: Answer, below: Answer): Answer {
	if (above.value === null) return above;
	if (below.value === null) return below;
	return below.value === 0 ? noAnswer('division-by-zero') : answer(above.value / below.value);
}

/** People missed for each one flagged without need: 1 as many of either, 0 none missed. No answer where nobody was flagged without need. */
export const treatmentEquality: Metric = {
	id: 'treatment_equality',
	kind: 'smooth',
	title: 'Treatment equality',
	plain: 'Missed for each flagged without need',
	formula: 'FN / FP',
	denominator: 'negatives that were selected',
	needsLabel: true,
	better: neitherWay,
	fraction: null,
	value: ({ group }) => (group.fp === 0 ? noAnswer('division-by-zero') : answer(group.fn / group.fp))
};

/** How many times likelier a positive is to be selected than a negative: 1 tells nothing, more is better evidence. No answer where no negative is selected. */
export const positiveLikelihoodRatio: Metric = {
	id: 'positive_likelihood_ratio',
	kind: 'smooth',
	title: 'Positive likelihood ratio',
	plain: 'Weight of being flagged',
	formula: 'TPR / FPR',
	denominator: 'false positive rate',
	needsLabel: true,
	better: neitherWay,
	fraction: null,
	value: (input) => quotient(truePositiveRate.value(input), falsePositiveRate.value(input))
};

/** How many times likelier a positive is to be passed over than a negative: 1 tells nothing, 0 rules out. No answer where every negative is selected. */
export const negativeLikelihoodRatio: Metric = {
	id: 'negative_likelihood_ratio',
	kind: 'smooth',
	title: 'Negative likelihood ratio',
	plain: 'Weight of not being flagged',
	formula: 'FNR / TNR',
	denominator: 'true negative rate',
	needsLabel: true,
	better: neitherWay,
	fraction: null,
	value: (input) => quotient(falseNegativeRate.value(input), trueNegativeRate.value(input))
};
