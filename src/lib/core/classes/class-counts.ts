import { byCodeUnit } from '../cube/compare-levels.ts';
import { unscaled } from '../scores/scaled-sum.ts';

/**
 * How many rows of each label class were given each predicted class: everything that the metrics of an outcome of
 * several classes look at. `rows` holds label × predicted in the order of `classes`, a label at a time: rows, or the sums
 * of their weights where `weights` stands beside them, so that every metric of them is the weighted one.
 */
export interface ClassCounts {
	/** Every class that is a label or a prediction of a row, and perhaps some that are neither; each once, by code unit. */
	readonly classes: readonly string[];
	readonly rows: ArrayLike<number>;
	/** Absent where every row counts once. */
	readonly weights?: ClassWeights;
}

/** What stands behind the cells of a table where they are weights, in the same order. */
export interface ClassWeights {
	/** The rows themselves. */
	readonly rows: ArrayLike<number>;
	/** Sums of weights and of their squares, as whole multiples of 2⁻⁷⁰ (`scaled`). */
	readonly sums: readonly bigint[];
	readonly squares: readonly bigint[];
}

/** The counts of nothing: the neutral element of `addClassCounts`. */
export const noClassCounts: ClassCounts = { classes: [], rows: [] };

/** The weights of some rows, added up, and their squares, as whole multiples of 2⁻⁷⁰ (`scaled`). */
export interface CellWeight {
	readonly sum: bigint;
	readonly squares: bigint;
}

/** One label class with one predicted class, and its rows. */
export interface ClassCell {
	readonly label: string;
	readonly predicted: string;
	readonly rows: number;
	/** Absent where every row counts once. */
	readonly weight?: CellWeight;
}

/**
 * Counts from a list of cells, in any order and with repeats; `classes` adds classes that no cell holds. Where some
 * cells are weighted, each row of the others weighs 1.
 */
export function classCounts(cells: readonly ClassCell[], classes: readonly string[] = []): ClassCounts {
	const names = [...new Set([...classes, ...cells.flatMap(({ label, predicted }) => [label, predicted])])];
	names.sort(byCodeUnit);
	const place = new Map(names.map((name, at) => [name, at]));
	const placeOf = ({ label, predicted }: ClassCell): number =>
		(place.get(label) ?? 0) * names.length + (place.get(predicted) ?? 0);
	const rows = new Array<number>(names.length ** 2).fill(0);
	for (const cell of cells) {
		const at = placeOf(cell);
		rows[at] = (rows[at] ?? 0) + cell.rows;
	}
	if (cells.every(({ weight }) => weight === undefined)) return { classes: names, rows };
	const sums = rows.map(() => 0n);
	const squares = rows.map(() => 0n);
	for (const cell of cells) {
		const at = placeOf(cell);
		const weight = cell.weight ?? ofRows(cell.rows);
		sums[at] = (sums[at] ?? 0n) + weight.sum;
		squares[at] = (squares[at] ?? 0n) + weight.squares;
	}
	return { classes: names, rows: sums.map(unscaled), weights: { rows, sums, squares } };
}

/** Rows that weigh 1 each. */
const ofRows = (rows: number): CellWeight => {
	const sum = BigInt(rows) << 70n;
	return { sum, squares: sum };
};

/** The cells that hold rows, by label and then by prediction. */
export const classCells = ({ classes, rows, weights }: ClassCounts): readonly ClassCell[] =>
	classes.flatMap((label, l) =>
		classes.flatMap((predicted, p) => {
			const at = l * classes.length + p;
			const count = (weights?.rows ?? rows)[at] ?? 0;
			if (count === 0) return [];
			const cell = { label, predicted, rows: count };
			if (weights === undefined) return [cell];
			return [{ ...cell, weight: { sum: weights.sums[at] ?? 0n, squares: weights.squares[at] ?? 0n } }];
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
	classCounts([...classCells(all), ...classCells(own).map(taken)], all.classes);

const taken = (cell: ClassCell): ClassCell => ({
	...cell,
	rows: -cell.rows,
	...(cell.weight === undefined ? {} : { weight: { sum: -cell.weight.sum, squares: -cell.weight.squares } })
});

/** Rows of all classes, whatever they weigh. 0 means that the group holds no row with both a label and a prediction. */
export function classRows({ rows, weights }: ClassCounts): number {
	const counted = weights?.rows ?? rows;
	let sum = 0;
	for (let at = 0; at < counted.length; at += 1) sum += counted[at] ?? 0;
	return sum;
}
