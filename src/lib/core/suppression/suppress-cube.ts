import { total } from '../cube/counts.ts';
import type { Cell, Cube } from '../cube/cube.ts';
import { populationOf, rollUp } from '../cube/roll-up.ts';
import { publishedSets } from './group-tables.ts';
import type { SuppressedCell, SuppressedCube } from './suppressed-cube.ts';
import type { SuppressionMask } from './suppression-mask.ts';

function suppressCell(cell: Cell, attributes: readonly string[], mask: SuppressionMask): SuppressedCell {
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

/**
 * A cube that may leave the machine: every group of every published set (the declared sets and the sets within them,
 * attributes in code-unit order), blank where the mask says so. Withheld sets are not in it, not even
 * blank; groups without an assessed row are left out. Rows that were left out are counted for whole populations alone.
 * The mask must have been made from this cube and these sets.
 */
export function suppressCube(
	cube: Cube,
	mask: SuppressionMask,
	{ minimumCell, attributeSets }: { minimumCell: number; attributeSets: readonly (readonly string[])[] }
): SuppressedCube {
	const sets = publishedSets(attributeSets).filter((set) => !mask.withholds(set));
	return {
		models: cube.models,
		groupSets: sets.map((attributes) => ({
			attributes,
			cells: cube.models.flatMap((model) =>
				(attributes.length === 0 ? [populationOf(cube, model)] : rollUp(cube, model, attributes))
					// A model without a row keeps its population, blank where the others' left-out rows are.
					.filter((cell) => attributes.length === 0 || total(cell) > 0)
					.map((cell) => suppressCell(cell, attributes, mask))
			)
		})),
		rows: cube.models.every((model) => mask.scope(model).rows) ? cube.rows : null,
		window: cube.window,
		minimumCell
	};
}
