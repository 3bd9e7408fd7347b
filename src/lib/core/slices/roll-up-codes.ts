import { codedCells, codesFor, type CodedCells, type CodedRows, type Codes } from './coded-cells.ts';

/** Products of levels up to this get a place for each combination; beyond it, one for each that occurs. */
const mostDense = 1 << 22;

/** Rows whose keys are worked out at a time: few enough to stay in the processor's first cache. */
const chunk = 2048;

const zeros = new Uint8Array(chunk);

/** A column's codes in a stretch of rows, and how many there may be. */
function stretch(rows: CodedRows, column: number | undefined, from: number): { codes: Codes; size: number } {
	// A column that is not there has no digit.
	if (column === undefined) return { codes: zeros, size: 1 };
	const codes = rows.codes[column]?.subarray(from, from + chunk);
	if (codes === undefined) throw new Error('A column that the rows do not have');
	return { codes, size: rows.sizes[column] ?? 1 };
}

/**
 * Where each row of a stretch stands among all combinations of the columns, of which there are at most 2³¹: its codes
 * as digits of one number. Three columns at a time, since reading and writing the keys costs more than the arithmetic.
 */
function denseKeys(rows: CodedRows, columns: readonly number[], from: number, keys: Int32Array): void {
	keys.fill(0);
	for (let at = 0; at < columns.length; at += 3) {
		const { codes: ofA, size: sizeA } = stretch(rows, columns[at], from);
		const { codes: ofB, size: sizeB } = stretch(rows, columns[at + 1], from);
		const { codes: ofC, size: sizeC } = stretch(rows, columns[at + 2], from);
		for (let i = 0; i < keys.length; i += 1) {
			let key = (Math.imul(keys[i] ?? 0, sizeA) + (ofA[i] ?? 0)) | 0;
			key = (Math.imul(key, sizeB) + (ofB[i] ?? 0)) | 0;
			keys[i] = Math.imul(key, sizeC) + (ofC[i] ?? 0);
		}
	}
}

/** The same for up to 2⁵³ combinations. */
function sparseKeys(rows: CodedRows, columns: readonly number[], from: number, keys: Float64Array): void {
	keys.fill(0);
	for (const column of columns) {
		const { codes, size } = stretch(rows, column, from);
		for (let i = 0; i < keys.length; i += 1) keys[i] = (keys[i] ?? 0) * size + (codes[i] ?? 0);
	}
}

/** Calls for every stretch of rows that count alike: where it begins, and how long it is. */
function eachStretch(
	{ parts }: CodedRows,
	visit: (part: CodedRows['parts'][number], from: number, length: number) => void
): void {
	for (const part of parts)
		for (let from = part.from; from < part.to; from += chunk)
			visit(part, from, Math.min(chunk, part.to - from));
}

/** Every combination of levels has a place, whether or not it occurs. */
function sumDensely(rows: CodedRows, columns: readonly number[], product: number): Sums {
	const sums = new Float64Array(4 * product);
	const buffer = new Int32Array(chunk);
	eachStretch(rows, (part, from, length) => {
		const keys = length === chunk ? buffer : buffer.subarray(0, length);
		denseKeys(rows, columns, from, keys);
		part.add(sums, keys, from);
	});
	const keys = new Float64Array(product);
	for (let key = 0; key < product; key += 1) keys[key] = key;
	return { sums, keys };
}

/** Only combinations that occur have a place. */
function sumSparsely(rows: CodedRows, columns: readonly number[]): Sums {
	const buffer = new Float64Array(chunk);
	const keysAt = (from: number, length: number): Float64Array => {
		const keys = buffer.subarray(0, length);
		sparseKeys(rows, columns, from, keys);
		return keys;
	};
	const found = new Set<number>();
	eachStretch(rows, (_, from, length) => {
		for (const key of keysAt(from, length)) found.add(key);
	});
	const keys = Float64Array.from(found).sort();
	const placeOf = new Map<number, number>();
	keys.forEach((key, place) => placeOf.set(key, place));
	const sums = new Float64Array(4 * keys.length);
	eachStretch(rows, (part, from, length) => {
		part.add(
			sums,
			Int32Array.from(keysAt(from, length), (key) => placeOf.get(key) ?? 0),
			from
		);
	});
	return { sums, keys };
}

/** Four sums for each key: all keys' tp, then all fp, fn and tn; keys ascend. */
interface Sums {
	readonly sums: Float64Array;
	readonly keys: Float64Array;
}

/**
 * Sums rows over the columns given, in their order. Combinations come out as cells sorted by code, the first column
 * deciding first; combinations that count nothing are absent. Over no column, everything is one cell.
 * `digits` are the sizes that the cells' columns have, where a column of the rows is several of theirs joined to one.
 * The product of the columns' sizes must be exact in a double (2⁵³), which three columns of 200,000 levels are.
 */
export function rollUpCodes(
	rows: CodedRows,
	columns: readonly number[],
	digits = columns.map((column) => rows.sizes[column] ?? 1)
): CodedCells {
	const product = columns.reduce((all, column) => all * (rows.sizes[column] ?? 1), 1);
	if (product > Number.MAX_SAFE_INTEGER) throw new Error('Too many combinations of levels to tell apart');
	const dense = product <= mostDense;
	return withoutEmpty(dense ? sumDensely(rows, columns, product) : sumSparsely(rows, columns), digits);
}

function withoutEmpty({ sums, keys }: Sums, sizes: readonly number[]): CodedCells {
	const plane = keys.length;
	const counts = new Float64Array(4 * plane);
	let kept = 0;
	for (let place = 0; place < plane; place += 1) {
		const tp = sums[place] ?? 0;
		const fp = sums[plane + place] ?? 0;
		const fn = sums[2 * plane + place] ?? 0;
		const tn = sums[3 * plane + place] ?? 0;
		if (tp === 0 && fp === 0 && fn === 0 && tn === 0) continue;
		keys[kept] = keys[place] ?? 0;
		counts[4 * kept] = tp;
		counts[4 * kept + 1] = fp;
		counts[4 * kept + 2] = fn;
		counts[4 * kept + 3] = tn;
		kept += 1;
	}
	const codes = sizes.map(() => codesFor(sizes, kept));
	// The last column's code is the last digit: each column takes its digit off, and leaves the rest for those before.
	for (let column = sizes.length - 1; column >= 0; column -= 1) {
		const size = sizes[column] ?? 1;
		const own = codes[column] ?? new Int32Array(0);
		for (let place = 0; place < kept; place += 1) {
			const rest = keys[place] ?? 0;
			const code = rest % size;
			own[place] = code;
			keys[place] = (rest - code) / size;
		}
	}
	return codedCells(sizes, codes, counts.slice(0, 4 * kept));
}
