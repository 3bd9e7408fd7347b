import { product, type CellName, type CrossMoments } from '../clusters/cross-moments.ts';
import type { ClusterCell, ClusterOverlap, ClusterTable } from '../clusters/cluster-table.ts';
import { foldSelection } from '../clusters/fold-selection.ts';
import type { WithWhole } from '../clusters/rest-moments.ts';
import type { Publishable, SuppressionMask } from './suppression-mask.ts';

/** The cells that a cell of a group stands for when only its selected and the others are told: all in `fp` and `tn`. */
const folded: Readonly<Record<CellName, readonly CellName[]>> = {
	tp: [],
	fp: ['tp', 'fp'],
	fn: [],
	tn: ['fn', 'tn']
};
const whole: Readonly<Record<CellName, readonly CellName[]>> = {
	tp: ['tp'],
	fp: ['fp'],
	fn: ['fn'],
	tn: ['tn']
};

const partsOf = (publishable: Publishable) => (publishable === 'cells' ? whole : folded);

const tells = (publishable: Publishable): boolean => publishable === 'cells' || publishable === 'selection';

/** Cross moments of two groups, as coarsely as each may be told. */
function foldCross(x: CrossMoments, first: Publishable, second: Publishable): CrossMoments {
	const [a, b] = [partsOf(first), partsOf(second)];
	return product((row, column) =>
		a[row].reduce((sum, own) => sum + b[column].reduce((part, other) => part + x[`${own}_${other}`], 0), 0)
	);
}

function foldWhole({ alone, cross }: WithWhole, own: Publishable, population: Publishable): WithWhole {
	return {
		alone: own === 'cells' ? alone : { ...alone, positives: 0, negatives: alone.clusters },
		cross: foldCross(cross, own, population)
	};
}

/**
 * The cluster moments that may leave: of groups whose cells leave, and, folded together as their counts are, of those
 * whose selected leave. What a group shares with the whole leaves only where the whole does, and what two share only
 * where both do; nothing is told of a hidden group. Sets that are withheld are not in it.
 */
export const suppressClusters = (table: ClusterTable, mask: SuppressionMask): ClusterTable => ({
	groupSets: table.groupSets
		.filter(({ attributes }) => !mask.withholds(attributes))
		.map(({ attributes, cells, overlaps }) => {
			const of = (model: string, levels: ClusterCell['levels']): Publishable =>
				mask.publishes(model, attributes, levels);
			return {
				attributes,
				cells: cells.flatMap((cell): readonly ClusterCell[] => {
					const own = of(cell.model, cell.levels);
					const population = mask.publishes(cell.model, [], []);
					if (!tells(own)) return [];
					return [
						{
							...cell,
							moments: own === 'cells' ? cell.moments : foldSelection(cell.moments),
							whole: cell.whole === null || !tells(population) ? null : foldWhole(cell.whole, own, population)
						}
					];
				}),
				overlaps: overlaps.flatMap((overlap): readonly ClusterOverlap[] => {
					const [a, b] = [of(overlap.model, overlap.levels), of(overlap.model, overlap.other)];
					return tells(a) && tells(b) ? [{ ...overlap, cross: foldCross(overlap.cross, a, b) }] : [];
				})
			};
		})
});
