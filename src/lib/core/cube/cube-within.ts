import type { ClusterGroupSet } from '../clusters/cluster-table.ts';
import { total } from './counts.ts';
import type { Cell, Cube, GroupSet, Levels } from './cube.ts';

/** One level of an attribute; null is missing membership. */
export interface Within {
	readonly attribute: string;
	readonly level: string | null;
}

/**
 * The counts of the rows that lie in all of these levels, by the other attributes: no row is read again for it. A list of
 * attributes is there where the cube is counted by it together with the attributes of the levels, or by more.
 * What is not counted by combinations (strata, matching, proxies, raters, needs, descriptions) is absent, as if it had not been
 * asked for; so is how a group's clusters lie in everybody's, without which nothing is compared with all or with the rest.
 */
export function cubeWithin(cube: Cube, within: readonly Within[]): Cube {
	const { models, window, scores, clusters, weights, classes, numbers } = cube;
	const groupSets = cube.groupSets.flatMap((set) => setWithin(set, within));
	return {
		models,
		window,
		groupSets,
		rows: rowsWithin(groupSets, cube),
		...(scores && {
			scores: { ...scores, groupSets: scores.groupSets.flatMap((set) => setWithin(set, within)) }
		}),
		...(weights && { weights: { groupSets: weights.groupSets.flatMap((set) => setWithin(set, within)) } }),
		...(classes && { classes: { groupSets: classes.groupSets.flatMap((set) => setWithin(set, within)) } }),
		...(numbers && { numbers: { groupSets: numbers.groupSets.flatMap((set) => setWithin(set, within)) } }),
		...(clusters && {
			clusters: { groupSets: clusters.groupSets.flatMap((set) => clustersWithin(set, within)) }
		})
	};
}

/** Whether everything that the cube counts of groups is counted by all of these attributes together. */
export function isCountedBy(cube: Cube, attributes: readonly string[]): boolean {
	const covers = (set: LevelledSet<unknown>): boolean =>
		attributes.every((attribute) => set.attributes.includes(attribute));
	// Clusters cannot be rolled up.
	const isOf = (set: LevelledSet<unknown>): boolean =>
		set.attributes.length === attributes.length && covers(set);
	const { groupSets, scores, clusters, weights, classes, numbers } = cube;
	return (
		groupSets.some(covers) &&
		[scores, weights, classes, numbers].every(
			(table) => table === undefined || table.groupSets.some(covers)
		) &&
		(clusters === undefined || clusters.groupSets.some(isOf))
	);
}

interface LevelledSet<C> {
	readonly attributes: readonly string[];
	readonly cells: readonly C[];
}

interface Place {
	readonly at: number;
	readonly level: string | null;
}

/** Where the levels stand in a set's lists of levels; null where the set is not by all of their attributes. */
function placesIn(attributes: readonly string[], within: readonly Within[]): readonly Place[] | null {
	const places = within.map(({ attribute, level }) => ({ at: attributes.indexOf(attribute), level }));
	return places.every(({ at }) => at >= 0) ? places : null;
}

const lies = (levels: Levels, places: readonly Place[]): boolean =>
	places.every(({ at, level }) => (levels[at] ?? null) === level);

const without = <T>(list: readonly T[], places: readonly Place[]): readonly T[] =>
	list.filter((_, index) => places.every(({ at }) => at !== index));

function setWithin<C extends { readonly levels: Levels }>(
	set: LevelledSet<C>,
	within: readonly Within[]
): readonly LevelledSet<C>[] {
	const places = placesIn(set.attributes, within);
	if (places === null) return [];
	return [
		{
			attributes: without(set.attributes, places),
			cells: set.cells
				.filter(({ levels }) => lies(levels, places))
				.map((cell) => ({ ...cell, levels: without(cell.levels, places) }))
		}
	];
}

function clustersWithin(
	{ attributes, cells, overlaps }: ClusterGroupSet,
	within: readonly Within[]
): readonly ClusterGroupSet[] {
	const places = placesIn(attributes, within);
	if (places === null) return [];
	return setWithin({ attributes, cells }, within).map((set) => ({
		attributes: set.attributes,
		cells: set.cells.map((cell) => ({ ...cell, whole: null })),
		overlaps: overlaps
			.filter(({ levels, other }) => lies(levels, places) && lies(other, places))
			.map((overlap) => ({
				...overlap,
				levels: without(overlap.levels, places),
				other: without(overlap.other, places)
			}))
	}));
}

/** Rows of the log within the levels. A wide log has each of its rows once for every model, a long one a row a model. */
function rowsWithin(groupSets: readonly GroupSet[], { groupSets: all, rows, models }: Cube): number {
	const ofAll = rowsIn(all[0]?.cells ?? []);
	const isWide = models.length > 1 && ofAll === rows * models.length;
	return rowsIn(groupSets[0]?.cells ?? []) / (isWide ? models.length : 1);
}

const rowsIn = (cells: readonly Cell[]): number =>
	cells.reduce((sum, cell) => sum + total(cell) + cell.unlabelled + cell.undecided, 0);
