import type { RankGroup } from './signed-ranks.ts';

/**
 * How likely the ranks of positive differences sum to `sum` or less where each difference is as likely positive as
 * negative: exact, with ties as they are. Ranks are doubled to whole numbers, and one pair at a time is added to the
 * distribution of the sum; for 50 pairs at most, whose arrangements a double still counts.
 * Source: Wilcoxon 1945; the distribution's recursion as in Hollander & Wolfe 1999, section 3.1.
 */
export function signedRankTail(groups: readonly RankGroup[], sum: number): number {
	const ranks = groups.flatMap(({ rank, pairs }) =>
		Array.from({ length: pairs }, () => Math.round(2 * rank))
	);
	const ways = new Float64Array(ranks.reduce((all, rank) => all + rank, 0) + 1);
	ways[0] = 1;
	let highest = 0;
	for (const rank of ranks) {
		for (let at = highest; at >= 0; at -= 1) ways[at + rank] = (ways[at + rank] ?? 0) + (ways[at] ?? 0);
		highest += rank;
	}
	let asLow = 0;
	for (let at = 0; at <= 2 * sum; at += 1) asLow += ways[at] ?? 0;
	return asLow / 2 ** ranks.length;
}
