import { highestOf } from '#lib/core/disparities/impact-ratio.ts';
import { ratio } from '#lib/core/disparities/ratio.ts';
import type { Metric } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { buildContrasts } from './build-contrasts.ts';
import { distancesOf } from './build-distances.ts';
import { buildExtreme } from './build-extremes.ts';
import { indicesOf } from './build-indices.ts';
import { compositeExtremes, extremesOf } from './extreme-kinds.ts';
import { averageOdds, comparable } from './comparable.ts';
import { enoughRows, noneForAll, type Build } from './context.ts';
import { isCompared, type GroupRow, type GroupTable } from './group-tables.ts';
import { matchedOf } from './matched.ts';
import { missingBoundsOf } from './missing-bounds.ts';
import { referenceSide, rowsBehind } from './reference-side.ts';
import type { Disparity } from './result.ts';
import { conditionalDisparitiesOf, stratifiedOf } from './stratified.ts';

/** Differences and ratios of one metric against the table's reference. A number of rows is compared with none. */
export function contrastsOf(build: Build, table: GroupTable, metric: Metric): readonly Disparity[] {
	if (metric.kind === 'count') return [];
	return buildContrasts({
		build,
		table,
		metric,
		comparable: comparable(metric),
		side: referenceSide(build.audit, table, metric),
		noneForAll: noneForAll(build.audit, metric),
		comparisons: [
			{ name: 'difference', kind: 'difference' },
			{ name: 'ratio', kind: 'ratio' }
		],
		named: metric.id
	});
}

/** The average odds difference of each group against the reference that the false positive rate has. */
export function averageOddsOf(build: Build, table: GroupTable): readonly Disparity[] {
	const metric = metrics.false_positive_rate;
	return buildContrasts({
		build,
		table,
		metric,
		comparable: averageOdds,
		side: referenceSide(build.audit, table, metric),
		noneForAll: noneForAll(build.audit, metric),
		comparisons: [{ name: 'average_odds_difference', kind: 'difference' }],
		named: null
	});
}

/**
 * Each group's value over the highest of any group that has rows enough, with 1 for the highest itself.
 * The highest is found by looking, so the family is every pair of groups.
 */
export function impactRatiosOf(
	build: Build,
	table: GroupTable,
	metric: Metric,
	enough = enoughRows(build.audit, metric)
): readonly Disparity[] {
	const population = table.population.counts;
	const may = (row: GroupRow): boolean => isCompared(row, metric, table) && rowsBehind(metric, row) >= enough;
	const candidates = table.rows.filter(may);
	const at = highestOf(candidates.map((row) => metric.value({ group: row.counts, population })));
	const highest = at === null ? undefined : candidates[at];
	const rows = buildContrasts({
		build,
		table,
		metric,
		comparable: comparable(metric),
		side:
			highest === undefined
				? { kind: 'none', title: null }
				: { kind: 'group', title: highest.title, row: highest, byLooking: true },
		noneForAll: noneForAll(build.audit, metric),
		comparisons: [{ name: 'impact_ratio', kind: 'ratio' }],
		named: metric.id
	});
	if (highest === undefined || noneForAll(build.audit, metric) !== null) return rows;
	const own = metric.value({ group: highest.counts, population });
	return [...rows, ofItself(table, metric, highest, ratio(own, own))];
}

const ofItself = (
	table: GroupTable,
	metric: Metric,
	row: GroupRow,
	{ value, reason }: ReturnType<typeof ratio>
): Disparity => ({
	model: table.model,
	stratum: null,
	variant: null,
	attribute: table.set.name,
	group: row.title,
	reference: row.title,
	metric: metric.id,
	comparison: 'impact_ratio',
	value,
	low: null,
	high: null,
	low_simultaneous: null,
	high_simultaneous: null,
	low66: null,
	high66: null,
	method: null,
	test: null,
	p: null,
	p_adjusted: null,
	family_size: null,
	people: null,
	reason,
	missingMembership: row.missing,
	small: false
});

/**
 * Every comparison of a table: each metric against the reference, its extremes over groups, the impact ratio of
 * the selection rate and of what a rule asks, and, for single attributes, the fairness composites.
 */
export function disparitiesOf(
	build: Build,
	reported: readonly Metric[],
	table: GroupTable
): readonly Disparity[] {
	const ruled = (build.audit.policy?.rules ?? []).filter((rule) => rule.comparison === 'impact_ratio');
	const single = table.set.groups.length === 1;
	// Composites and indices are of a binary decision.
	const binary = build.audit.outcome.type === 'binary';
	return [
		...reported.flatMap((metric) => contrastsOf(build, table, metric)),
		...reported.flatMap((metric) => distancesOf(build, table, metric)),
		...reported.flatMap((metric) => missingBoundsOf(build, table, metric)),
		...reported
			.filter((metric) => metric.kind !== 'count')
			.flatMap((metric) => extremesOf(metric).map((kind) => buildExtreme(build, table, kind))),
		...reported
			.filter((metric) => metric.id === 'selection_rate' || ruled.some((rule) => rule.metric === metric.id))
			.flatMap((metric) => impactRatiosOf(build, table, metric)),
		...(single && binary ? compositeExtremes.map((kind) => buildExtreme(build, table, kind)) : []),
		...(single && binary ? averageOddsOf(build, table) : []),
		...(binary ? indicesOf(build, table) : []),
		...reported.flatMap((metric) => stratifiedOf(build, table, metric)),
		...reported.flatMap((metric) => matchedOf(build, table, metric)),
		...(binary ? conditionalDisparitiesOf(build, table) : [])
	];
}
