import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { withinLimitsP } from '#lib/core/tests/within-limits.ts';
import { respected } from '#lib/core/verdict/judge.ts';
import type { Rule } from '#lib/spec/policy.ts';
import { comparable } from './comparable.ts';
import type { Build } from './context.ts';
import { effectivePair, pooledEffect } from './effective.ts';
import type { GroupRow, GroupTable } from './group-tables.ts';
import { judgedBy } from './judged-by.ts';
import type { Disparity } from './result.ts';

/**
 * p of the claim that the gap respects the rule's limit, for this comparison alone: what can be said for "no disparity
 * beyond x", where the verdict's own interval also holds for the whole family. Of differences of proportions against
 * a group or everyone else; null for all others, and where nothing is judged.
 */
export function equivalenceP(
	{ build, rule, table }: { readonly build: Build; readonly rule: Rule; readonly table: GroupTable },
	disparity: Disparity,
	row: GroupRow,
	against: GroupStatistics | null
): number | null {
	if (rule.metric === null || rule.limit === null || against === null || disparity.small) return null;
	if (rule.comparison !== 'difference' || disparity.reference === 'overall' || disparity.value === null)
		return null;
	const metric = metrics[rule.metric];
	const of = comparable(metric);
	if (of.proportion === null) return null;
	const pair = effectivePair(of.proportion, [row.counts, against], pooledEffect(table, metric));
	const allowed = respected({ ...judgedBy(build, rule), limit: rule.limit });
	return withinLimitsP(pair, { low: allowed.low / of.scale, high: allowed.high / of.scale });
}
