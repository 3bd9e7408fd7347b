/** Cells as columns of codes; `counts` holds tp, fp, fn, tn of the first cell, then of the second, and so on. */
export interface CodedCells {
	/** How many codes each column may hold: 0 to size − 1. */
	readonly sizes: readonly number[];
	readonly codes: readonly Int32Array[];
	readonly counts: Float64Array;
}

/** Products of levels up to this get a place for each combination; beyond it, one for each that occurs. */
const mostDense = 1 << 22;

/** Where the cells of the roll-up stand: the place of every cell in it, and the key of every place, ascending. */
interface Places {
	readonly of: Int32Array;
	readonly keys: Float64Array;
}

function keysOf(cells: CodedCells, columns: readonly number[]): Float64Array {
	const keys = new Float64Array(cells.counts.length / 4);
	for (const column of columns) {
		const codes = cells.codes[column] ?? new Int32Array(keys.length);
		const size = cells.sizes[column] ?? 1;
		for (let i = 0; i < keys.length; i += 1) keys[i] = (keys[i] ?? 0) * size + (codes[i] ?? 0);
	}
	return keys;
}

/** Every combination of levels has a place, whether or not it occurs. */
function densePlaces(cells: CodedCells, columns: readonly number[], product: number): Places {
	const of = new Int32Array(cells.counts.length / 4);
	for (const column of columns) {
		const codes = cells.codes[column] ?? new Int32Array(of.length);
		const size = cells.sizes[column] ?? 1;
		for (let i = 0; i < of.length; i += 1) of[i] = (of[i] ?? 0) * size + (codes[i] ?? 0);
	}
	const keys = new Float64Array(product);
	for (let key = 0; key < product; key += 1) keys[key] = key;
	return { of, keys };
}

/** Only combinations that occur have a place. */
function sparsePlaces(cells: CodedCells, columns: readonly number[]): Places {
	const keyOf = keysOf(cells, columns);
	const keys = Float64Array.from(new Set(keyOf)).sort();
	const places = new Map<number, number>();
	keys.forEach((key, place) => places.set(key, place));
	return { of: Int32Array.from(keyOf, (key) => places.get(key) ?? 0), keys };
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
	const { of, keys } =
		product <= mostDense ? densePlaces(cells, columns, product) : sparsePlaces(cells, columns);
	const sums = new Float64Array(4 * keys.length);
	const { counts } = cells;
	for (let i = 0, from = 0; i < of.length; i += 1, from += 4) {
		const to = 4 * (of[i] ?? 0);
		sums[to] = (sums[to] ?? 0) + (counts[from] ?? 0);
		sums[to + 1] = (sums[to + 1] ?? 0) + (counts[from + 1] ?? 0);
		sums[to + 2] = (sums[to + 2] ?? 0) + (counts[from + 2] ?? 0);
		sums[to + 3] = (sums[to + 3] ?? 0) + (counts[from + 3] ?? 0);
	}
	return withoutEmpty(sums, keys, sizes);
}

function withoutEmpty(sums: Float64Array, keys: Float64Array, sizes: readonly number[]): CodedCells {
	const counted = (at: number): boolean =>
		sums[at] !== 0 || sums[at + 1] !== 0 || sums[at + 2] !== 0 || sums[at + 3] !== 0;
	let kept = 0;
	for (let place = 0; place < keys.length; place += 1) {
		if (!counted(4 * place)) continue;
		keys[kept] = keys[place] ?? 0;
		sums.copyWithin(4 * kept, 4 * place, 4 * place + 4);
		kept += 1;
	}
	const codes = sizes.map(() => new Int32Array(kept));
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
