import { isCountedBy, type Within } from '#lib/core/cube/cube-within.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import type { Group, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { combinations } from './attribute-sets.ts';

/** Read from how a group's clusters lie in everybody's, which is not counted within a level. */
const ofWhole: ReadonlySet<MetricId> = new Set(['share_of_selected']);

/**
 * The audit as far as it can be asked of `cubeWithin`: by the other attributes, combined as deep as the cube is counted.
 * Null where no other attribute is counted together with these levels, so that nothing could be compared within them.
 */
export function auditWithin(
	audit: ResolvedAudit,
	cube: Cube,
	within: readonly Within[]
): ResolvedAudit | null {
	const chosen = within.map(({ attribute }) => attribute);
	const groups = audit.groups.filter(({ column }) => !chosen.includes(column));
	const depth = depthWithin(audit, cube, { chosen, groups });
	if (depth === 0) return null;
	const isClustered = cube.clusters !== undefined;
	return {
		id: audit.id,
		title: audit.title,
		question: audit.question,
		data: audit.data,
		model: audit.model,
		outcome: audit.outcome,
		groups: isClustered ? groups.map(besideOneGroup) : groups,
		strata: [],
		proxies: [],
		intersections: { ...audit.intersections, depth },
		metrics: isClustered ? audit.metrics.filter((id) => !ofWhole.has(id)) : audit.metrics,
		policy: audit.policy,
		inference: audit.inference,
		privacy: audit.privacy
	};
}

function depthWithin(
	{ intersections }: ResolvedAudit,
	cube: Cube,
	{ chosen, groups }: { readonly chosen: readonly string[]; readonly groups: readonly Group[] }
): number {
	const deepest = Math.min(groups.length, Math.max(1, intersections.depth));
	const isCounted = (depth: number): boolean =>
		combinations(groups, depth).every((set) =>
			isCountedBy(cube, [...chosen, ...set.map(({ column }) => column)])
		);
	let depth = 0;
	while (depth < deepest && isCounted(depth + 1)) depth += 1;
	return depth;
}

/** Clusters that a group shares with everybody are not counted within a level: the largest group stands in for them. */
function besideOneGroup(group: Group): Group {
	const { reference } = group;
	const isOfWhole = 'rule' in reference && (reference.rule === 'overall' || reference.rule === 'rest');
	return isOfWhole ? { ...group, reference: { rule: 'largest' } } : group;
}
