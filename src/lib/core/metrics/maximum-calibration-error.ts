import { maximumCalibrationErrorFigure } from '../calibration/calibration-error-figures.ts';
import { lowerForAll } from './better.ts';
import { scoreMetric, unit } from './score-metric.ts';

/** The widest gap between probability and share of positives in any of ten equally wide bins that holds a row: 0 calibrated; one lone row can make it 1. */
export const maximumCalibrationErrorMetric = scoreMetric({
	id: 'maximum_calibration_error',
	title: 'Maximum calibration error',
	plain: 'Where its probabilities are furthest off',
	formula: 'max over ten bins of |mean s − share of positives|',
	denominator: 'rows with a label and a score of the worst bin',
	zeroRule: 'A group without labelled scores has no answer, nor have scores that are not probabilities.',
	source: 'Naeini, Cooper & Hauskrecht 2015, section 3, on P(positive)',
	needsLabel: true,
	better: lowerForAll,
	range: unit,
	figureOf: maximumCalibrationErrorFigure
});
