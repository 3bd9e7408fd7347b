/** Binomial distributions of one rate, side by side. A draw from any of them is a look-up. */
export interface BinomialTables {
	/** Of each distribution: the value of its first entry, */
	readonly least: Float64Array;
	/** where its entries begin in `cumulative` and `guide`, */
	readonly from: Int32Array;
	/** how many they are, */
	readonly entries: Int32Array;
	/** and what its probabilities add up to. */
	readonly sum: Float64Array;
	/** Probabilities in units of the mode's, summed from `least` on; infinite in the last, where every search ends. */
	readonly cumulative: Float64Array;
	/** Where the search for each entries-th part of the sum begins. */
	readonly guide: Int32Array;
}

/** Shares of the mode's probability below this are left out: 32 bits draw none of them. */
const leastShare = 2 ** -40;

/**
 * The most entries that a distribution has. Nothing is left out that 32 random bits could draw: nine standard
 * deviations and forty beyond the mode hold all but 1e-17 (Bernstein's inequality).
 */
const mostEntries = (trials: number, rate: number): number => Math.min(trials, 2 * reachOf(trials, rate)) + 1;

const reachOf = (trials: number, rate: number): number =>
	Math.ceil(9 * Math.sqrt(trials * rate * (1 - rate)) + 40);

/** The two large arrays, which are written over by the next tables: new memory would take as long as drawing. */
let shelf = { cumulative: new Float64Array(0), guide: new Int32Array(0) };

/**
 * A table for each number of trials at one rate, strictly between 0 and 1; to be drawn from before the next are made.
 * Probabilities come from the ratios of neighbours, outwards from the mode, by the four operations alone, so that every
 * machine draws the same.
 */
export function binomialTables(rate: number, trials: readonly number[]): BinomialTables {
	const room = trials.reduce((sum, each) => sum + mostEntries(each, rate), 0);
	if (room > shelf.cumulative.length)
		shelf = { cumulative: new Float64Array(2 * room), guide: new Int32Array(2 * room) };
	const tables = {
		least: new Float64Array(trials.length),
		from: new Int32Array(trials.length),
		entries: new Int32Array(trials.length),
		sum: new Float64Array(trials.length),
		...shelf
	};
	let free = 0;
	trials.forEach((each, at) => {
		free = tabulate(tables, at, { trials: each, rate, free });
	});
	return tables;
}

/** Writes one table into the room from `free` on. Gives where the room goes on. */
function tabulate(
	tables: BinomialTables,
	at: number,
	{ trials, rate, free }: { readonly trials: number; readonly rate: number; readonly free: number }
): number {
	const { cumulative } = tables;
	const odds = rate / (1 - rate);
	const mode = Math.min(trials, Math.floor((trials + 1) * rate));
	const reach = reachOf(trials, rate);
	const under = Math.min(mode, reach);
	const over = Math.min(trials - mode, reach);
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
	tables.least[at] = mode - (middle - from);
	tables.from[at] = from;
	tables.entries[at] = end - from;
	tables.sum[at] = accumulate(tables, from, end);
	return end;
}

/** Sums the shares of a table, and sets its guide. Gives the sum. */
function accumulate({ cumulative, guide }: BinomialTables, from: number, end: number): number {
	let sum = 0;
	for (let at = from; at < end; at += 1) {
		sum += cumulative[at] ?? 0;
		cumulative[at] = sum;
	}
	const step = sum / (end - from);
	for (let next = from, at = from; next < end; next += 1) {
		while ((cumulative[at] ?? Infinity) < (next - from) * step) at += 1;
		guide[next] = at;
	}
	cumulative[end - 1] = Infinity;
	return sum;
}

/**
 * The value at which the distribution in place `table` reaches u, a number between 0 and 1: a draw, where u is random.
 * Source: Chen & Asau 1974, "On generating random variates from an empirical distribution" (inversion with a guide).
 */
export function drawFromTable(
	{ least, from, entries, sum, cumulative, guide }: BinomialTables,
	table: number,
	u: number
): number {
	const first = from[table] ?? 0;
	const reached = u * (sum[table] ?? 0);
	let at = guide[first + ((u * (entries[table] ?? 0)) | 0)] ?? first;
	while ((cumulative[at] ?? Infinity) < reached) at += 1;
	return at - first + (least[table] ?? 0);
}
