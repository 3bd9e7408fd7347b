import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { judgedFirst } from '#lib/report/judged-first.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** The metrics of the audit that the view asks for, those that the policy judges first; all that can be drawn where it asks for none. */
export function shownMetrics(audit: ResolvedAudit, asked: readonly MetricId[] | null): readonly MetricId[] {
	const drawn = judgedFirst(
		audit,
		audit.metrics.filter((id) => metrics[id].kind !== 'count')
	);
	const chosen = drawn.filter((id) => asked?.includes(id));
	return chosen.length > 0 ? chosen : drawn;
}
