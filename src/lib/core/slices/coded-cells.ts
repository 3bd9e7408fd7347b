/** Codes of levels; a byte each where every attribute has at most 256, since reading them is what takes the time. */
export type Codes = Uint8Array | Int32Array;

/** Room for the codes of columns of these sizes. */
export const codesFor = (sizes: readonly number[], length: number): Codes =>
	sizes.every((size) => size <= 256) ? new Uint8Array(length) : new Int32Array(length);

/** Cells as columns of codes; `counts` holds tp, fp, fn, tn of the first cell, then of the second, and so on. */
export interface CodedCells {
	/** How many codes each column may hold: 0 to size − 1. */
	readonly sizes: readonly number[];
	readonly codes: readonly Codes[];
	readonly counts: Float64Array;
}

/** Products of levels up to this get a place for each combination; beyond it, one for each that occurs. */
const mostDense = 1 << 22;

/** Cells whose keys are worked out at a time: few enough to stay in the processor's first cache. */
const chunk = 2048;

const zeros = new Uint8Array(chunk);

/**
 * Where each cell of a stretch stands among all combinations of the columns: its codes as digits of one number.
 * Four columns at a time, since reading and writing the keys costs more than the arithmetic; columns that are not
 * there have no digits.
 */
function keysOf(cells: CodedCells, columns: readonly number[], from: number, keys: Float64Array): void {
	const digits = (column: number | undefined): Codes => {
		const codes = column === undefined ? zeros : cells.codes[column]?.subarray(from);
		if (codes === undefined) throw new Error('A column that the cells do not have');
		return codes;
	};
	keys.fill(0);
	for (let at = 0; at < columns.length; at += 4) {
		const [a, b, c, d] = [columns[at], columns[at + 1], columns[at + 2], columns[at + 3]];
		const [ofA, ofB, ofC, ofD] = [digits(a), digits(b), digits(c), digits(d)];
		const [sizeA, sizeB, sizeC, sizeD] = [
			sizeOf(cells, a),
			sizeOf(cells, b),
			sizeOf(cells, c),
			sizeOf(cells, d)
		];
		for (let i = 0; i < keys.length; i += 1) {
			const high = ((keys[i] ?? 0) * sizeA + (ofA[i] ?? 0)) * sizeB + (ofB[i] ?? 0);
			keys[i] = (high * sizeC + (ofC[i] ?? 0)) * sizeD + (ofD[i] ?? 0);
		}
	}
}

const sizeOf = (cells: CodedCells, column: number | undefined): number =>
	column === undefined ? 1 : (cells.sizes[column] ?? 1);

function add(sums: Float64Array, to: number, counts: Float64Array, from: number): void {
	sums[to] = (sums[to] ?? 0) + (counts[from] ?? 0);
	sums[to + 1] = (sums[to + 1] ?? 0) + (counts[from + 1] ?? 0);
	sums[to + 2] = (sums[to + 2] ?? 0) + (counts[from + 2] ?? 0);
	sums[to + 3] = (sums[to + 3] ?? 0) + (counts[from + 3] ?? 0);
}

/** Calls for every stretch of cells with the keys of its cells. */
function eachStretch(
	cells: CodedCells,
	columns: readonly number[],
	visit: (keys: Float64Array, from: number) => void
): void {
	const length = cells.counts.length / 4;
	const buffer = new Float64Array(chunk);
	for (let from = 0; from < length; from += chunk) {
		const keys = buffer.subarray(0, Math.min(chunk, length - from));
		keysOf(cells, columns, from, keys);
		visit(keys, from);
	}
}

/** Every combination of levels has a place, whether or not it occurs. */
function sumDensely(cells: CodedCells, columns: readonly number[], product: number): Sums {
	const sums = new Float64Array(4 * product);
	eachStretch(cells, columns, (keys, from) => {
		for (let i = 0; i < keys.length; i += 1) add(sums, 4 * (keys[i] ?? 0), cells.counts, 4 * (from + i));
	});
	const keys = new Float64Array(product);
	for (let key = 0; key < product; key += 1) keys[key] = key;
	return { sums, keys };
}

/** Only combinations that occur have a place. */
function sumSparsely(cells: CodedCells, columns: readonly number[]): Sums {
	const found = new Set<number>();
	eachStretch(cells, columns, (stretch) => {
		for (const key of stretch) found.add(key);
	});
	const keys = Float64Array.from(found).sort();
	const places = new Map<number, number>();
	keys.forEach((key, place) => places.set(key, place));
	const sums = new Float64Array(4 * keys.length);
	eachStretch(cells, columns, (stretch, from) => {
		for (let i = 0; i < stretch.length; i += 1)
			add(sums, 4 * (places.get(stretch[i] ?? 0) ?? 0), cells.counts, 4 * (from + i));
	});
	return { sums, keys };
}

/** Four sums for each key; keys ascend. */
interface Sums {
	readonly sums: Float64Array;
	readonly keys: Float64Array;
}

/**
 * Sums cells over the columns given, in their order. Combinations come out sorted by code, the first column deciding
 * first; combinations that count nothing are absent. Over no column, everything is one cell.
 * The product of the columns' sizes must be exact in a double (2⁵³), which three columns of 200,000 levels are.
 */
export function rollUpCodes(cells: CodedCells, columns: readonly number[]): CodedCells {
	const sizes = columns.map((column) => cells.sizes[column] ?? 1);
	const product = sizes.reduce((all, size) => all * size, 1);
	if (product > Number.MAX_SAFE_INTEGER) throw new Error('Too many combinations of levels to tell apart');
	const dense = product <= mostDense;
	return withoutEmpty(dense ? sumDensely(cells, columns, product) : sumSparsely(cells, columns), sizes);
}

function withoutEmpty({ sums, keys }: Sums, sizes: readonly number[]): CodedCells {
	const counted = (at: number): boolean =>
		sums[at] !== 0 || sums[at + 1] !== 0 || sums[at + 2] !== 0 || sums[at + 3] !== 0;
	let kept = 0;
	for (let place = 0; place < keys.length; place += 1) {
		if (!counted(4 * place)) continue;
		keys[kept] = keys[place] ?? 0;
		sums.copyWithin(4 * kept, 4 * place, 4 * place + 4);
		kept += 1;
	}
	const codes = sizes.map(() => codesFor(sizes, kept));
	for (let place = 0; place < kept; place += 1) {
		let rest = keys[place] ?? 0;
		for (let column = sizes.length - 1; column >= 0; column -= 1) {
			const size = sizes[column] ?? 1;
			const code = rest % size;
			const own = codes[column];
			if (own !== undefined) own[place] = code;
			rest = (rest - code) / size;
		}
	}
	return { sizes, codes, counts: sums.slice(0, 4 * kept) };
}
