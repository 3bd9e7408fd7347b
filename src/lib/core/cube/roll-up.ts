import { addCells, emptyCell } from './add-cells.ts';
import { compareLevels, levelsKey } from './compare-levels.ts';
import type { Cell, Cube, GroupSet, Levels } from './cube.ts';

/**
 * The cells of one model over exactly these attributes, in this order.
 * They come from the group set over the same attributes where there is one, and are summed from the
 * smallest set that covers them otherwise; both give the same counts, because counts add.
 * Sorted by levels in code-unit order, missing (null) last; groups without any row are absent.
 * A cube that covers none of it was planned wrongly, so that throws.
 */
export function rollUp(cube: Cube, model: string, attributes: readonly string[]): readonly Cell[] {
	const set = smallestCover(cube, attributes);
	const positions = attributes.map((attribute) => set.attributes.indexOf(attribute));
	const cells = new Map<string, Cell>();
	for (const cell of set.cells) {
		if (cell.model !== model) continue;
		const levels: Levels = positions.map((position) => cell.levels[position] ?? null);
		const key = levelsKey(levels);
		cells.set(key, addCells(cells.get(key) ?? emptyCell(model, levels), cell));
	}
	return [...cells.values()].sort((a, b) => compareLevels(a.levels, b.levels));
}

/** The whole population of one model as one cell without levels; all counts are 0 where the model has no row. */
export function populationOf(cube: Cube, model: string): Cell {
	return rollUp(cube, model, [])[0] ?? emptyCell(model, []);
}

function smallestCover(cube: Cube, attributes: readonly string[]): GroupSet {
	const covers = cube.groupSets
		.filter((set) => attributes.every((attribute) => set.attributes.includes(attribute)))
		.sort((a, b) => a.attributes.length - b.attributes.length || a.cells.length - b.cells.length);
	const [smallest] = covers;
	if (smallest === undefined)
		throw new Error(`No group set of the cube covers ${JSON.stringify(attributes)}`);
	return smallest;
}
