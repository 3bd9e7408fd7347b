import { alikeText } from '../clusters/alike-figure.ts';
import type { Answer } from '../metrics/answer.ts';
import type { Figured } from '../scores/score-figure.ts';
import type { ClassCounts } from './class-counts.ts';
import { classMargins, type ClassMargins } from './class-margins.ts';

/** A metric of classes, and the values it can take. */
export interface ClassStatistic {
	readonly of: (margins: ClassMargins) => Answer;
	readonly low: number;
	readonly high: number;
}

/** Rows added in all before the error is taken: what ½ a cell adds to a table of two classes. */
const addedRows = 2;

/** How far one margin is moved to see how the statistic follows, in rows. */
const step = 1e-3;

/** The table with a little in each cell of the classes that labels hold, so that no cell is certain to stay empty. */
function smoothed({ classes, rows }: ClassCounts): ClassCounts {
	const size = classes.length;
	const held = classMargins({ classes, rows }).labelled.map((count) => count > 0);
	const added = addedRows / (held.filter(Boolean).length * size);
	return {
		classes,
		rows: Array.from({ length: rows.length }, (_, at) => {
			const isHeld = held[Math.floor(at / size)] ?? false;
			return (rows[at] ?? 0) + (isHeld ? added : 0);
		})
	};
}

/** How the statistic follows each margin, by central differences; it is a function of the margins alone. */
function slopes(margins: ClassMargins, of: ClassStatistic['of']) {
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
 * that of Fleiss, Cohen & Everitt 1969, but for the rows that are added.
 */
export function classStandardError(counts: ClassCounts, of: ClassStatistic['of']): number | null {
	const table = smoothed(counts);
	const margins = classMargins(table);
	const by = slopes(margins, of);
	const size = table.classes.length;
	let [sum, squares] = [0, 0];
	for (let at = 0; at < table.rows.length; at += 1) {
		const rows = table.rows[at] ?? 0;
		if (rows === 0) continue;
		const [label, given] = [Math.floor(at / size), at % size];
		const slope =
			(by.labelled[label] ?? 0) +
			(by.predicted[given] ?? 0) +
			by.all +
			(label === given ? (by.right[label] ?? 0) : 0);
		sum += rows * slope;
		squares += rows * slope * slope;
	}
	const variance = squares - sum ** 2 / margins.all;
	return variance > 0 ? Math.sqrt(variance) : null;
}

const over = ({ classes, rows }: ClassCounts, effect: number): ClassCounts =>
	effect === 1 ? { classes, rows } : { classes, rows: Array.from(rows, (count) => count / effect) };

/**
 * A metric of classes as a figure. On the scale of log odds where it is a share strictly between 0 and 1.
 * @param effect the design effect if rows of a cluster are all alike: the error is that of as many rows over it
 */
export function classFigure(counts: ClassCounts, { of, low, high }: ClassStatistic, effect = 1): Figured {
	const margins = classMargins(counts);
	const { value, reason } = of(margins);
	if (value === null) return { value, reason };
	const standardError = classStandardError(over(counts, effect), of);
	const isShare = low === 0 && high === 1 && value > 0 && value < 1;
	return {
		value,
		error: 0,
		standardError,
		method: `${isShare ? 'delta, log odds' : 'delta'}${effect > 1 ? alikeText : ''}`,
		rows: margins.all,
		recipe:
			standardError === null
				? { kind: 'none' }
				: isShare
					? { kind: 'logit', reach: standardError }
					: { kind: 'wald', reach: standardError, degrees: null, low, high }
	};
}
