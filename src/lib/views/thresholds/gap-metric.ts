import { metricIds, type MetricId } from '#lib/core/metrics/metric.ts';
import { isOfOutcome } from '#lib/core/metrics/outcome-types.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { allowedGap } from '#lib/report/allowed-gap.ts';
import { judgedFirst } from '#lib/report/judged-first.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** What is always drawn of each group. */
export const drawnRates = [
	'selection_rate',
	'false_negative_rate',
	'false_positive_rate',
	'precision'
] as const satisfies readonly MetricId[];

/** The metrics whose gap thresholds can move: shares of rows that a decision changes; those that the policy judges first. */
export function gapMetrics(audit: ResolvedAudit): readonly MetricId[] {
	const moved = metricIds.filter(
		(id) => metrics[id].kind === 'proportion' && isOfOutcome(id, 'binary') && id !== 'base_rate'
	);
	return judgedFirst(audit, [
		...drawnRates.filter((id) => moved.includes(id)),
		...moved.filter((id) => !drawnRates.some((drawn) => drawn === id))
	]);
}

/** The metric on show. */
export const gapMetric = (audit: ResolvedAudit, asked: MetricId | null): MetricId =>
	gapMetrics(audit).find((id) => id === asked) ?? gapMetrics(audit)[0] ?? 'selection_rate';

/** What a policy says of so wide a gap; where it says nothing, five points. */
export function gapLimit(
	audit: ResolvedAudit,
	metric: MetricId
): { readonly limit: number; readonly fromPolicy: boolean } {
	const allowed = allowedGap(audit, metric, 'difference');
	const bounds = [allowed?.low, allowed?.high].flatMap((bound) => (bound == null ? [] : [Math.abs(bound)]));
	return bounds.length === 0
		? { limit: 0.05, fromPolicy: false }
		: { limit: Math.max(...bounds), fromPolicy: true };
}
