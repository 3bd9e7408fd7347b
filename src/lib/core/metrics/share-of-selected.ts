import type { Proportion } from '../intervals/interval.ts';
import { answer, noAnswer } from './answer.ts';
import { neitherWay } from './better.ts';
import type { Metric, MetricInput } from './metric.ts';

const share = ({ group, population }: MetricInput): Proportion => ({
	successes: group.tp + group.fp,
	trials: population.tp + population.fp
});

/**
 * Share of all selected people who are of this group: 0 none, 1 all of them. It grows with the group's size.
 * No answer where nobody at all was selected. Its kind is `smooth`, although it has a numerator and a denominator:
 * shares of two groups have the same denominator and so are not independent proportions; whoever resamples
 * takes the population as the sum of its resampled groups. Aequitas calls it PPR.
 */
export const shareOfSelected: Metric = {
	id: 'share_of_selected',
	kind: 'smooth',
	title: 'Share of the selected',
	plain: 'Part of all selected',
	formula: '(TP + FP) / Σ over groups of (TP + FP)',
	denominator: 'selected rows of the whole population',
	zeroRule:
		'No group has an answer where nobody at all is selected; a group of whom nobody is selected has 0.',
	source: 'Saleiro et al. 2018, “Aequitas: a bias and fairness audit toolkit” (predicted positive rate, PPR)',
	needsLabel: false,
	better: neitherWay,
	fraction: share,
	value: (input) => {
		const { successes, trials } = share(input);
		return trials === 0 ? noAnswer('nobody-selected') : answer(successes / trials);
	}
};
