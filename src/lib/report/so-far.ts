import { total } from '#lib/core/cube/counts.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import { groupsOf, type CubeGroup } from '#lib/core/cube/groups-of.ts';
import type { Metric } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { suppressionMask } from '#lib/core/suppression/make-suppression-mask.ts';
import { metricPublishable } from '#lib/core/suppression/suppression-mask.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { levelTitles } from './group-titles.ts';
import { minimumCell } from './prepare.ts';

/** One group of the rows that have been counted. */
export interface GroupSoFar {
	readonly title: string;
	/** Rows that the metric is a share of. */
	readonly of: number;
	/** Null where they are too few to say. */
	readonly value: number | null;
}

/** What is known of a log while it is counted: one share, of everyone and of the groups of each attribute. */
export interface SoFar {
	readonly metric: Pick<Metric, 'id' | 'title' | 'denominator'>;
	/** The model that it is of, where there are several; null where there is one. */
	readonly model: string | null;
	/** Rows that have been counted, of how many. */
	readonly rows: number;
	readonly of: number;
	readonly everyone: GroupSoFar;
	readonly attributes: readonly {
		readonly title: string;
		/** The largest groups, the largest first. */
		readonly groups: readonly GroupSoFar[];
		/** How many more have a row that was counted: smaller ones, and those of which a count would tell of too few people. */
		readonly others: number;
	}[];
}

/** A share of fewer rows jumps with each further one. */
const fewest = 30;

const mostGroups = 8;

/**
 * What groups that are counted so far say of the first share that the audit asks for: nothing is judged and nothing
 * compared, since both need all rows. Null where it asks for none that labels and decisions tell, where no row is counted,
 * and where the least cell keeps everyone's share back.
 */
export function soFar(audit: ResolvedAudit, cube: Cube, of: number): SoFar | null {
	const metric = audit.metrics
		.map((id) => metrics[id])
		.find(({ kind, needsScore = false }) => kind === 'proportion' && !needsScore);
	const [model] = cube.models;
	if (metric === undefined || model === undefined) return null;
	const mask = suppressionMask(cube, {
		minimumCell: minimumCell(audit),
		attributeSets: audit.groups.map(({ column }) => [column])
	});
	const mayBeTold = (attributes: readonly string[], { cell }: CubeGroup): boolean =>
		metricPublishable(metric, mask.publishes(model, attributes, cell.levels));
	const groups = (attributes: readonly string[]) =>
		groupsOf(cube, { model, attributes, threshold: undefined });
	const [all] = groups([]);
	if (all === undefined || !mayBeTold([], all)) return null;
	const said = (title: string, { statistics: group }: CubeGroup): GroupSoFar => {
		const input = { group, population: all.statistics };
		const trials = metric.fraction?.(input).trials ?? 0;
		return { title, of: trials, value: trials < fewest ? null : metric.value(input).value };
	};
	return {
		metric: { id: metric.id, title: metric.title, denominator: metric.denominator },
		model: cube.models.length > 1 ? model : null,
		rows: cube.rows,
		of,
		everyone: said('Everyone', all),
		attributes: audit.groups.map((group) => {
			const found = groups([group.column]);
			const levels = found.map(({ cell }) => cell.levels[0] ?? null);
			const titles = levelTitles(group, levels);
			const told = found
				.filter((one) => mayBeTold([group.column], one))
				.toSorted((one, other) => total(other.cell) - total(one.cell))
				.slice(0, mostGroups)
				.map((one) => said(titles.get(one.cell.levels[0] ?? null) ?? 'Unknown', one));
			return { title: group.title, groups: told, others: found.length - told.length };
		})
	};
}
