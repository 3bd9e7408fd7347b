import type { Proportion } from '../intervals/interval.ts';

/**
 * The highest rate below which no group need be, when so many successes are dealt out between the groups. Whatever is
 * dealt, the groups of a set together reach at most (their successes + all dealt) over (their rows + all dealt), and
 * the lowest of them is no higher; so the answer is at most the least of these over all sets, which is found among the
 * sets of the lowest rates: the lowest one, the two lowest, and so on. It is reached by dealing as water fills a
 * vessel, to the lowest until it is level with the next, then to both (parts of rows allowed).
 */
export function highestLow(groups: readonly Proportion[], successes: number): number {
	const ascending = [...groups].sort((a, b) => a.successes / a.trials - b.successes / b.trials);
	let [above, below, least] = [successes, successes, Infinity];
	for (const group of ascending) {
		above += group.successes;
		below += group.trials;
		least = Math.min(least, above / below);
	}
	return least;
}

/** The lowest rate above which no group need be, when so many failures are dealt out: the same with the two kinds of row swapped. */
export function lowestHigh(groups: readonly Proportion[], failures: number): number {
	const descending = [...groups].sort((a, b) => b.successes / b.trials - a.successes / a.trials);
	let [above, below, most] = [0, failures, 0];
	for (const group of descending) {
		above += group.successes;
		below += group.trials;
		most = Math.max(most, above / below);
	}
	return most;
}
