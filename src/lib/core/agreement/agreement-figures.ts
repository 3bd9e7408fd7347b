import { criticalValue } from '../intervals/critical-value.ts';
import type { Interval } from '../intervals/interval.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import { answer, noAnswer, type Answer } from '../metrics/answer.ts';
import type { AgreementFigure, RaterMeasure } from './agreement-figure.ts';
import type { Weighting } from './agreement-weights.ts';
import { coincidenceMatrix } from './coincidences.ts';
import { fleissKappaError } from './fleiss-kappa-interval.ts';
import { fleissKappa } from './fleiss-kappa.ts';
import { intraclassCorrelation } from './intraclass-correlation.ts';
import { intraclassInterval } from './intraclass-interval.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { krippendorffError } from './krippendorff-error.ts';
import type { RatedRows } from './rated-rows.ts';
import { pairablePatterns, type RatingPattern } from './rating-pattern.ts';
import { pairTable, ratingCounts, type RatingCategories } from './rating-scale.ts';
import { ratedSums } from './rating-sums.ts';
import { weightedKappaError } from './weighted-kappa-interval.ts';
import { weightedKappa } from './weighted-kappa.ts';

interface Rated {
	/** How many columns rate. */
	readonly raters: number;
	readonly scale: 'nominal' | 'ordinal' | 'interval';
	readonly categories: RatingCategories;
}

const kappas: readonly (readonly [RaterMeasure, Weighting])[] = [
	['linear_kappa', 'linear'],
	['quadratic_kappa', 'quadratic']
];

/** Every two raters, each once, in the order of the columns. */
const pairs = (raters: number): readonly (readonly [number, number])[] =>
	Array.from({ length: raters }, (_, one) =>
		Array.from({ length: raters - one - 1 }, (_unused, next) => [one, one + next + 1] as const)
	).flat();

/**
 * How far raters agree on a group's rows. Of every two: the share of rows that they rate alike, and kappa, which is
 * weighted where ratings have an order. Of all together: Krippendorff's alpha in the metric of the scale, beside Fleiss'
 * kappa where ratings have no order, and ICC(3,k) where they are distances. The list is as long for every group; what has
 * no answer in one says why.
 */
export const agreementFigures = (rows: readonly RatedRows[], rated: Rated): readonly AgreementFigure[] => [
	...pairs(rated.raters).flatMap((pair) => ofPair(rows, pair, rated)),
	...ofAll(rows, rated)
];

function ofPair(
	rows: readonly RatedRows[],
	pair: readonly [number, number],
	{ scale, categories }: Rated
): readonly AgreementFigure[] {
	const table = pairTable(rows, pair, categories);
	const both = table.reduce((sum, row) => row.reduce((all, count) => all + count, sum), 0);
	const alike = table.reduce((sum, row, place) => sum + (row[place] ?? 0), 0);
	const weightings = scale === 'nominal' ? ([['cohens_kappa', 'nominal']] as const) : kappas;
	const { values } = categories;
	return [
		{
			measure: 'raw_agreement',
			raters: pair,
			rows: both,
			answer: both === 0 ? noAnswer('no-rows') : answer(alike / both),
			spread: (level) => wilsonInterval({ successes: alike, trials: both }, level),
			method: 'wilson'
		},
		...weightings.map(([measure, weighting]): AgreementFigure => {
			const kappa = weightedKappa(table, weighting, values);
			const standardError = weightedKappaError(table, weighting, values);
			return {
				measure,
				raters: pair,
				rows: both,
				answer: kappa,
				spread: around(kappa, standardError === null ? null : { standardError, degrees: Infinity }),
				method: 'normal'
			};
		})
	];
}

function ofAll(rows: readonly RatedRows[], { raters, scale, categories }: Rated): readonly AgreementFigure[] {
	const { values, placeOf } = categories;
	const counts = ratingCounts(rows, categories);
	const twice = pairablePatterns(counts).reduce((sum, { items }) => sum + items, 0);
	const alpha = alphaOf(counts, values, scale);
	const figures: AgreementFigure[] = [
		{
			raters: null,
			measure: 'krippendorff_alpha',
			rows: twice,
			answer: alpha,
			spread: around(alpha, alpha.value === null ? null : krippendorffError(counts, values, scale)),
			method: 't, jackknife'
		}
	];
	if (scale === 'nominal') {
		const kappa = fleissKappa(counts);
		const spread = around(kappa, fleissKappaError(counts));
		figures.push({ raters: null, measure: 'fleiss_kappa', rows: twice, answer: kappa, spread, method: 't' });
	}
	if (scale === 'interval') {
		const sums = ratedSums(rows, raters, (rating) => values[placeOf(rating) ?? -1] ?? NaN);
		figures.push({
			raters: null,
			measure: 'intraclass_3k',
			rows: sums.items,
			answer: intraclassCorrelation(sums, '3,k'),
			spread: (level) => intraclassInterval(sums, '3,k', level),
			method: 'f'
		});
	}
	return figures;
}

const alphaOf = (
	counts: readonly RatingPattern[],
	values: readonly number[],
	scale: Rated['scale']
): Answer =>
	counts.length === 0 ? noAnswer('no-rows') : krippendorffAlpha(coincidenceMatrix(counts), values, scale);

/** Student's t about an estimate; null where it has no error, or one of 0, which would claim certainty. */
const around =
	(
		{ value }: Answer,
		error: { readonly standardError: number; readonly degrees: number } | null
	): ((level: number) => Interval | null) =>
	(level) => {
		if (value === null || error === null || error.standardError === 0) return null;
		const reach = criticalValue(level, error.degrees) * error.standardError;
		return { low: value - reach, high: value + reach };
	};
