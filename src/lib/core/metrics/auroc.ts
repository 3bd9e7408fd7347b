import { aurocFigure } from '../scores/win-share-figure.ts';
import { higherForAll } from './better.ts';
import { scoreMetric, unit } from './score-metric.ts';

/** How likely a positive scores above a negative of the same group, ties half: 1 always, ½ chance, 0 never. */
export const aurocMetric = scoreMetric({
	id: 'auroc',
	title: 'AUROC',
	plain: 'Ranks positives above negatives',
	formula: 'P(s⁺ > s⁻) + ½ P(s⁺ = s⁻)',
	denominator: 'pairs of a positive and a negative row',
	zeroRule: 'A group without positives, or without negatives, has no answer.',
	source:
		'Hanley & McNeil 1982, “The meaning and use of the area under a ROC curve”; interval by DeLong, DeLong & Clarke-Pearson 1988',
	needsLabel: true,
	better: higherForAll,
	range: unit,
	figureOf: aurocFigure
});
