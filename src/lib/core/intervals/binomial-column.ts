import { drawBinomial } from './binomial-draw.ts';
import { binomialTables, drawFromTable, type BinomialTable } from './binomial-table.ts';
import type { RandomStream } from './seeded-random.ts';

/** A table pays for itself when it is drawn from more often than this for each standard deviation. */
const drawsPerDeviation = 4;

/**
 * One draw from the binomial distribution for each number of trials, all at one rate: `drawBinomial` for a whole
 * column, several times faster where the same number of trials comes often. No trials give no draws.
 */
export function drawBinomials(random: RandomStream, trials: Float64Array, rate: number): Float64Array {
	const draws = new Float64Array(trials.length);
	const [least, most] = ends(trials);
	// Where hardly any number can come twice there is nothing to put in order.
	if (!(most - least < 4 * trials.length) || rate <= 0 || rate >= 1) {
		for (let i = 0; i < draws.length; i += 1) draws[i] = drawBinomial(random, trials[i] ?? 0, rate);
		return draws;
	}
	const { order, starts } = inOrder(trials, least, most);
	// First a number between 0 and 1 in every place, then what it stands for.
	for (let i = 0; i < draws.length; i += 1) draws[i] = random();
	const make = binomialTables(rate);
	for (let each = least; each <= most; each += 1) {
		const from = starts[each - least] ?? 0;
		const to = starts[each - least + 1] ?? 0;
		const isOften = to - from > 4 + drawsPerDeviation * Math.sqrt(each * rate * (1 - rate));
		if (isOften) drawTabled({ draws, order, from, to }, make(each));
		else drawSingly({ draws, order, from, to }, { trials: each, rate }, random);
	}
	return draws;
}

/** Some places in order, and where what is drawn for them goes. */
interface Places {
	readonly draws: Float64Array;
	readonly order: Int32Array;
	readonly from: number;
	readonly to: number;
}

/** Replaces what is in the places, between 0 and 1, by what the distribution reaches there. */
function drawTabled({ draws, order, from, to }: Places, table: BinomialTable): void {
	for (let i = from; i < to; i += 1) {
		const at = order[i] ?? 0;
		draws[at] = drawFromTable(table, draws[at] ?? 0);
	}
}

function drawSingly(
	{ draws, order, from, to }: Places,
	{ trials, rate }: { readonly trials: number; readonly rate: number },
	random: RandomStream
): void {
	for (let i = from; i < to; i += 1) draws[order[i] ?? 0] = drawBinomial(random, trials, rate);
}

// Indices here and below: iterating a typed array takes longer than drawing from a table.
function ends(values: Float64Array): readonly [number, number] {
	let least = values[0] ?? 0;
	let most = least;
	for (let i = 1; i < values.length; i += 1) {
		const each = values[i] ?? 0;
		if (each < least) least = each;
		if (each > most) most = each;
	}
	return [least, most];
}

/** Places of values from the least up, and where in them each whole number begins; the last is where they end. */
function inOrder(
	values: Float64Array,
	least: number,
	most: number
): { readonly order: Int32Array; readonly starts: Int32Array } {
	const order = new Int32Array(values.length);
	if (least === most) {
		for (let i = 0; i < order.length; i += 1) order[i] = i;
		return { order, starts: Int32Array.of(0, order.length) };
	}
	const starts = new Int32Array(most - least + 2);
	for (let i = 0; i < values.length; i += 1) {
		const after = ((values[i] ?? 0) - least + 1) | 0;
		starts[after] = (starts[after] ?? 0) + 1;
	}
	for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
	const next = starts.slice();
	for (let i = 0; i < values.length; i += 1) {
		const at = ((values[i] ?? 0) - least) | 0;
		const place = next[at] ?? 0;
		order[place] = i;
		next[at] = place + 1;
	}
	return { order, starts };
}
