import { drawBinomial } from './binomial-draw.ts';
import { binomialTables, drawFromTable, shelfOf, type BinomialTable } from './binomial-table.ts';
import type { RandomStream } from './seeded-random.ts';

/** Whole numbers in a row: the narrow kind where none reaches 2³¹, since half the memory is most of the time. */
export type WholeNumbers = Int32Array | Float64Array;

/** Making the tables costs about as much as this many draws for each table. */
const drawsPerTable = 20;

/** Every column puts its tables here, for as long as it is drawn: new memory for each would take as long as drawing. */
const shelf = shelfOf(16_384);

/**
 * One draw from the binomial distribution for each number of trials, all at one rate: `drawBinomial` for a whole
 * column, several times faster. No trials give no draws.
 *
 * Independent binomials of one rate add up to a binomial of all their trials (the distribution's definition). So each
 * number of trials is taken apart into the least of them and two digits, and each part is drawn from a table that the
 * whole column shares.
 */
export function drawBinomials(random: RandomStream, trials: WholeNumbers, rate: number): WholeNumbers {
	const draws = trials.slice();
	const [least, most] = ends(trials);
	const radix = Math.ceil(Math.sqrt(most - least + 1));
	const areTablesWorthIt = draws.length > drawsPerTable * (2 * radix - 1);
	if (!areTablesWorthIt || rate <= 0 || rate >= 1) {
		for (let i = 0; i < draws.length; i += 1) draws[i] = drawBinomial(random, trials[i] ?? 0, rate);
		return draws;
	}
	const { base, digits } = tablesOfDigits(rate, least, radix);
	for (let i = 0; i < draws.length; i += 1) {
		const beyond = ((trials[i] ?? 0) - least) | 0;
		const high = (beyond / radix) | 0;
		const low = beyond - high * radix;
		let drawn = drawFromTable(base, random());
		if (high > 0) drawn += drawDigit(digits, radix - 1 + high, random);
		if (low > 0) drawn += drawDigit(digits, low, random);
		draws[i] = drawn;
	}
	return draws;
}

function drawDigit(digits: readonly BinomialTable[], at: number, random: RandomStream): number {
	const table = digits[at];
	return table === undefined ? NaN : drawFromTable(table, random());
}

/** Tables of 0 to radix − 1 trials, then of radix, 2 · radix and so on up to radix · (radix − 1). */
function tablesOfDigits(
	rate: number,
	least: number,
	radix: number
): { readonly base: BinomialTable; readonly digits: readonly BinomialTable[] } {
	const make = binomialTables(rate, shelf);
	const digits: BinomialTable[] = [];
	for (let low = 0; low < radix; low += 1) digits.push(make(low));
	for (let high = 1; high < radix; high += 1) digits.push(make(high * radix));
	return { base: make(least), digits };
}

// Indices: iterating a typed array takes longer than drawing from a table.
function ends(values: WholeNumbers): readonly [number, number] {
	let least = values[0] ?? 0;
	let most = least;
	for (let i = 1; i < values.length; i += 1) {
		const each = values[i] ?? 0;
		if (each < least) least = each;
		if (each > most) most = each;
	}
	return [least, most];
}
