import { metrics } from '#lib/core/metrics/registry.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import { decimal, minus, wholeNumber } from './decimal.ts';

export { decimal, wholeNumber };

/** How a metric's own values read: as a percentage, per 1,000, a number of rows, or a plain figure. */
export function metricUnit(metric: MetricId | null): 'percent' | 'per-1000' | 'rows' | 'plain' {
	if (metric === null) return 'percent';
	switch (metrics[metric].kind) {
		case 'proportion':
			return 'percent';
		case 'rate_per_1000':
			return 'per-1000';
		case 'count':
			return 'rows';
		case 'smooth':
			return ['balanced_accuracy', 'share_of_selected'].includes(metric) ? 'percent' : 'plain';
		case 'estimate':
			return 'plain';
	}
}

/** Figures of scores of two groups are rarely more than a few hundredths apart. */
const plainPlaces = (metric: MetricId | null): number =>
	metric !== null && metrics[metric].needsScore === true ? 3 : 2;

/** A value of the metric with its unit: "67.0 %", "12.3 per 1,000", "0.52". */
export function metricFigure(metric: MetricId | null, value: number): string {
	switch (metricUnit(metric)) {
		case 'percent':
			return `${decimal(100 * value, 1)} %`;
		case 'per-1000':
			return `${decimal(value, 1)} per 1,000`;
		case 'rows':
			return wholeNumber(value);
		case 'plain':
			return decimal(value, plainPlaces(metric));
	}
}

/** A difference of two values without its unit, percentages in points: "22.8". The unit is `gapUnit`. */
export function gapFigure(metric: MetricId | null, value: number): string {
	switch (metricUnit(metric)) {
		case 'percent':
			return decimal(100 * value, 1);
		case 'per-1000':
			return decimal(value, 1);
		case 'rows':
			return wholeNumber(value);
		case 'plain':
			return decimal(value, plainPlaces(metric));
	}
}

/** The word after a difference: "points", "per 1,000", or nothing. */
export function gapUnit(metric: MetricId | null): string {
	switch (metricUnit(metric)) {
		case 'percent':
			return ' points';
		case 'per-1000':
			return ' per 1,000';
		case 'rows':
			return ' rows';
		case 'plain':
			return '';
	}
}

/** A ratio to three places where it is below one, two above: 0.799 must not read 0.80. */
export const ratioFigure = (value: number): string => decimal(value, Math.abs(value) < 1 ? 3 : 2);

/** A limit as it was written, without needless zeros: "5", "0.8", "12.5". */
export const plainFigure = (value: number): string =>
	Number.isFinite(value) ? String(Number(value.toPrecision(6))).replace('-', minus) : decimal(value, 0);
