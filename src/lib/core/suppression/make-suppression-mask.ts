import type { Cell, Cube } from '../cube/cube.ts';
import { total } from '../cube/counts.ts';
import { populationOf } from '../cube/roll-up.ts';
import { withClusterGuard } from './cluster-guard.ts';
import { hideFewClusters } from './few-clusters.ts';
import { groupTables, publishedSets } from './group-tables.ts';
import { hideUntilSafe } from './hide-until-safe.ts';
import { publishableAt } from './layers.ts';
import { nestedModels } from './nested-models.ts';
import { PublishedLayers } from './published-layers.ts';
import type { PublishableScope, SuppressionMask } from './suppression-mask.ts';
import { withWeightGuard } from './weight-guard.ts';

export interface SuppressionOptions {
	/** Counts of 1 to minimumCell − 1 are not published, nor anything they follow from. 1 or less publishes all. */
	readonly minimumCell: number;
	/** The group sets that the report will show; the sets within them are always taken as published too. */
	readonly attributeSets: readonly (readonly string[])[];
}

const everything: SuppressionMask = {
	publishes: () => 'cells',
	withholds: () => false,
	scope: () => ({ rows: true, leftOut: true, mismatched: true })
};

/**
 * Which counts of left-out rows may be shown. The file's rows are compared with each model's, and with the sum of all.
 * Several models share the file, so one model's left-out rows follow from the others' and the file's: where one has
 * too few, all of them stay behind, and the file's rows with them.
 */
function publishableScope(
	cube: Cube,
	populations: readonly Cell[],
	model: string,
	minimumCell: number
): PublishableScope {
	const fits = (count: number): boolean => count <= 0 || count >= minimumCell;
	const assessed = populations.map(total);
	const everyone = assessed.reduce((sum, n) => sum + n, 0);
	const leftOut = populations.every((cell) => fits(cell.unlabelled) && fits(cell.undecided));
	const alone = populations.length < 2;
	const rows =
		fits(cube.rows) && (alone || leftOut) && [...assessed, everyone].every((n) => fits(cube.rows - n));
	const population = populations.find((cell) => cell.model === model);
	return {
		rows,
		leftOut: population !== undefined && leftOut,
		mismatched: population !== undefined && fits(population.mismatched)
	};
}

/**
 * What may leave the machine of each group of a cube, so that no count of 1 to minimumCell − 1 is published or
 * follows from what is.
 *
 * 1. A group publishes the finest of cells, selection and rows whose blocks are all 0 or large enough, and never more
 *    than any larger group that it is part of. Where rows come in clusters (several of one patient) a block that fewer
 *    clusters stand behind is small however many rows it has (`hideFewClusters`).
 * 2. In each sum that is shown (levels to population, an intersection's lines to its margins) the groups hidden must
 *    be two or more and safe when put together; the next group, by rows, is hidden until they are.
 * 3. Everything published is then attacked: exact linear algebra over all the sums, shared label counts of models on
 *    the same rows, bounds from counts not being negative, empty groups known. What comes out has more hidden beside
 *    it, then its table hidden by layers, and as the last resort whole intersections withheld.
 * 4. A model whose rows are another's but for a few publishes nothing (`nestedModels`).
 * 5. Where rows come in clusters, sets whose cluster moments would undo it are withheld (`withClusterGuard`).
 * 6. Where rows are weighted, all groups stay behind if sums of weights tell of few (`withWeightGuard`): how weights are
 *    spread over rows was counted for that.
 *
 * The mask depends on the counts alone, and is computed from the unsuppressed cube.
 * Source: Hundepool et al. 2012, "Statistical disclosure control", chapter 4.
 */
export function suppressionMask(
	cube: Cube,
	{ minimumCell, attributeSets }: SuppressionOptions
): SuppressionMask {
	if (minimumCell <= 1) return everything;
	const tables = groupTables(cube, attributeSets);
	const state = new PublishedLayers(tables, minimumCell);
	if (cube.clusters !== undefined) hideFewClusters(state, cube.clusters, minimumCell);
	hideUntilSafe(state, minimumCell);
	const nested = nestedModels(tables, minimumCell);
	const populations = cube.models.map((model) => populationOf(cube, model));
	const publishes: SuppressionMask['publishes'] = (model, attributes, levels) => {
		const table = tables.tableNumber(attributes);
		const at = cube.models.indexOf(model);
		if (table === undefined || at < 0 || nested.has(at) || state.withheld(table)) return 'nothing';
		const entry = tables.entryOf(attributes, levels);
		return entry === undefined ? 'cells' : publishableAt(state.at(at, entry));
	};
	// Beside the others' rows, those of the file would tell how many the hidden model has.
	const tellsRows = cube.models.every((model) => publishes(model, [], []) !== 'nothing');
	const mask: SuppressionMask = {
		publishes,
		withholds: (attributes) => {
			const table = tables.tableNumber(attributes);
			return table !== undefined && state.withheld(table);
		},
		scope: (model) => {
			const counted = publishableScope(cube, populations, model, minimumCell);
			const scope = { ...counted, rows: counted.rows && tellsRows };
			return nested.has(cube.models.indexOf(model)) ? { ...scope, leftOut: false, mismatched: false } : scope;
		}
	};
	const guarded = cube.clusters === undefined ? mask : withClusterGuard(mask, cube.clusters, minimumCell);
	if (cube.weights === undefined) return guarded;
	return withWeightGuard(guarded, cube, { sets: publishedSets(attributeSets), minimumCell });
}
