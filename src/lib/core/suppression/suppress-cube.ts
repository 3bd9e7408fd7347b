import { total } from '../cube/counts.ts';
import type { Cube, Levels } from '../cube/cube.ts';
import { groupsOf, type CubeGroup } from '../cube/groups-of.ts';
import { restOf } from '../disparities/rest.ts';
import type { MetricId } from '../metrics/metric.ts';
import { weightsByGroup, type WeightTable } from '../weights/weight-table.ts';
import { publishedSets } from './group-tables.ts';
import { leavingWindow } from './leaving-window.ts';
import { suppressClusters } from './suppress-clusters.ts';
import { suppressProxies } from './suppress-proxies.ts';
import { suppressRatings } from './suppress-ratings.ts';
import { scoreFigures } from './score-figures.ts';
import type { SuppressedCell, SuppressedCube, SuppressedFigures } from './suppressed-cube.ts';
import { showsRows, type SuppressionMask } from './suppression-mask.ts';
import { figuresWithheldBy } from './withheld-figures.ts';

/** What a cube is suppressed by; the mask must have been made from the same cube and sets. */
export interface SuppressedBy {
	readonly minimumCell: number;
	readonly attributeSets: readonly (readonly string[])[];
	/** The declared threshold of a model, at which its net benefit is taken. */
	readonly thresholdOf?: (model: string) => number | undefined;
}

function suppressCell(
	{ cell }: CubeGroup,
	attributes: readonly string[],
	mask: SuppressionMask
): SuppressedCell {
	const publishable = mask.publishes(cell.model, attributes, cell.levels);
	const cells = publishable === 'cells';
	const scope = mask.scope(cell.model);
	const everyone = attributes.length === 0;
	return {
		model: cell.model,
		levels: cell.levels,
		publishable,
		n: publishable === 'nothing' ? null : total(cell),
		selected: cells || publishable === 'selection' ? cell.tp + cell.fp : null,
		tp: cells ? cell.tp : null,
		fp: cells ? cell.fp : null,
		fn: cells ? cell.fn : null,
		tn: cells ? cell.tn : null,
		unlabelled: everyone && scope.leftOut ? cell.unlabelled : null,
		undecided: everyone && scope.leftOut ? cell.undecided : null,
		mismatched: everyone && scope.mismatched ? cell.mismatched : null
	};
}

const without = (
	figures: SuppressedFigures['own'],
	withheld: ReadonlySet<MetricId>
): SuppressedFigures['own'] =>
	Object.fromEntries(Object.entries(figures).filter(([id]) => !withheld.has(id as MetricId)));

/** The figures of a group's scores and of everyone else's that may leave. */
function figuresOf(
	group: CubeGroup,
	population: CubeGroup | undefined,
	withheld: ReadonlySet<MetricId>
): Pick<SuppressedCell, 'figures'> {
	const { statistics } = group;
	const { scores, classes, numbers } = statistics;
	if ((scores ?? classes ?? numbers) === undefined || population === undefined) return {};
	const everyone = population.statistics;
	const own = without(scoreFigures(statistics, everyone), withheld);
	if (group.cell.levels.length === 0) return { figures: { own, rest: null } };
	return { figures: { own, rest: without(scoreFigures(restOf(everyone, statistics), everyone), withheld) } };
}

/** The weights of the groups whose four cells leave. */
const weightsOf = (cube: Cube, sets: readonly (readonly string[])[], mask: SuppressionMask): WeightTable => ({
	groupSets: sets.map((attributes) => ({
		attributes,
		cells: cube.models.flatMap((model) =>
			[...((cube.weights && weightsByGroup(cube.weights, model, attributes)) ?? [])]
				.map(([key, sums]) => ({ model, levels: JSON.parse(key) as Levels, sums }))
				.filter(({ levels }) => mask.publishes(model, attributes, levels) === 'cells')
		)
	}))
});

/**
 * A cube that may leave the machine: every group of every published set (the declared sets and the sets within them,
 * attributes in code-unit order), blank where the mask says so. Withheld sets are not in it, not even
 * blank; groups without an assessed row are left out. Rows that were left out are counted for whole populations alone.
 * Where there is anybody to protect no histogram of scores is in it: groups whose four cells leave have the figures of
 * their scores instead.
 */
export function suppressCube(cube: Cube, mask: SuppressionMask, by: SuppressedBy): SuppressedCube {
	const sets = publishedSets(by.attributeSets).filter((set) => !mask.withholds(set));
	const withheld = figuresWithheldBy(cube, mask, by);
	const groups = (model: string, attributes: readonly string[]): readonly CubeGroup[] =>
		groupsOf(cube, { model, attributes, threshold: by.thresholdOf?.(model) });
	const populations = new Map(cube.models.map((model) => [model, groups(model, [])[0]]));
	return {
		models: cube.models,
		groupSets: sets.map((attributes) => ({
			attributes,
			cells: cube.models.flatMap((model) =>
				groups(model, attributes).map((group) => {
					const cell = suppressCell(group, attributes, mask);
					return cell.publishable === 'cells'
						? { ...cell, ...figuresOf(group, populations.get(model), withheld(model)) }
						: cell;
				})
			)
		})),
		rows: showsRows((model) => mask.scope(model), cube.models) ? cube.rows : null,
		window: leavingWindow(cube.window, by.minimumCell),
		minimumCell: by.minimumCell,
		...(by.minimumCell <= 1 && cube.scores ? { scores: cube.scores } : {}),
		...(by.minimumCell <= 1 && cube.counterfactual ? { counterfactual: cube.counterfactual } : {}),
		...(by.minimumCell <= 1 && cube.strata ? { strata: cube.strata } : {}),
		...(by.minimumCell <= 1 && cube.matched ? { matched: cube.matched } : {}),
		...(by.minimumCell <= 1 && cube.needs ? { needs: cube.needs } : {}),
		...(cube.proxies === undefined
			? {}
			: { proxies: suppressProxies(cube.proxies, cube.models, { mask, minimumCell: by.minimumCell }) }),
		...(cube.ratings === undefined
			? {}
			: { ratings: suppressRatings(cube.ratings, cube.models, { mask, minimumCell: by.minimumCell }) }),
		...(by.minimumCell <= 1 && cube.classes ? { classes: cube.classes } : {}),
		...(cube.weights === undefined ? {} : { weights: weightsOf(cube, sets, mask) }),
		...(cube.clusters === undefined ? {} : { clusters: suppressClusters(cube.clusters, mask) })
	};
}
