import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { combinations, type LogShape } from './group-sets.ts';
import { planDescriptions } from './plan-descriptions.ts';
import type { CubePlan } from './planned-statistic.ts';
import { planClusterMoments } from './statistics/cluster-moments.ts';
import { planClusterOverlaps } from './statistics/cluster-overlaps.ts';

/**
 * The queries whose statistics belong to a unit larger than a row, so that they add only where no unit is cut: each
 * reads all tables of the log at once, and counts each reported set of attributes by itself.
 */
export function planUnits(audit: ResolvedAudit, tables: readonly string[], shape: LogShape): CubePlan {
	const descriptions = planDescriptions(audit, tables, shape);
	if (audit.data.cluster === null || audit.outcome.type === 'none') return descriptions;
	const sets = combinations(
		audit.groups.map((group) => group.column),
		Math.max(1, audit.intersections.depth)
	);
	return {
		...descriptions,
		statistics: [
			...descriptions.statistics,
			planClusterMoments(audit, tables, sets),
			...(audit.groups.length === 0 ? [] : [planClusterOverlaps(audit, tables, sets)])
		]
	};
}
