import { logLossFigure } from '../scores/mean-loss-figure.ts';
import { lowerForAll } from './better.ts';
import { scoreMetric } from './score-metric.ts';

/** Mean −ln of the probability given to what was so: 0 certain and right, ln 2 what ½ for everyone gets, 34.5 certain and wrong. */
export const logLossMetric = scoreMetric({
	id: 'log_loss',
	title: 'Log loss',
	plain: 'Surprise at what was so',
	formula: '−Σ ln(y ? s : 1 − s) / n, probabilities clipped to [10⁻¹⁵, 1 − 10⁻¹⁵]',
	denominator: 'rows with a label and a score',
	zeroRule: 'A group without labelled scores has no answer, nor have scores that are not probabilities.',
	source: 'Good 1952, “Rational decisions”',
	needsLabel: true,
	better: lowerForAll,
	range: { low: 0, high: Infinity },
	figureOf: logLossFigure
});
