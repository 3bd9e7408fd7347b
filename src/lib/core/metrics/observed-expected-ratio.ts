import { observedExpectedFigure } from '../calibration/observed-expected-figure.ts';
import { neitherWay } from './better.ts';
import { scoreMetric } from './score-metric.ts';

/** Positives over the sum of probabilities: 1 calibrated in the large, 2 twice as many as promised, 0 none at all. */
export const observedExpectedRatioMetric = scoreMetric({
	id: 'observed_expected_ratio',
	title: 'Observed over expected',
	plain: 'Positives for each one promised',
	formula: 'Σy / Σs',
	denominator: 'rows with a label and a score, by their probabilities',
	zeroRule:
		'A group without labelled scores, or all of whose probabilities are 0, has no answer, nor have scores that are not probabilities.',
	source:
		'Debray et al. 2017, “A guide to systematic review and meta-analysis of prediction model performance”, BMJ 356:i6460',
	needsLabel: true,
	better: neitherWay,
	range: { low: 0, high: Infinity },
	figureOf: observedExpectedFigure
});
