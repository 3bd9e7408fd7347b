import { meanScoreFigure } from '../scores/mean-score-figure.ts';
import { asSelectionGoes } from './better.ts';
import { scoreMetric } from './score-metric.ts';

/** The mean score of everyone in the group who has one, labelled or not: a higher score is nearer to being selected. */
export const meanScoreMetric = scoreMetric({
	id: 'mean_score',
	title: 'Mean score',
	plain: 'Average score',
	formula: 'Σs / n',
	denominator: 'rows with a score',
	zeroRule: 'A group without a scored row has no answer.',
	source: 'The arithmetic mean; interval by Student 1908, “The probable error of a mean”',
	needsLabel: false,
	better: asSelectionGoes,
	range: { low: -Infinity, high: Infinity },
	figureOf: meanScoreFigure
});
