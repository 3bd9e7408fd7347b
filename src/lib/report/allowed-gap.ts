import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { respected } from '#lib/core/verdict/judge.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** What a policy lets pass; a null bound is open. */
export interface AllowedGap {
	readonly low: number | null;
	readonly high: number | null;
}

const finite = (bound: number): number | null => (Number.isFinite(bound) ? bound : null);

/** The gaps to the reference that the audit's policy lets pass; null where no rule judges this metric by this comparison. */
export function allowedGap(
	audit: ResolvedAudit,
	metric: MetricId,
	comparison: 'difference' | 'ratio'
): AllowedGap | null {
	const rule = audit.policy?.rules.find(
		(each) => each.metric === metric && each.comparison === comparison && each.limit !== null
	);
	if (!rule?.limit) return null;
	const better = metrics[metric].better[audit.outcome.favourable];
	const { low, high } = respected({
		limit: rule.limit,
		side: rule.side,
		positiveGapHarms: better === null ? null : better === 'lower',
		scale: comparison
	});
	const allowed = { low: finite(low), high: finite(high) };
	// Below a ratio of 0 nothing lies: a bound there says nothing.
	return comparison === 'ratio' && allowed.low !== null && allowed.low <= 0
		? { ...allowed, low: null }
		: allowed;
}
