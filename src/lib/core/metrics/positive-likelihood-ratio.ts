import { proportionAt } from '../intervals/closed-form.ts';
import { miettinenNurminenRatioInterval } from '../intervals/miettinen-nurminen-ratio-interval.ts';
import { neitherWay } from './better.ts';
import { falsePositiveRate } from './false-positive-rate.ts';
import type { Metric } from './metric.ts';
import { quotient } from './quotient.ts';
import { truePositiveRate } from './true-positive-rate.ts';

/** How many times likelier a positive is to be selected than a negative: 1 tells nothing, more is better evidence. No answer where no negative is selected. */
export const positiveLikelihoodRatio: Metric = {
	id: 'positive_likelihood_ratio',
	kind: 'smooth',
	title: 'Positive likelihood ratio',
	plain: 'Weight of being flagged',
	formula: 'TPR / FPR',
	denominator: 'false positive rate',
	zeroRule:
		'A group without positives or negatives has no answer, and neither has one of whom no negative is selected.',
	source: 'Deeks & Altman 2004, “Diagnostic tests 4: likelihood ratios”, BMJ 329:168',
	needsLabel: true,
	better: neitherWay,
	fraction: null,
	// A ratio of two proportions of different rows: positives and negatives.
	closedForm: {
		method: 'miettinen-nurminen',
		interval: ({ tp, fn, fp, tn }, at) =>
			miettinenNurminenRatioInterval(proportionAt(tp, tp + fn, at), proportionAt(fp, fp + tn, at), at.level)
	},
	value: (input) => quotient(truePositiveRate.value(input), falsePositiveRate.value(input))
};
