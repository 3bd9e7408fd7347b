import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';

/** The metrics of the audit that the view asks for, in the audit's order; all that can be drawn where it asks for none. */
export function shownMetrics(
	ofAudit: readonly MetricId[],
	asked: readonly MetricId[] | null
): readonly MetricId[] {
	const drawn = ofAudit.filter((id) => metrics[id].kind !== 'count');
	const chosen = drawn.filter((id) => asked?.includes(id));
	return chosen.length > 0 ? chosen : drawn;
}
