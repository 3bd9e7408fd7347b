import { restOfScores } from '../scores/rest-of-scores.ts';
import { bnspAurocFigure } from '../scores/win-share-figure.ts';
import { higherWhereSelectionHelps } from './better.ts';
import { scoreMetric, unit } from './score-metric.ts';

/** Its positives rank above background negatives: 1 always, ½ chance; low means that the group’s positives are scored too low. The whole population has no background, and no answer. */
export const bnspAuroc = scoreMetric({
	id: 'bnsp_auroc',
	title: 'AUROC, background negative, subgroup positive',
	plain: 'Its positives rank above background negatives',
	formula: 'P(s⁺ of the group > s⁻ of everyone else) + ½ P(equal)',
	denominator: 'pairs of a positive of the group and a negative of everyone else',
	zeroRule: 'No answer where the group has no positive or everyone else no negative.',
	source:
		'Borkan et al. 2019, “Nuanced metrics for measuring unintended bias with real data for text classification”, section 3',
	needsLabel: true,
	better: higherWhereSelectionHelps,
	range: unit,
	sharesRows: true,
	figureOf: (scores, { population }) =>
		population.scores === undefined
			? { value: null, reason: 'not-counted' }
			: bnspAurocFigure(scores, restOfScores(population.scores, scores))
});
