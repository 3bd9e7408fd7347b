import type { ClusterCell, ClusterTable } from '../clusters/cluster-table.ts';
import { levelsKey } from '../cube/compare-levels.ts';
import type { SuppressionMask } from './suppression-mask.ts';

/**
 * A mask that withholds what cluster moments could undo. Moments add up as counts do, so those of the groups that are
 * hidden in a sum follow, put together, from the rest of the sum. Over a few clusters a sum of squares gives the
 * clusters' sizes away, and with them how the rows are parted among the groups. So where the hidden groups of any sum of
 * a set have fewer clusters than the minimum, all groups of the set are hidden, and every intersection of it is withheld.
 */
export function withClusterGuard(
	mask: SuppressionMask,
	table: ClusterTable,
	minimumCell: number
): SuppressionMask {
	const unsafe = table.groupSets
		.filter((set) => givesAway(set, mask, minimumCell))
		.map(({ attributes }) => attributes);
	if (unsafe.length === 0) return mask;
	const hidden = (attributes: readonly string[]): boolean =>
		unsafe.some((set) => set.every((attribute) => attributes.includes(attribute)));
	return {
		publishes: (model, attributes, levels) =>
			hidden(attributes) ? 'nothing' : mask.publishes(model, attributes, levels),
		withholds: (attributes) => (attributes.length > 1 && hidden(attributes)) || mask.withholds(attributes),
		scope: (model) => mask.scope(model)
	};
}

function givesAway(
	{ attributes, cells }: ClusterTable['groupSets'][number],
	mask: SuppressionMask,
	minimumCell: number
): boolean {
	if (attributes.length === 0) return false;
	return attributes.some((_, at) => {
		const hidden = new Map<string, number>();
		for (const cell of cells) {
			if (cell.moments.clusters === 0 || mask.publishes(cell.model, attributes, cell.levels) === 'cells')
				continue;
			const line = lineOf(cell, at);
			hidden.set(line, (hidden.get(line) ?? 0) + cell.moments.clusters);
		}
		return [...hidden.values()].some((clusters) => clusters < minimumCell);
	});
}

/** The sum that a group is part of when one attribute is left out. */
const lineOf = ({ model, levels }: ClusterCell, without: number): string =>
	levelsKey([model, ...levels.filter((_, at) => at !== without)]);
