import { total } from '../cube/counts.ts';
import { numberFigure } from '../numbers/number-figure.ts';
import { meanPrediction } from '../numbers/number-metrics.ts';
import { asSelectionGoes, lowerForAll } from './better.ts';
import { figureMetric } from './figure-metric.ts';
import { proportionMetric } from './proportion-metric.ts';

/*
 * A graded answer stands in the four cells so: `tp` has a grade at the cut or above, `fn` below it, `fp` was refused
 * and `tn` could not be parsed. So each share below is a share of these counts, and is suppressed as they are.
 */

/** Mean grade of the answers that have one. Refused and unparsed answers are no zeros. */
export const meanGradeMetric = figureMetric({
	id: 'mean_grade',
	title: 'Mean grade',
	plain: 'Average grade',
	formula: 'Σ grade / graded answers',
	denominator: 'answers that have a grade',
	zeroRule: 'A group without a graded answer has no answer.',
	source: 'The arithmetic mean; interval by Student 1908, “The probable error of a mean”',
	needsLabel: false,
	better: asSelectionGoes,
	range: { low: -Infinity, high: Infinity },
	kinds: 'positives',
	figureOf: ({ numbers }) =>
		numbers === undefined ? undefined : numberFigure(meanPrediction(numbers), numbers)
});

/** Share of the graded answers that reach the cut. */
export const shareAboveCutMetric = proportionMetric({
	id: 'share_above_cut',
	title: 'Share above the cut',
	plain: 'Graded at the cut or above',
	formula: 'grades ≥ cut / graded answers',
	denominator: 'answers that have a grade',
	zeroRule: 'A group without a graded answer has no answer.',
	source: 'A proportion; interval by Wilson 1927',
	needsLabel: false,
	better: asSelectionGoes,
	empty: 'no-rows',
	fraction: ({ group }) => ({ successes: group.tp, trials: group.tp + group.fn })
});

/** Share of all answers that were refused. */
export const refusalRateMetric = proportionMetric({
	id: 'refusal_rate',
	title: 'Refusal rate',
	plain: 'Refused',
	formula: 'refused / answers',
	denominator: 'answers: graded, refused and unparsed',
	zeroRule: 'A group without answers has no answer.',
	source: 'A proportion; interval by Wilson 1927',
	needsLabel: false,
	better: lowerForAll,
	empty: 'no-rows',
	fraction: ({ group }) => ({ successes: group.fp, trials: total(group) })
});

/** Share of all answers that could not be parsed. */
export const unparsedRateMetric = proportionMetric({
	id: 'unparsed_rate',
	title: 'Unparsed rate',
	plain: 'Could not be parsed',
	formula: 'unparsed / answers',
	denominator: 'answers: graded, refused and unparsed',
	zeroRule: 'A group without answers has no answer.',
	source: 'A proportion; interval by Wilson 1927',
	needsLabel: false,
	better: lowerForAll,
	empty: 'no-rows',
	fraction: ({ group }) => ({ successes: group.tn, trials: total(group) })
});
