import type { MetricId } from '#lib/core/metrics/metric.ts';
import { decimal, gapFigure, metricFigure, ratioFigure } from './figures.ts';
import type { Disparity, SliceRow } from './result.ts';
import { isRatio } from './verdict-sentence.ts';

/** A measure's value, or an empty text. */
export const measureFigure = (row: { readonly metric: MetricId }, value: number | null): string =>
	value === null ? '' : metricFigure(row.metric, value);

/** A disparity's value in its own units: points, a figure in a thousand, or a bare ratio. */
export const disparityFigure = (
	row: { readonly comparison: Disparity['comparison']; readonly metric: MetricId | null },
	value: number | null
): string =>
	value === null
		? ''
		: isRatio(row.comparison)
			? ratioFigure(value)
			: isOwnScale(row.comparison)
				? decimal(value, 4)
				: signed(gapFigure(row.metric, value), value);

/** Indices and distances are neither points nor ratios: they have a scale of their own. */
const ownScales: readonly Disparity['comparison'][] = [
	'generalized_entropy_index',
	'theil_index',
	'between_group_generalized_entropy',
	'total_variation',
	'jensen_shannon_distance',
	'kullback_leibler_divergence',
	'kolmogorov_smirnov',
	'wasserstein_distance'
];

const isOwnScale = (comparison: Disparity['comparison']): boolean => ownScales.includes(comparison);

const signed = (text: string, value: number): string => (value > 0 && /[1-9]/.test(text) ? `+${text}` : text);

/** "10.4 to 33.3", or an empty text. */
export const rangeText = (low: string, high: string): string =>
	low === '' || high === '' ? '' : `${low} to ${high}`;

/** "3.2 × 10⁻⁷" is not for a committee: a p value to three places, or how small it is at least. */
export function pFigure(p: number | null): string {
	if (p === null) return '';
	return p < 0.0001 ? '< 0.0001' : p.toFixed(4).replace(/0$/, '');
}

/** A slice's difference from everybody, or an end of its interval, in points. */
export const divergenceText = (row: Pick<SliceRow, 'metric'>, value: number): string =>
	disparityFigure({ comparison: 'difference', metric: row.metric }, value);

/** How far a rate was moved towards its prediction, as a whole percentage. */
export const shrinkageText = (shrinkage: number | null): string =>
	shrinkage === null ? '' : `${decimal(100 * shrinkage, 0)} %`;

/** A share between 0 and 1 in three places, or an empty text. */
export const shareText = (share: number | null): string => (share === null ? '' : decimal(share, 3));

/** A comparison's name in words. */
export const comparisonWords = (comparison: Disparity['comparison']): string =>
	comparison.replaceAll('_', ' ');
