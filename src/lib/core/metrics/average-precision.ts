import { averagePrecisionFigure } from '../scores/average-precision-figure.ts';
import { higherForAll } from './better.ts';
import { scoreMetric, unit } from './score-metric.ts';

/** Mean precision over the positives' own cuts: 1 ranks every positive first, the base rate is chance. Groups with unlike base rates differ by that alone. */
export const averagePrecisionMetric = scoreMetric({
	id: 'average_precision',
	title: 'Average precision',
	plain: 'How pure the top of the list is',
	formula: 'Σₖ (Rₖ − Rₖ₋₁) Pₖ',
	denominator: 'positive rows; chance is the base rate, which differs between groups',
	zeroRule: 'A group without positives has no answer.',
	source:
		'Su, Yuan & Zhu 2015, “A relationship between the average precision and the area under the ROC curve”, equation 1; logit interval by Boyd, Eng & Page 2013',
	needsLabel: true,
	better: higherForAll,
	range: unit,
	figureOf: averagePrecisionFigure
});
