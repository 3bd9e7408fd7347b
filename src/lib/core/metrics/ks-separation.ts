import { ksSeparationFigure } from '../scores/ks-separation-figure.ts';
import { higherForAll } from './better.ts';
import { scoreMetric, unit } from './score-metric.ts';

/** The widest gap between the shares of negatives and of positives below any cut: 1 a perfect cut, 0 none. Biased upward in small groups; its interval is not. */
export const ksSeparationMetric = scoreMetric({
	id: 'ks_separation',
	title: 'KS separation',
	plain: 'How well the best cut parts the two',
	formula: 'max over t of |F⁻(t) − F⁺(t)|',
	denominator: 'positive rows and negative rows, each by itself',
	zeroRule: 'A group without positives, or without negatives, has no answer.',
	source:
		'Smirnov 1939; Hodges 1958, “The significance probability of the Smirnov two-sample test”, section 1',
	needsLabel: true,
	better: higherForAll,
	range: unit,
	figureOf: ksSeparationFigure
});
