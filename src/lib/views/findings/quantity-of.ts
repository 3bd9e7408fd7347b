import type { Mode, Quantity, Unit } from '#lib/charts/quantity.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metricUnit } from '#lib/report/figures.ts';

function unitOf(metric: MetricId | null): Unit {
	switch (metricUnit(metric)) {
		case 'percent':
			return 'share';
		case 'per-1000':
			return 'per_1000';
		case 'rows':
		case 'plain':
			return 'number';
	}
}

/** How a chart shows a metric, or a gap in it. */
export const quantityOf = (metric: MetricId | null, mode: Mode): Quantity => ({ mode, unit: unitOf(metric) });
