import { compareLevels, levelsKey } from '#lib/core/cube/compare-levels.ts';
import type { Cube, Levels } from '#lib/core/cube/cube.ts';
import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import { groupsOf } from '#lib/core/cube/groups-of.ts';
import type { Group, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { levelTitles } from '../group-titles.ts';
import { strataTable, stratumTitles, type StratumChoice } from './stratum-choices.ts';

/** One group of the attribute, with its counts in each stratum. */
export interface StratifiedGroup {
	readonly title: string;
	/** Null is missing membership. */
	readonly level: string | null;
	readonly statistics: GroupStatistics;
}

/** The groups of one attribute of one model by the strata chosen. */
export interface Stratified {
	readonly model: string;
	readonly attribute: string;
	readonly groups: readonly StratifiedGroup[];
	readonly population: GroupStatistics;
	/** Titles of the strata that hold anybody of this model, in the order of their levels, under `levelsKey`. */
	readonly strata: ReadonlyMap<string, string>;
}

interface StratifiedOf {
	readonly audit: ResolvedAudit;
	readonly cube: Cube;
	readonly model: string;
	readonly attribute: Group;
	readonly choice: StratumChoice;
}

/** Counts by group and stratum; null where they were not counted. Rows count once, whatever their weight. */
export function stratifiedGroups({ audit, cube, model, attribute, choice }: StratifiedOf): Stratified | null {
	const table = strataTable(cube, { ...choice, attribute: attribute.column });
	if (table === null) return null;
	// Of weighted rows the strata hold the rows, and so do their sums.
	const { models, groupSets, rows, window, clusters } = cube;
	const counted: Cube = {
		...{ models, groupSets, rows, window, strata: table },
		...(clusters && { clusters })
	};
	const of = (attributes: readonly string[]) =>
		groupsOf(counted, { model, attributes, threshold: undefined });
	const population = of([])[0]?.statistics;
	if (population === undefined) return null;
	const groups = of([attribute.column]);
	const titles = levelTitles(attribute, levelsOf(counted, attribute.column));
	const known = stratumTitles(audit, table);
	const levels = [...(population.strata ?? new Map<string, unknown>()).keys()].map(
		(key) => [key, JSON.parse(key) as Levels] as const
	);
	return {
		model,
		attribute: attribute.column,
		groups: groups.map(({ cell, statistics }) => ({
			title: titles.get(cell.levels[0] ?? null) ?? 'Unknown',
			level: cell.levels[0] ?? null,
			statistics
		})),
		population,
		strata: new Map(
			levels
				.toSorted((a, b) => compareLevels(a[1], b[1]))
				.map(([key, each]) => [key, known.get(levelsKey(each)) ?? key])
		)
	};
}

/** The levels of an attribute in any model: a title is told apart from those of all. */
const levelsOf = (cube: Cube, column: string): readonly (string | null)[] => [
	...new Set(
		cube.models.flatMap((model) =>
			groupsOf(cube, { model, attributes: [column], threshold: undefined }).map(
				({ cell }) => cell.levels[0] ?? null
			)
		)
	)
];
