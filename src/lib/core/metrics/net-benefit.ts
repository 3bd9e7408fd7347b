import { netBenefitFigure } from '../scores/net-benefit-figure.ts';
import { higherForAll } from './better.ts';
import { scoreMetric } from './score-metric.ts';

/** True positives a row, less false positives weighed by the odds of the audit's threshold: the base rate at most, 0 as good as selecting nobody. No answer where the model has no threshold. */
export const netBenefitMetric = scoreMetric({
	id: 'net_benefit',
	title: 'Net benefit',
	plain: 'Gain at the threshold, in true positives a row',
	formula: '(TP − FP · t/(1 − t)) / n, by score ≥ t',
	denominator: 'rows with a label and a score',
	zeroRule:
		'A group without labelled scores has no answer, nor have scores that are not probabilities, nor a model without a threshold below 1.',
	source:
		'Vickers & Elkin 2006, “Decision curve analysis: a novel method for evaluating prediction models”, methods',
	needsLabel: true,
	better: higherForAll,
	range: { low: -Infinity, high: 1 },
	figureOf: (scores, { group: { threshold } }) =>
		threshold === undefined ? { value: null, reason: 'no-threshold' } : netBenefitFigure(scores, threshold)
});
