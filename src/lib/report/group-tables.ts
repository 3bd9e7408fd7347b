import { noCounts } from '#lib/core/cube/counts.ts';
import { compareLevels } from '#lib/core/cube/compare-levels.ts';
import type { Levels } from '#lib/core/cube/cube.ts';
import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import type { Metric, MetricId } from '#lib/core/metrics/metric.ts';
import { metricPublishable, type Publishable } from '#lib/core/suppression/suppression-mask.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { attributeSets, joinTitles, type AttributeSet } from './attribute-sets.ts';
import type { GroupSource, SourceGroup } from './group-source.ts';
import { levelTitles } from './group-titles.ts';

/** One group of one attribute set: its counts, and what may be done with them. */
export interface GroupRow {
	readonly title: string;
	/** The title of each level, in the order of the levels. */
	readonly titles: readonly string[];
	readonly levels: Levels;
	/** Names the group's stream of random numbers. */
	readonly key: string;
	readonly counts: GroupStatistics;
	/** Rows with a label and a decision. */
	readonly n: number;
	/** True where any attribute's membership is missing. */
	readonly missing: boolean;
	/** False for missing membership that is shown only: it enters no family, reference or extreme. */
	readonly compared: boolean;
	readonly publishable: Publishable;
	/** Metrics that may not leave although the group's cells may; absent: none. */
	readonly withheldMetrics?: ReadonlySet<MetricId>;
	/** A combination below `intersections.minimum` rows: shown, never compared. */
	readonly tooFew: boolean;
}

/** The whole population of one model. */
export interface Population {
	readonly counts: GroupStatistics;
	readonly n: number;
	readonly publishable: Publishable;
	readonly withheldMetrics?: ReadonlySet<MetricId>;
}

/** All groups of one attribute set for one model. */
export interface GroupTable {
	readonly model: string;
	readonly set: AttributeSet;
	readonly population: Population;
	readonly rows: readonly GroupRow[];
	/** True where none of its rows may leave, not even blank. */
	readonly withheld: boolean;
}

/** Whether what leaves has this metric of a group blank. A share of the whole needs the whole as well. */
export const isSmall = (
	row: Pick<GroupRow, 'publishable' | 'withheldMetrics'>,
	metric: Metric,
	table: Pick<GroupTable, 'population' | 'withheld'>
): boolean =>
	table.withheld ||
	row.withheldMetrics?.has(metric.id) === true ||
	!metricPublishable(metric, row.publishable) ||
	(metric.id === 'share_of_selected' && !metricPublishable(metric, table.population.publishable));

/** Whether a group enters the comparisons of a metric: the same on screen and in what leaves. */
export const isCompared = (row: GroupRow, metric: Metric, table: GroupTable): boolean =>
	row.compared && !row.tooFew && !isSmall(row, metric, table);

/** Why fewer than two groups enter the comparisons of some metrics: others are held back, or there are no others. */
export function whyTooFewGroups(
	{ metrics, enters }: { readonly metrics: readonly Metric[]; readonly enters: (row: GroupRow) => boolean },
	table: GroupTable
): 'suppressed' | 'too-few-groups' {
	const compared = table.rows.filter(
		(row) => enters(row) && metrics.every((metric) => isCompared(row, metric, table))
	);
	// Of a group that is held back it is not known in what leaves whether it is below the minimum.
	const heldBack = table.rows.filter(
		(row) => row.compared && metrics.some((metric) => isSmall(row, metric, table))
	);
	return compared.length < 2 && compared.length + heldBack.length >= 2 ? 'suppressed' : 'too-few-groups';
}

/** The same table with missing membership compared, or shown only, whatever the audit says of it. */
export const withMembership = (table: GroupTable, membership: 'shown' | 'compared'): GroupTable => ({
	...table,
	rows: table.rows.map((row) => ({ ...row, compared: !row.missing || membership === 'compared' }))
});

/** The group tables of every model and every attribute set of the audit. */
export function groupTables(audit: ResolvedAudit, source: GroupSource): readonly GroupTable[] {
	const sets = attributeSets(audit);
	const titles = new Map(
		audit.groups.map((group) => {
			const groups = source.models.flatMap((model) => source.groups(model, [group.column]) ?? []);
			return [group.column, levelTitles(group, [...new Set(groups.map(({ levels }) => levels[0] ?? null))])];
		})
	);
	const titlesOf = (set: AttributeSet, levels: Levels): readonly string[] =>
		set.groups.map(({ column }, at) => titles.get(column)?.get(levels[at] ?? null) ?? 'Unknown');
	const toRow = (model: string, set: AttributeSet, group: SourceGroup): GroupRow => ({
		...group,
		key: JSON.stringify([model, set.name, ...group.levels]),
		title: joinTitles(titlesOf(set, group.levels)),
		titles: titlesOf(set, group.levels),
		missing: group.levels.includes(null),
		compared: set.groups.every((of, at) => group.levels[at] !== null || of.missingMembership === 'compared'),
		tooFew: set.groups.length > 1 && group.n < audit.intersections.minimum
	});
	return source.models.flatMap((model) => {
		const population = source.groups(model, [])?.[0] ?? { counts: noCounts, n: 0, publishable: 'nothing' };
		return sets.flatMap((set): readonly GroupTable[] => {
			const columns = set.groups.map((group) => group.column);
			const groups = source.groups(model, columns);
			if (groups === null) return [];
			const rows = groups
				.toSorted((a, b) => compareLevels(a.levels, b.levels))
				.map((group) => toRow(model, set, group));
			return [{ model, set, population, rows, withheld: source.withholds(columns) }];
		});
	});
}
