import { calibrationSlopeFigure } from '../calibration/recalibration-figures.ts';
import { neitherWay } from './better.ts';
import { scoreMetric } from './score-metric.ts';

/** The slope of logistic recalibration: 1 calibrated in its spread; below 1 too extreme, above 1 too timid, 0 tells nothing. */
export const calibrationSlopeMetric = scoreMetric({
	id: 'calibration_slope',
	title: 'Calibration slope',
	plain: 'Too extreme (below 1) or too timid',
	formula: 'b of logit P(y) = a + b · logit(s), s clipped to [10⁻¹⁵, 1 − 10⁻¹⁵]',
	denominator: 'rows with a label and a score',
	zeroRule:
		'A group with one label only, with one score only, or whose labels one cut parts wholly has no answer, nor have scores that are not probabilities.',
	source: 'Cox 1958, “Two further applications of a model for binary regression”; Miller, Hui & Tierney 1991',
	needsLabel: true,
	better: neitherWay,
	range: { low: -Infinity, high: Infinity },
	figureOf: calibrationSlopeFigure
});
