import { calibrationInterceptFigure } from '../calibration/recalibration-figures.ts';
import { neitherWay } from './better.ts';
import { scoreMetric } from './score-metric.ts';

/** Calibration in the large, in log odds: 0 calibrated; above 0 the score promises too little, below 0 too much. */
export const calibrationInterceptMetric = scoreMetric({
	id: 'calibration_intercept',
	title: 'Calibration intercept',
	plain: 'Promises too little (above 0) or too much',
	formula: 'a of logit P(y) = a + logit(s), s clipped to [10⁻¹⁵, 1 − 10⁻¹⁵]',
	denominator: 'rows with a label and a score',
	zeroRule:
		'A group without positives, or without negatives, has no answer, nor have scores that are not probabilities.',
	source:
		'Cox 1958, “Two further applications of a model for binary regression”; Van Calster et al. 2019, “Calibration: the Achilles heel of predictive analytics”',
	needsLabel: true,
	better: neitherWay,
	range: { low: -Infinity, high: Infinity },
	figureOf: calibrationInterceptFigure
});
