import { restOfScores } from '../scores/rest-of-scores.ts';
import { bpsnAurocFigure } from '../scores/win-share-figure.ts';
import { higherWhereSelectionBurdens } from './better.ts';
import { scoreMetric, unit } from './score-metric.ts';

/** Background positives rank above its negatives: 1 always, ½ chance; low means that the group’s negatives are scored too high. The whole population has no background, and no answer. */
export const bpsnAuroc = scoreMetric({
	id: 'bpsn_auroc',
	title: 'AUROC, background positive, subgroup negative',
	plain: 'Background positives rank above its negatives',
	formula: 'P(s⁺ of everyone else > s⁻ of the group) + ½ P(equal)',
	denominator: 'pairs of a positive of everyone else and a negative of the group',
	zeroRule: 'No answer where everyone else has no positive or the group no negative.',
	source:
		'Borkan et al. 2019, “Nuanced metrics for measuring unintended bias with real data for text classification”, section 3',
	needsLabel: true,
	better: higherWhereSelectionBurdens,
	range: unit,
	sharesRows: true,
	figureOf: (scores, { population }) =>
		population.scores === undefined
			? { value: null, reason: 'not-counted' }
			: bpsnAurocFigure(scores, restOfScores(population.scores, scores))
});
