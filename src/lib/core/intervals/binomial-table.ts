/** A binomial distribution from which a draw is a look-up. */
export interface BinomialTable {
	/** The value of the first entry. */
	readonly least: number;
	/** Where in `cumulative` and `guide` the entries stand, which many tables share. */
	readonly from: number;
	readonly entries: number;
	/** What all probabilities add up to. */
	readonly sum: number;
	/** Probabilities in units of the mode's, summed from `least` on; infinite in the last, where every search ends. */
	readonly cumulative: Float64Array;
	/** Where the search for each entries-th part of the sum begins. */
	readonly guide: Int32Array;
}

/** Shares of the mode's probability below this are left out: 32 bits draw none of them. */
const leastShare = 2 ** -40;

/** Room for tables, side by side. */
export interface Shelf {
	readonly cumulative: Float64Array;
	readonly guide: Int32Array;
}

/** A shelf with room for so many entries. */
export const shelfOf = (entries: number): Shelf => ({
	cumulative: new Float64Array(entries),
	guide: new Int32Array(entries)
});

/**
 * Makes tables of one rate, strictly between 0 and 1. Probabilities come from the ratios of neighbours, outwards from
 * the mode, by the four operations alone, so that every machine draws the same. Nothing is left out that 32 random
 * bits could draw: nine standard deviations and forty beyond the mode hold all but 1e-17 (Bernstein's inequality).
 * They are put on the shelf from its beginning on, over what stood there, and on one of their own once it is full.
 */
export function binomialTables(rate: number, shelf: Shelf): (trials: number) => BinomialTable {
	const odds = rate / (1 - rate);
	let free = 0;
	let { cumulative, guide } = shelf;
	return (trials) => {
		const mode = Math.min(trials, Math.floor((trials + 1) * rate));
		const reach = Math.ceil(9 * Math.sqrt(trials * rate * (1 - rate)) + 40);
		const under = Math.min(mode, reach);
		const over = Math.min(trials - mode, reach);
		if (free + under + over + 1 > cumulative.length) {
			free = 0;
			({ cumulative, guide } = shelfOf(Math.max(shelf.guide.length, under + over + 1)));
		}
		const middle = free + under;
		let from = middle;
		let end = middle + 1;
		cumulative[middle] = 1;
		for (let k = mode, share = 1; k > mode - under; k -= 1) {
			share *= k / (odds * (trials - k + 1));
			if (share < leastShare) break;
			from -= 1;
			cumulative[from] = share;
		}
		for (let k = mode, share = 1; k < mode + over; k += 1) {
			share *= (odds * (trials - k)) / (k + 1);
			if (share < leastShare) break;
			cumulative[end] = share;
			end += 1;
		}
		free = end;
		const entries = end - from;
		const sum = accumulate({ from, entries, cumulative, guide });
		return { least: mode - (middle - from), from, entries, sum, cumulative, guide };
	};
}

/** Sums the shares of a table, and sets its guide. Gives the sum. */
function accumulate({ from, entries, cumulative, guide }: Omit<BinomialTable, 'least' | 'sum'>): number {
	let sum = 0;
	for (let at = from; at < from + entries; at += 1) {
		sum += cumulative[at] ?? 0;
		cumulative[at] = sum;
	}
	const step = sum / entries;
	for (let next = 0, at = from; next < entries; next += 1) {
		while ((cumulative[at] ?? Infinity) < next * step) at += 1;
		guide[from + next] = at;
	}
	cumulative[from + entries - 1] = Infinity;
	return sum;
}

/**
 * The value at which a distribution reaches u, a number between 0 and 1: a draw, where u is random.
 * Source: Chen & Asau 1974, "On generating random variates from an empirical distribution" (inversion with a guide).
 */
export function drawFromTable(
	{ least, from, entries, sum, cumulative, guide }: BinomialTable,
	u: number
): number {
	const reached = u * sum;
	let at = guide[from + ((u * entries) | 0)] ?? from;
	while ((cumulative[at] ?? Infinity) < reached) at += 1;
	return at - from + least;
}
