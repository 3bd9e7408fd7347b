import type { Answer } from '../metrics/answer.ts';
import { unscaled } from '../scores/scaled-sum.ts';
import type { ClassCounts } from './class-counts.ts';
import { classMargins, type ClassMargins } from './class-margins.ts';

type OfMargins = (margins: ClassMargins) => Answer;

/** Rows added in all before the error is taken: what ½ a cell adds to a table of two classes. */
const addedRows = 2;

/** How far one margin is moved to see how the statistic follows, in rows. */
const step = 1e-3;

/** A table whose cells are in rows, or in what rows of the same weight would tell as much; `squares` stands beside weights. */
interface Table {
	readonly classes: readonly string[];
	readonly rows: ArrayLike<number>;
	readonly squares?: ArrayLike<number>;
}

/**
 * Weights are divided by Σw²/Σw, so that all of them add up to Kish's effective size: then a little that is added, or
 * moved, is the same share of the table whatever unit weights are in.
 */
function inRows({ classes, rows, weights }: ClassCounts): Table {
	if (weights === undefined) return { classes, rows };
	const sum = (values: readonly bigint[]): number => unscaled(values.reduce((all, value) => all + value, 0n));
	const one = sum(weights.squares) / sum(weights.sums);
	return {
		classes,
		rows: weights.sums.map((value) => unscaled(value) / one),
		squares: weights.squares.map((value) => unscaled(value) / one ** 2)
	};
}

const over = ({ classes, rows, squares }: Table, effect: number): Table => {
	const shrunk = (values: ArrayLike<number>) => Array.from(values, (count) => count / effect);
	return effect === 1
		? { classes, rows, ...(squares ? { squares } : {}) }
		: { classes, rows: shrunk(rows), ...(squares ? { squares: shrunk(squares) } : {}) };
};

/** The table with a little in each cell of the classes that labels hold, so that no cell is certain to stay empty. */
function smoothed({ classes, rows, squares }: Table): Table {
	const size = classes.length;
	const held = classMargins({ classes, rows }).labelled.map((count) => count > 0);
	const added = addedRows / (held.filter(Boolean).length * size);
	const filled = (values: ArrayLike<number>) =>
		Array.from({ length: values.length }, (_, at) => {
			const isHeld = held[Math.floor(at / size)] ?? false;
			return (values[at] ?? 0) + (isHeld ? added : 0);
		});
	return { classes, rows: filled(rows), ...(squares ? { squares: filled(squares) } : {}) };
}

/** How the statistic follows each margin, by central differences; it is a function of the margins alone. */
function slopes(margins: ClassMargins, of: OfMargins) {
	const along = (side: 'right' | 'labelled' | 'predicted', at: number): number => {
		const moved = (by: number): ClassMargins => ({
			...margins,
			[side]: margins[side].map((count, place) => (place === at ? count + by : count))
		});
		return ((of(moved(step)).value ?? NaN) - (of(moved(-step)).value ?? NaN)) / (2 * step);
	};
	const each = (side: 'right' | 'labelled' | 'predicted') => margins[side].map((_, at) => along(side, at));
	const ofAll = (by: number): number => of({ ...margins, all: margins.all + by }).value ?? NaN;
	return {
		right: each('right'),
		labelled: each('labelled'),
		predicted: each('predicted'),
		all: (ofAll(step) - ofAll(-step)) / (2 * step)
	};
}

/**
 * Standard error of a statistic of the table by the delta method: rows are multinomial, and the variance is that of how
 * the statistic follows each row. Null where it cannot be followed, or where there is one class and nothing can vary. Of accuracy it is that of a proportion, of kappa
 * that of Fleiss, Cohen & Everitt 1969, but for the rows that are added. Of weighted rows it is the same linearisation,
 * Σw²z² with z how the statistic follows a row's weight, where the added rows weigh Σw²/Σw each; with weights that are
 * all alike it is that of as many rows.
 * Source: Särndal, Swensson & Wretman 1992, "Model assisted survey sampling", result 5.5.1, for rows drawn independently.
 * @param effect the design effect if rows of a cluster are all alike: the error is that of as many rows over it
 */
export function classStandardError(counts: ClassCounts, of: OfMargins, effect = 1): number | null {
	const table = smoothed(over(inRows(counts), effect));
	const margins = classMargins(table);
	const by = slopes(margins, of);
	const size = table.classes.length;
	const slopeAt = (at: number): number => {
		const [label, given] = [Math.floor(at / size), at % size];
		return (
			(by.labelled[label] ?? 0) +
			(by.predicted[given] ?? 0) +
			by.all +
			(label === given ? (by.right[label] ?? 0) : 0)
		);
	};
	let [sum, squares] = [0, 0];
	for (let at = 0; at < table.rows.length; at += 1) {
		const rows = table.rows[at] ?? 0;
		if (rows === 0) continue;
		const slope = slopeAt(at);
		sum += rows * slope;
		squares += (table.squares?.[at] ?? rows) * slope * slope;
	}
	// Without weights the statistic's slopes add up to 0 but for rounding, and so they do with them.
	const variance = squares - sum ** 2 / margins.all;
	return variance > 0 ? Math.sqrt(variance) : null;
}
