import { drawBinomial } from './binomial-draw.ts';
import { binomialTables, drawFromTable } from './binomial-table.ts';
import type { RandomStream } from './seeded-random.ts';

/** Whole numbers in a row: the narrow kind where none reaches 2³¹, since half the memory is most of the time. */
export type WholeNumbers = Int32Array | Float64Array;

/** Drawing without a table takes as long as about so many look-ups, or as making so many entries of a table. */
const lookUpsPerDraw = 10;

/**
 * One draw from the binomial distribution for each number of trials, all at one rate: `drawBinomial` for a whole
 * column, several times faster. No trials give no draws.
 *
 * Independent binomials of one rate add up to a binomial of all their trials (the distribution's definition). So each
 * number of trials is taken apart into a multiple of a power of two above the least and what is left over, and each part
 * is drawn from a table that the whole column shares.
 */
export function drawBinomials(random: RandomStream, trials: WholeNumbers, rate: number): WholeNumbers {
	const draws = trials.slice();
	const [least, most] = ends(trials);
	const digits = rate > 0 && rate < 1 ? cheapestDigits({ rate, least, most, draws: draws.length }) : null;
	if (digits === null) {
		for (let i = 0; i < draws.length; i += 1) draws[i] = drawBinomial(random, trials[i] ?? 0, rate);
		return draws;
	}
	const { bits, highs } = digits;
	const leftOver = Array.from({ length: 2 ** bits - 1 }, (_, at) => at + 1);
	const tables = binomialTables(rate, [
		...Array.from({ length: highs }, (_, high) => least + high * 2 ** bits),
		...leftOver
	]);
	const mask = leftOver.length;
	for (let i = 0; i < draws.length; i += 1) {
		const beyond = ((trials[i] ?? 0) - least) | 0;
		const low = beyond & mask;
		const drawn = drawFromTable(tables, beyond >> bits, random());
		draws[i] = low === 0 ? drawn : drawn + drawFromTable(tables, highs + low - 1, random());
	}
	return draws;
}

interface Column {
	readonly rate: number;
	readonly least: number;
	readonly most: number;
	readonly draws: number;
}

/**
 * How many bits to leave over so that tables and look-ups cost least, and how many multiples there are then; null where
 * no tables are worth making.
 */
function cheapestDigits({ rate, least, most, draws }: Column): { bits: number; highs: number } | null {
	let cheapest = null;
	let cost = lookUpsPerDraw * draws;
	for (let bits = 0; 2 ** bits <= most - least + 1; bits += 1) {
		const highs = Math.ceil((most - least + 1) / 2 ** bits);
		const entries = highs * usualEntries(most, rate) + (2 ** bits - 1) * usualEntries(2 ** bits, rate);
		const each = entries + (bits === 0 ? 1 : 2) * draws;
		if (each < cost) {
			cost = each;
			cheapest = { bits, highs };
		}
	}
	return cheapest;
}

/** About how many entries a table has. */
const usualEntries = (trials: number, rate: number): number =>
	Math.min(trials + 1, 15 * Math.sqrt(trials * rate * (1 - rate)) + 10);

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
