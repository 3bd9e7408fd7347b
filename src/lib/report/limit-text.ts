import type { MetricId } from '#lib/core/metrics/metric.ts';
import type { Limit } from '#lib/core/verdict/verdict.ts';
import { gapUnit, metricUnit, plainFigure } from './figures.ts';

/** A rule's limit as the table holds it, in the metric's own units: "≤ 0.05", "±0.05", "0.8 to 1.25". Null where the rule describes. */
export function limitText(limit: Limit | null): string | null {
	if (limit === null) return null;
	const { min, max } = limit;
	if (min !== null && max !== null) return min === -max ? `±${bound(max)}` : `${bound(min)} to ${bound(max)}`;
	if (max !== null) return `≤ ${bound(max)}`;
	return min === null ? null : `≥ ${bound(min)}`;
}

/** As it was written; the mirror of a ratio may have more digits than a reader needs. */
const bound = (value: number): string => String(Number(value.toPrecision(6)));

/** A limit on a difference as a sentence says it: "limit 5 points", "limit 5 points either way". */
export function gapLimitWords(limit: Limit | null, metric: MetricId | null): string {
	const scale = metricUnit(metric) === 'percent' ? 100 : 1;
	return words(limit, (value) => plainFigure(scale * value), gapUnit(metric));
}

/** A limit on a ratio as a sentence says it: "limits 0.8 to 1.25", "at least 0.8". */
export const ratioLimitWords = (limit: Limit | null): string => words(limit, plainFigure, '');

function words(limit: Limit | null, figure: (value: number) => string, unit: string): string {
	if (limit === null || (limit.min === null && limit.max === null)) return 'no limit applies';
	const { min, max } = limit;
	if (min !== null && min === -(max ?? NaN)) return `limit ${figure(max ?? 0)}${unit} either way`;
	if (min !== null && max !== null) return `limits ${figure(min)} to ${figure(max)}${unit}`;
	if (max !== null) return `limit ${figure(max)}${unit}`;
	return `limit at least ${figure(min ?? 0)}${unit}`;
}
