import type { ScoreBin } from '../scores/score-bins.ts';

/**
 * The thresholds at which a histogram is cut between its bins, so that what `score ≥ threshold` selects is counted
 * exactly. Ascending; the last one is Infinity, which selects nobody. The first selects everyone who has a score.
 */
export interface CutGrid {
	readonly bins: readonly ScoreBin[];
	readonly thresholds: Float64Array;
	/** The lowest bin that each cut selects; the number of bins for the last. */
	readonly places: Int32Array;
}

/**
 * The cuts of a layout of bins. An open bin lies just above an atom, which `score ≥ its lower end` would select with
 * it, so no cut is made between the two.
 */
export function cutGrid(bins: readonly ScoreBin[]): CutGrid {
	const places = [...bins.keys()].filter((place) => bins[place]?.holdsLow === true);
	return {
		bins,
		thresholds: Float64Array.from([...places.map((place) => bins[place]?.low ?? NaN), Infinity]),
		places: Int32Array.from([...places, bins.length])
	};
}

/** How many of ascending values lie below a value, or at it where `orAt`. */
function countBelow(values: Float64Array, value: number, orAt = false): number {
	let [from, to] = [0, values.length];
	while (from < to) {
		const middle = (from + to) >>> 1;
		const at = values[middle] ?? NaN;
		if (at < value || (orAt && at === value)) from = middle + 1;
		else to = middle;
	}
	return from;
}

/** A threshold as it is counted. */
export interface Snapped {
	/** Place of the cut in the grid. */
	readonly cut: number;
	readonly threshold: number;
	/** Whether it decides as the threshold asked for does, whatever the rows are. */
	readonly exact: boolean;
}

/**
 * The cut nearest to a threshold, the lower one of two that are equally near. Above the highest score it is the cut that
 * selects nobody, at or below the lowest the one that selects everyone: both decide as asked. So does, where each value
 * has a bin of its own, the next value above; otherwise a threshold within a bin is moved to the nearer end of it.
 */
export function snap({ bins, thresholds }: CutGrid, threshold: number): Snapped {
	const last = thresholds.length - 1;
	const at = (cut: number, exact: boolean): Snapped => ({
		cut,
		threshold: thresholds[cut] ?? Infinity,
		exact
	});
	const above = countBelow(thresholds, threshold);
	if (above === 0 || thresholds[above] === threshold) return at(above, true);
	const [under, over] = [thresholds[above - 1] ?? NaN, thresholds[above] ?? Infinity];
	const within = bins.some(({ low, high }) => low < threshold && threshold < high);
	if (!within) return at(above, true);
	if (above === last) return at(last - 1, false);
	return threshold - under <= over - threshold ? at(above - 1, false) : at(above, false);
}
