import { expectedCalibrationErrorFigure } from '../calibration/calibration-error-figures.ts';
import { lowerForAll } from './better.ts';
import { scoreMetric, unit } from './score-metric.ts';

/** Mean gap between probability and share of positives over ten equally wide bins: 0 calibrated, 1 certain and wrong. Biased upward, the more so the fewer the rows; its interval is not. */
export const expectedCalibrationErrorMetric = scoreMetric({
	id: 'expected_calibration_error',
	title: 'Expected calibration error',
	plain: 'How far off its probabilities are',
	formula: 'Σ over ten bins of nᵦ/n · |mean s − share of positives|',
	denominator: 'rows with a label and a score; chance alone makes it larger in small groups',
	zeroRule: 'A group without labelled scores has no answer, nor have scores that are not probabilities.',
	source:
		'Naeini, Cooper & Hauskrecht 2015, “Obtaining well calibrated probabilities using Bayesian binning”, section 3, on P(positive)',
	needsLabel: true,
	better: lowerForAll,
	range: unit,
	figureOf: expectedCalibrationErrorFigure
});
