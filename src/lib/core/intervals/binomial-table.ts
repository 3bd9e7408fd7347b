/** A binomial distribution from which a draw is a look-up. */
export interface BinomialTable {
	/** The value of the first entry. */
	readonly least: number;
	readonly from: number;
	readonly entries: number;
	/** What the last entry holds. */
	readonly sum: number;
	/** Probabilities in units of the mode's, summed from `least` on. */
	readonly cumulative: Float64Array;
	/** Where the search for each entries-th part of the sum begins. */
	readonly guide: Int32Array;
}

/** Shares of the mode's probability below this are left out: 32 bits draw none of them. */
const leastShare = 2 ** -48;

/**
 * Makes tables of one rate, strictly between 0 and 1, one at a time: each stands in the arrays of the one before it,
 * which stay near the processor. Probabilities come from the ratios of neighbours, outwards from
 * the mode, by the four operations alone, so that every machine draws the same. Nothing is left out that 32 random
 * bits could draw: nine standard deviations and forty beyond the mode hold all but 1e-17 (Bernstein's inequality).
 */
export function binomialTables(rate: number): (trials: number) => BinomialTable {
	const odds = rate / (1 - rate);
	let cumulative = new Float64Array(0);
	let guide = new Int32Array(0);
	return (trials) => {
		const mode = Math.min(trials, Math.floor((trials + 1) * rate));
		const reach = Math.ceil(9 * Math.sqrt(trials * rate * (1 - rate)) + 40);
		if (2 * reach + 1 > cumulative.length) {
			cumulative = new Float64Array(4 * reach);
			guide = new Int32Array(4 * reach);
		}
		let from = reach;
		let end = from + 1;
		cumulative[from] = 1;
		for (let k = mode, share = 1; k > Math.max(0, mode - reach); k -= 1) {
			share *= k / (odds * (trials - k + 1));
			if (share < leastShare) break;
			from -= 1;
			cumulative[from] = share;
		}
		const least = mode - (reach - from);
		for (let k = mode, share = 1; k < Math.min(trials, mode + reach); k += 1) {
			share *= (odds * (trials - k)) / (k + 1);
			if (share < leastShare) break;
			cumulative[end] = share;
			end += 1;
		}
		const entries = end - from;
		return { least, from, entries, sum: accumulate({ from, entries, cumulative, guide }), cumulative, guide };
	};
}

/** Sums the shares of a table, and sets its guide. */
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
	let at = guide[from + Math.floor(u * entries)] ?? from;
	while ((cumulative[at] ?? Infinity) < reached) at += 1;
	return Math.min(at - from, entries - 1) + least;
}
