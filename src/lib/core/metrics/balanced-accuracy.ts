import { meanOfProportions } from '../intervals/mean-of-proportions.ts';
import { answer } from './answer.ts';
import { higherForAll } from './better.ts';
import type { Metric } from './metric.ts';
import { trueNegativeRate } from './true-negative-rate.ts';
import { truePositiveRate } from './true-positive-rate.ts';

/** Mean of the true positive and the true negative rate: 1 always right, ½ no better than chance. No answer where either class is empty. */
export const balancedAccuracy: Metric = {
	id: 'balanced_accuracy',
	kind: 'smooth',
	title: 'Balanced accuracy',
	plain: 'Right, both kinds weighed alike',
	formula: '(TPR + TNR) / 2',
	denominator: 'positives and negatives, half each',
	zeroRule: 'A group without positives, or without negatives, has no answer: half of it would be missing.',
	source: 'Brodersen, Ong, Stephan & Buhmann 2010, “The balanced accuracy and its posterior distribution”',
	needsLabel: true,
	better: higherForAll,
	fraction: null,
	closedForm: {
		method: 'mover, wilson',
		interval: ({ tp, fn, fp, tn }, at) =>
			meanOfProportions({ successes: tp, trials: tp + fn }, { successes: tn, trials: fp + tn }, at)
	},
	value: (input) => {
		const tpr = truePositiveRate.value(input);
		const tnr = trueNegativeRate.value(input);
		if (tpr.value === null) return tpr;
		if (tnr.value === null) return tnr;
		return answer((tpr.value + tnr.value) / 2);
	}
};
