/** Pairs whose second value lies this far above the first. Pairs of one difference are one entry; entries add. */
export interface DifferenceCount {
	readonly difference: number;
	readonly pairs: number;
}

/** What becomes of pairs without a difference: left out before ranking (Wilcoxon), or after it (Pratt). */
export type ZeroRule = 'wilcoxon' | 'pratt';

/** Pairs that share one absolute difference, and the middle of their ranks. */
export interface RankGroup {
	readonly rank: number;
	readonly pairs: number;
}

/** The signed ranks of paired differences, from smallest to largest absolute difference. */
export interface SignedRanks {
	/** Without pairs whose difference is zero. */
	readonly groups: readonly RankGroup[];
	/** Sum of the ranks of positive differences, and of negative ones. */
	readonly positive: number;
	readonly negative: number;
	readonly zeros: number;
}

/** Ranks the absolute differences of a histogram of signed ones, equal ones sharing the middle of their ranks. */
export function signedRanks(histogram: readonly DifferenceCount[], zeroRule: ZeroRule): SignedRanks {
	const sizes = new Map<number, { positive: number; negative: number }>();
	let zeros = 0;
	for (const { difference, pairs } of histogram) {
		if (pairs === 0) continue;
		if (difference === 0) {
			zeros += pairs;
			continue;
		}
		const size = Math.abs(difference);
		const known = sizes.get(size) ?? { positive: 0, negative: 0 };
		known[difference > 0 ? 'positive' : 'negative'] += pairs;
		sizes.set(size, known);
	}
	let below = zeroRule === 'pratt' ? zeros : 0;
	let [positive, negative] = [0, 0];
	const ascending = [...sizes].sort(([a], [b]) => a - b);
	const groups = ascending.map(([, size]) => {
		const pairs = size.positive + size.negative;
		const rank = below + (pairs + 1) / 2;
		positive += size.positive * rank;
		negative += size.negative * rank;
		below += pairs;
		return { rank, pairs };
	});
	return { groups, positive, negative, zeros };
}
