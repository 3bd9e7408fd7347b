import type { GroupScores } from '../scores/group-scores.ts';
import { isAtom, middleOf } from '../scores/score-bins.ts';
import { labelledBins, sortIntoBins, type CalibrationBin } from './calibration-bin.ts';

/** Upper ends of `count` bins of equal width on 0 to 1: declare them as atoms, and (a, b] bins are exact. */
export const equalWidthEdges = (count: number): readonly number[] =>
	Array.from({ length: count }, (_, at) => (at + 1) / count);

/**
 * Calibration bins of equal width, (a, b] with 0 in the first; those without rows are among them. Where a bin of the
 * histogram reaches over an edge, because the edge was not declared as an atom, its rows count as unsure.
 * Expects probabilities.
 */
export function equalWidthBins(group: GroupScores, count: number): readonly CalibrationBin[] {
	const edges = equalWidthEdges(count);
	/** The first bin whose upper end is at least, or above, a score. */
	const homeOf = (score: number, above = false): number => {
		const at = edges.findIndex((edge) => (above ? edge > score : edge >= score));
		return at === -1 ? count - 1 : at;
	};
	return sortIntoBins(labelledBins(group), edges, (bin) => ({
		at: homeOf(middleOf(bin)),
		first: homeOf(bin.low, !bin.holdsLow && !isAtom(bin)),
		last: homeOf(bin.high)
	}));
}
