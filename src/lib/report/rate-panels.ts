import type { Quantity } from '#lib/charts/quantity.ts';
import { rateDotsDomain, type RateDots, type RateDotsRow } from '#lib/charts/rate-dots.ts';
import type { MarkKind } from '#lib/charts/mark.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { allowedGap } from './allowed-gap.ts';
import { metricUnit, wholeNumber } from './figures.ts';
import { grouped } from './grouped.ts';
import { judgedFirst } from './judged-first.ts';
import { readableText } from './readable-text.ts';
import { drawnReason } from './reason-words.ts';
import type { Measure, Result } from './result.ts';
import { verdictRank } from './verdict-order.ts';

/** One metric of one attribute, ready to be drawn. */
export interface RatePanel {
	readonly metric: MetricId;
	readonly chart: RateDots;
}

function quantity(metric: MetricId): Quantity {
	const unit = metricUnit(metric);
	return { mode: 'rate', unit: unit === 'percent' ? 'share' : unit === 'per-1000' ? 'per_1000' : 'number' };
}

/**
 * The groups of one attribute on every metric that is compared: one panel a metric, with the reference as a line
 * and the policy's limit on the difference as a band. Percentages share one axis, so that panels can be compared.
 */
export function ratePanels(result: Result, model: string, attribute: string): readonly RatePanel[] {
	const ofThis = (row: { model: string; attribute: string }): boolean =>
		row.model === model && row.attribute === attribute;
	const byMetric = grouped(result.measures.filter(ofThis), (row) => row.metric);
	const panels = judgedFirst(result.audit, result.audit.metrics)
		.filter((metric) => metrics[metric].kind !== 'count')
		.map((metric) => ({ metric, chart: panel(result, byMetric.get(metric) ?? [], metric) }));
	const shares = panels.filter(({ chart }) => chart.quantity.unit === 'share').map(({ chart }) => chart);
	const domain = rateDotsDomain(shares);
	return panels.map(({ metric, chart }) => ({
		metric,
		chart: chart.quantity.unit === 'share' ? { ...chart, domain } : chart
	}));
}

function panel(result: Result, rows: readonly Measure[], metric: MetricId): RateDots {
	const [first] = rows;
	const ofThis = (row: { model: string; attribute: string; metric: MetricId | null }): boolean =>
		row.model === first?.model && row.attribute === first.attribute && row.metric === metric;
	const contrasts = result.disparities.filter((row) => ofThis(row) && row.comparison === 'difference');
	const verdicts = result.verdicts.filter(ofThis);
	const reference = rows.find((row) => row.group === contrasts[0]?.reference) ?? null;
	const allowed = allowedGap(result.audit, metric, 'difference');
	const mark = (row: Measure): MarkKind => {
		if (row === reference) return 'reference';
		const [worst] = verdicts
			.filter((verdict) => verdict.group === row.group)
			.toSorted((a, b) => verdictRank(a.verdict) - verdictRank(b.verdict));
		return worst?.verdict ?? 'described';
	};
	return {
		title: metrics[metric].plain,
		quantity: quantity(metric),
		rows: rows.map((row) => dots(row, mark(row))).toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1)),
		reference:
			reference?.value == null ? null : { value: reference.value, name: readableText(reference.group) },
		band:
			reference?.value == null || allowed === null
				? null
				: {
						low: allowed.low === null ? null : reference.value + allowed.low,
						high: allowed.high === null ? null : reference.value + allowed.high
					}
	};
}

const dots = (row: Measure, mark: MarkKind): RateDotsRow => ({
	key: row.group,
	name: readableText(row.group),
	detail:
		row.numerator === null || row.denominator === null
			? row.n === null
				? ''
				: wholeNumber(row.n)
			: `${wholeNumber(row.numerator)} of ${wholeNumber(row.denominator)}`,
	value: row.value,
	low: row.low,
	high: row.high,
	low66: null,
	high66: null,
	mark,
	small: false,
	reason: row.reason === null ? null : drawnReason(row.reason)
});
