/**
 * One bin of a score: an atom [low, high] of one value where the ends are equal, otherwise [low, high),
 * or (low, high) where `holdsLow` is false because the value at its lower end is an atom of its own.
 */
export interface ScoreBin {
	readonly low: number;
	readonly high: number;
	readonly holdsLow: boolean;
}

/** A score with at most this many distinct values has an atom for each, and every figure from it is exact. */
export const mostDistinctScores = 4096;

/** How many intervals a score with more distinct values is cut into, besides its atoms. */
export const coarseBinCount = 1024;

/** Whether all rows of the bin have the same score, so that nothing is lost by binning them. */
export const isAtom = (bin: Pick<ScoreBin, 'low' | 'high'>): boolean => bin.low === bin.high;

/** The one score an interval's rows are given where a single one is needed; an atom's own value. */
export const middleOf = (bin: Pick<ScoreBin, 'low' | 'high'>): number =>
	isAtom(bin) ? bin.low : bin.low + (bin.high - bin.low) / 2;

/** The furthest that a row of the bin may lie from its middle: 0 for an atom. */
export const halfWidthOf = (bin: Pick<ScoreBin, 'low' | 'high'>): number => (bin.high - bin.low) / 2;

const ascending = (values: readonly number[]): readonly number[] =>
	[...new Set(values)].sort((a, b) => a - b);

/** An atom for each distinct value: the exact layout, for a score with few of them. */
export const valueBins = (values: readonly number[]): readonly ScoreBin[] =>
	ascending(values).map((value) => ({ low: value, high: value, holdsLow: true }));

/**
 * The layout for a score with many values: intervals between neighbouring cuts, and an atom at each of `atoms`
 * (declared thresholds, calibration edges), wherever they lie. The last cut is an atom too, so that the highest score
 * has a place. Cut at quantiles of the score, so that bins are narrow where many rows fall. The outermost cuts are the
 * lowest and the highest score of the log, never beyond: a bin with rows that reaches past 0 or 1 makes what needs
 * probabilities answer `not-probabilities`, and one that reaches 0 or 1 leaves the calibration slope without a bound.
 */
export function layoutBins(cuts: readonly number[], atoms: readonly number[]): readonly ScoreBin[] {
	const edges = ascending([...cuts, ...atoms]);
	const own = new Set([...atoms, ...ascending(cuts).slice(-1)]);
	return edges.flatMap((edge, at) => {
		const next = edges[at + 1];
		const atom = own.has(edge) ? [{ low: edge, high: edge, holdsLow: true }] : [];
		return next === undefined ? atom : [...atom, { low: edge, high: next, holdsLow: !own.has(edge) }];
	});
}

/** The place of a score's bin in an ascending layout; null where no bin holds it. */
export function binOf(bins: readonly ScoreBin[], score: number): number | null {
	let below = 0;
	let above = bins.length;
	while (below < above) {
		const middle = (below + above) >>> 1;
		const bin = bins[middle];
		// An open bin lies just above its lower end, so it comes after a score that equals it.
		if (bin !== undefined && (bin.low < score || (bin.low === score && bin.holdsLow))) below = middle + 1;
		else above = middle;
	}
	const bin = bins[below - 1];
	return bin !== undefined && (isAtom(bin) ? score === bin.low : score < bin.high) ? below - 1 : null;
}
