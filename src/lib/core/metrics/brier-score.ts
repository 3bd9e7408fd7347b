import { brierScoreFigure } from '../scores/mean-loss-figure.ts';
import { lowerForAll } from './better.ts';
import { scoreMetric, unit } from './score-metric.ts';

/** Mean squared distance of the probability from the label: 0 certain and right, ¼ what ½ for everyone gets, 1 certain and wrong. */
export const brierScoreMetric = scoreMetric({
	id: 'brier_score',
	title: 'Brier score',
	plain: 'Squared error of the probability',
	formula: 'Σ (s − y)² / n',
	denominator: 'rows with a label and a score',
	zeroRule: 'A group without labelled scores has no answer, nor have scores that are not probabilities.',
	source: 'Brier 1950, “Verification of forecasts expressed in terms of probability”, for one class of two',
	needsLabel: true,
	better: lowerForAll,
	range: unit,
	figureOf: brierScoreFigure
});
