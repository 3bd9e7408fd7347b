import type { ClassCounts } from './class-counts.ts';

/** Rows on the diagonal and along both sides of the table, by class in the order of `classes`. */
export interface ClassMargins {
	/** Rows whose prediction is their label. */
	readonly right: readonly number[];
	readonly labelled: readonly number[];
	readonly predicted: readonly number[];
	readonly all: number;
}

/** Everything that the metrics of classes take from the table: which wrong class was predicted matters to none of them. */
export function classMargins({ classes, rows }: ClassCounts): ClassMargins {
	const size = classes.length;
	const right = new Array<number>(size).fill(0);
	const labelled = new Array<number>(size).fill(0);
	const predicted = new Array<number>(size).fill(0);
	let all = 0;
	for (let label = 0, at = 0; label < size; label += 1) {
		for (let given = 0; given < size; given += 1, at += 1) {
			const count = rows[at] ?? 0;
			all += count;
			labelled[label] = (labelled[label] ?? 0) + count;
			predicted[given] = (predicted[given] ?? 0) + count;
			if (label === given) right[label] = count;
		}
	}
	return { right, labelled, predicted, all };
}
