import type { MetricId } from '#lib/core/metrics/metric.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** The metrics that a rule of the policy limits, then those that are described; each in the order given. */
export function judgedFirst(audit: ResolvedAudit, ids: readonly MetricId[]): readonly MetricId[] {
	const judged = new Set(
		(audit.policy?.rules ?? []).filter((rule) => rule.limit !== null).map((rule) => rule.metric)
	);
	return ids.toSorted((a, b) => Number(judged.has(b)) - Number(judged.has(a)));
}
