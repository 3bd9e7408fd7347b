import type { GroupScores, LabelledBin } from '../scores/group-scores.ts';
import { halfWidthOf, middleOf } from '../scores/score-bins.ts';

/** Labelled rows whose probabilities lie in (low, high]; the first bin holds its low end too. */
export interface CalibrationBin {
	readonly low: number;
	readonly high: number;
	readonly rows: number;
	readonly positives: number;
	/** Σs over the rows; those of an interval of the histogram are given its middle. */
	readonly scoreSum: number;
	/** The most by which Σs − positives may differ from that of the rows that belong here. 0 for a histogram of atoms. */
	readonly gapError: number;
	/** Rows that belong here for certain, and rows that may: unequal only where an edge of ours falls inside an interval. */
	readonly fewest: number;
	readonly most: number;
}

/** Which calibration bin a bin of the histogram is counted in, and the first and last one that its rows may belong to. */
interface Home {
	readonly at: number;
	readonly first: number;
	readonly last: number;
}

/** Labelled rows of a bin of the histogram. */
export const labelledRows = (bin: LabelledBin): number => bin.positives + bin.negatives;

/** The bins of the histogram that hold labelled rows of the group. */
export const labelledBins = (group: GroupScores): readonly LabelledBin[] =>
	group.bins.filter((bin) => labelledRows(bin) > 0);

/** Sorts the histogram's bins into calibration bins; a row's probability differs from its label by 1 at most. */
export function sortIntoBins(
	bins: readonly LabelledBin[],
	edges: readonly number[],
	homeOf: (bin: LabelledBin, place: number) => Home
): readonly CalibrationBin[] {
	const sorted = edges.map((high, at) => ({
		low: edges[at - 1] ?? 0,
		high,
		rows: 0,
		positives: 0,
		scoreSum: 0,
		gapError: 0,
		fewest: 0,
		most: 0
	}));
	bins.forEach((bin, place) => {
		const rows = labelledRows(bin);
		const { at, first, last } = homeOf(bin, place);
		const sure = first === last;
		sorted.slice(first, last + 1).forEach((home, offset) => {
			const here = first + offset === at;
			home.rows += here ? rows : 0;
			home.positives += here ? bin.positives : 0;
			home.scoreSum += here ? rows * middleOf(bin) : 0;
			home.gapError += sure ? rows * halfWidthOf(bin) : rows;
			home.fewest += sure ? rows : 0;
			home.most += rows;
		});
	});
	return sorted;
}
