import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { combinations, type LogShape } from './group-sets.ts';
import { planDescriptions } from './plan-descriptions.ts';
import type { CubePlan } from './planned-statistic.ts';
import { planClusterMoments } from './statistics/cluster-moments.ts';
import { planClusterOverlaps } from './statistics/cluster-overlaps.ts';
import { planValueSpreads } from './statistics/value-spreads.ts';

/** Whether sums leave that may tell of few people: of weights, of numbers and grades. */
const protectsSums = ({ data, privacy }: ResolvedAudit, { numbers }: LogShape): boolean =>
	data.rowsAre === 'people' && privacy.minimumCell > 1 && (data.weight !== null || numbers !== undefined);

/**
 * The queries whose statistics belong to a unit larger than a row, so that they add only where no unit is cut: each
 * reads all tables of the log at once, and counts each reported set of attributes by itself.
 */
export function planUnits(audit: ResolvedAudit, tables: readonly string[], shape: LogShape): CubePlan {
	const descriptions = planDescriptions(audit, tables, shape);
	if (audit.outcome.type === 'none') return descriptions;
	const sets = combinations(
		audit.groups.map((group) => group.column),
		Math.max(1, audit.intersections.depth)
	);
	const clusters = () => [
		planClusterMoments(audit, tables, sets),
		...(audit.groups.length === 0 ? [] : [planClusterOverlaps(audit, tables, sets)])
	];
	return {
		...descriptions,
		statistics: [
			...descriptions.statistics,
			...(audit.data.cluster === null ? [] : clusters()),
			...(protectsSums(audit, shape) ? [planValueSpreads(audit, tables, { sets, units: shape.numbers })] : [])
		]
	};
}
