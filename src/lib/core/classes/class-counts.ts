import { byCodeUnit } from '../cube/compare-levels.ts';

/**
 * How many rows of each label class were given each predicted class: everything that the metrics of an outcome of
 * several classes look at. `rows` holds label × predicted in the order of `classes`, a label at a time.
 */
export interface ClassCounts {
	/** Every class that is a label or a prediction of a row, and perhaps some that are neither; each once, by code unit. */
	readonly classes: readonly string[];
	readonly rows: ArrayLike<number>;
}

/** The counts of nothing: the neutral element of `addClassCounts`. */
export const noClassCounts: ClassCounts = { classes: [], rows: [] };

/** One label class with one predicted class, and its rows. */
export interface ClassCell {
	readonly label: string;
	readonly predicted: string;
	readonly rows: number;
}

/** Counts from a list of cells, in any order and with repeats; `classes` adds classes that no cell holds. */
export function classCounts(cells: readonly ClassCell[], classes: readonly string[] = []): ClassCounts {
	const names = [...new Set([...classes, ...cells.flatMap(({ label, predicted }) => [label, predicted])])];
	names.sort(byCodeUnit);
	const place = new Map(names.map((name, at) => [name, at]));
	const rows = new Array<number>(names.length ** 2).fill(0);
	for (const cell of cells) {
		const at = (place.get(cell.label) ?? 0) * names.length + (place.get(cell.predicted) ?? 0);
		rows[at] = (rows[at] ?? 0) + cell.rows;
	}
	return { classes: names, rows };
}

/** The cells that hold rows, by label and then by prediction. */
export const classCells = ({ classes, rows }: ClassCounts): readonly ClassCell[] =>
	classes.flatMap((label, l) =>
		classes.flatMap((predicted, p) => {
			const count = rows[l * classes.length + p] ?? 0;
			return count === 0 ? [] : [{ label, predicted, rows: count }];
		})
	);

/** Adds two counts class by class; commutative and associative, and a class that only one of them has is kept. */
export const addClassCounts = (a: ClassCounts, b: ClassCounts): ClassCounts =>
	classCounts([...classCells(a), ...classCells(b)], [...a.classes, ...b.classes]);

/** The same of lists of cells: what a cube keeps of a group. In order of label and prediction, no cell twice, none without rows. */
export const addClassCells = (a: readonly ClassCell[], b: readonly ClassCell[]): readonly ClassCell[] =>
	classCells(classCounts([...a, ...b]));

/** Everyone but the group. */
export const restOfClasses = (all: ClassCounts, own: ClassCounts): ClassCounts =>
	classCounts(
		[...classCells(all), ...classCells(own).map((cell) => ({ ...cell, rows: -cell.rows }))],
		all.classes
	);

/** Rows of all classes. 0 means that the group holds no row with both a label and a prediction. */
export function classRows({ rows }: ClassCounts): number {
	let sum = 0;
	for (let at = 0; at < rows.length; at += 1) sum += rows[at] ?? 0;
	return sum;
}
