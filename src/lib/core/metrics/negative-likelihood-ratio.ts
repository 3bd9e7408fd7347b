import { proportionAt } from '../intervals/closed-form.ts';
import { miettinenNurminenRatioInterval } from '../intervals/miettinen-nurminen-ratio-interval.ts';
import { neitherWay } from './better.ts';
import { falseNegativeRate } from './false-negative-rate.ts';
import type { Metric } from './metric.ts';
import { quotient } from './quotient.ts';
import { trueNegativeRate } from './true-negative-rate.ts';

/** How many times likelier a positive is to be passed over than a negative: 1 tells nothing, 0 rules out. No answer where every negative is selected. */
export const negativeLikelihoodRatio: Metric = {
	id: 'negative_likelihood_ratio',
	kind: 'smooth',
	title: 'Negative likelihood ratio',
	plain: 'Weight of not being flagged',
	formula: 'FNR / TNR',
	denominator: 'true negative rate',
	zeroRule:
		'A group without positives or negatives has no answer, and neither has one of whom every negative is selected.',
	source: 'Deeks & Altman 2004, “Diagnostic tests 4: likelihood ratios”, BMJ 329:168',
	needsLabel: true,
	better: neitherWay,
	fraction: null,
	// A ratio of two proportions of different rows: positives and negatives.
	closedForm: {
		method: 'miettinen-nurminen',
		interval: ({ tp, fn, fp, tn }, at) =>
			miettinenNurminenRatioInterval(proportionAt(fn, tp + fn, at), proportionAt(tn, fp + tn, at), at.level)
	},
	value: (input) => quotient(falseNegativeRate.value(input), trueNegativeRate.value(input))
};
