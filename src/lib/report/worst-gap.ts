import type { Better, MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { Disparity, VerdictRow } from './result.ts';
import { verdictRank } from './verdict-order.ts';

/** How much a gap harms the group: its size towards the worse side, or its size where either side may harm. */
function harm(row: Disparity, better: Better): number {
	if (row.value === null) return -Infinity;
	const size = row.comparison === 'ratio' ? Math.log(row.value) : row.value;
	if (better === null) return Math.abs(size);
	return better === 'higher' ? -size : size;
}

/** What a metric's gaps are told by: ratios where the policy judges it by ratios alone, otherwise differences. */
export function shownComparison(audit: ResolvedAudit, metric: MetricId): 'difference' | 'ratio' {
	const rules = (audit.policy?.rules ?? []).filter((rule) => rule.metric === metric);
	return rules.length > 0 && rules.every((rule) => rule.comparison === 'ratio') ? 'ratio' : 'difference';
}

/** Whose gaps they are, and what they are told by. */
export interface GapsOf {
	readonly audit: ResolvedAudit;
	readonly metric: MetricId;
	readonly comparison: 'difference' | 'ratio';
}

/**
 * The worst gap of one attribute on one metric, with its verdict: by harm where the metric has a worse side, by size
 * where it has none; one that the policy finds outside goes before any other. And a gap that harms more, of a group
 * that enters no comparison. Null where there is none.
 */
export function worstGap(
	{ audit, metric, comparison }: GapsOf,
	disparities: readonly Disparity[],
	verdicts: readonly VerdictRow[]
): {
	readonly worst: Disparity | null;
	readonly aside: Disparity | null;
	readonly verdict: VerdictRow | null;
} {
	const better = metrics[metric].better[audit.outcome.favourable];
	const verdictOf = (row: Disparity): VerdictRow | null =>
		verdicts
			.filter((verdict) => verdict.group === row.group)
			.toSorted(
				(a, b) =>
					Number(a.comparison !== comparison) - Number(b.comparison !== comparison) ||
					verdictRank(a.verdict) - verdictRank(b.verdict)
			)[0] ?? null;
	const isOutside = (row: Disparity): boolean => verdictOf(row)?.verdict === 'outside';
	const answered = disparities.filter((row) => row.value !== null);
	const isCompared = (row: Disparity): boolean => row.family_size !== null && !row.small;
	const byHarm = (a: Disparity, b: Disparity): number => harm(b, better) - harm(a, better);
	const worst =
		answered
			.filter(isCompared)
			.toSorted((a, b) => Number(isOutside(b)) - Number(isOutside(a)) || byHarm(a, b))[0] ?? null;
	const [aside] = answered.filter((row) => !isCompared(row)).toSorted(byHarm);
	return {
		worst,
		aside: aside && harm(aside, better) > (worst ? harm(worst, better) : 0) ? aside : null,
		verdict: worst === null ? null : verdictOf(worst)
	};
}
