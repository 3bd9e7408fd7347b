import { answer } from './answer.ts';
import { higherForAll } from './better.ts';
import { trueNegativeRate, truePositiveRate } from './label-rates.ts';
import type { Metric } from './metric.ts';

/** Mean of the true positive and the true negative rate: 1 always right, ½ no better than chance. No answer where either class is empty. */
export const balancedAccuracy: Metric = {
	id: 'balanced_accuracy',
	kind: 'smooth',
	title: 'Balanced accuracy',
	plain: 'Right, both kinds weighed alike',
	formula: '(TPR + TNR) / 2',
	denominator: 'positives and negatives, half each',
	needsLabel: true,
	better: higherForAll,
	fraction: null,
	value: (input) => {
		const tpr = truePositiveRate.value(input);
		const tnr = trueNegativeRate.value(input);
		if (tpr.value === null) return tpr;
		if (tnr.value === null) return tnr;
		return answer((tpr.value + tnr.value) / 2);
	}
};
