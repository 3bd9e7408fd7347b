import { codesFor, type CodedPart, type CodedRows, type Codes } from './coded-cells.ts';
import type { LevelCodes, SliceTable } from './slice-table.ts';

/** New codes for the codes of each attribute, how many of them there are, and which attributes share a column. */
export interface Recoding {
	readonly sizes: readonly number[];
	readonly codeOf: readonly Int32Array[];
	readonly joined: readonly (readonly number[])[];
}

/**
 * The counts of a table's cells that are not 0, each with its cell's codes: all true positives, then all false
 * positives, and so on, in the order of the cells. There are never more of them than rows in the log, and of a log
 * whose every row is a cell of its own, a quarter of the counts. The codes of attributes that share a column are
 * digits of one code, the first attribute's the highest.
 */
export function codedEntries(table: SliceTable, recoding: Recoding): CodedRows {
	const kinds = [table.tp, table.fp, table.fn, table.tn];
	const ends: number[] = [];
	let length = 0;
	for (const counts of kinds) {
		for (let i = 0; i < counts.length; i += 1) length += counts[i] === 0 ? 0 : 1;
		ends.push(length);
	}
	const cells = new Int32Array(length);
	const amounts = new Float64Array(length);
	let at = 0;
	for (const counts of kinds) {
		for (let i = 0; i < counts.length; i += 1) {
			const amount = counts[i] ?? 0;
			if (amount === 0) continue;
			cells[at] = i;
			amounts[at] = amount;
			at += 1;
		}
	}
	const sizes = recoding.joined.map((attributes) =>
		attributes.reduce((all, attribute) => all * (recoding.sizes[attribute] ?? 1), 1)
	);
	const codes = recoding.joined.map((attributes) => {
		const column = codesFor(sizes, length);
		for (const attribute of attributes) {
			const known = table.attributes[attribute]?.codes ?? new Int32Array(0);
			const codeOf = recoding.codeOf[attribute] ?? new Int32Array(0);
			appendDigit(column, { cells, known, codeOf, size: recoding.sizes[attribute] ?? 1 });
		}
		return column;
	});
	const parts = ends.map((to, kind): CodedPart => ({
		from: ends[kind - 1] ?? 0,
		to,
		add: (sums, places, first) => {
			const plane = (kind * sums.length) / 4;
			for (let i = 0; i < places.length; i += 1) {
				const place = plane + (places[i] ?? 0);
				sums[place] = (sums[place] ?? 0) + (amounts[first + i] ?? 0);
			}
		}
	}));
	return { sizes, codes, parts };
}

function appendDigit(
	column: Codes,
	of: {
		readonly cells: Int32Array;
		readonly known: LevelCodes;
		readonly codeOf: Int32Array;
		readonly size: number;
	}
): void {
	const { cells, known, codeOf, size } = of;
	for (let i = 0; i < column.length; i += 1)
		column[i] = Math.imul(column[i] ?? 0, size) + (codeOf[known[cells[i] ?? 0] ?? 0] ?? 0);
}
