import type { GroupScores, LabelledBin } from '../scores/group-scores.ts';
import { isAtom } from '../scores/score-bins.ts';
import { labelledBins, labelledRows, sortIntoBins, type CalibrationBin } from './calibration-bin.ts';

/** A cut of the sorted rows. */
interface Cut {
	/** The histogram's bin, among those with rows, that the last row before the cut is in. */
	readonly place: number;
	/** Whether the cut is known to come after all rows of that bin. */
	readonly sure: boolean;
	/** Whether the bin is counted before the cut; it is, unless the cut is unsure and nearer to its beginning. */
	readonly before: boolean;
	readonly edge: number;
}

/** Where the sorted rows are cut so that parts are as even as they can be, the first ones one row larger (numpy's `array_split`). */
const partSizes = (rows: number, parts: number): readonly number[] =>
	Array.from({ length: parts }, (_, at) => Math.floor(rows / parts) + (at < rows % parts ? 1 : 0));

function cutAfter(bins: readonly LabelledBin[], rows: number): Cut | null {
	let counted = 0;
	for (const [place, bin] of bins.entries()) {
		const start = counted;
		counted += labelledRows(bin);
		if (counted < rows) continue;
		const next = bins[place + 1];
		// All rows with one score stay together, on the lower side.
		const whole = counted === rows || isAtom(bin);
		if (!whole)
			return { place, sure: false, before: 2 * (rows - start) >= labelledRows(bin), edge: bin.high };
		if (next === undefined) return null;
		return {
			place,
			sure: true,
			before: true,
			edge: counted === rows ? bin.high / 2 + next.low / 2 : bin.high
		};
	}
	return null;
}

/**
 * Calibration bins of equal mass: the sorted rows in `count` parts as even as can be (fewer where there are fewer
 * rows), cut midway between the two scores at each cut, (a, b], up to 1. Equal cuts are one, so ties make fewer bins.
 * Where a cut falls inside an interval of the histogram the interval stays whole, on the nearer side, and its rows
 * count as unsure. No bins without labelled rows. Expects probabilities.
 * Source: Kumar, Liang & Ma 2019, "Verified uncertainty calibration", `get_equal_bins` of its code.
 */
export function equalMassBins(group: GroupScores, count: number): readonly CalibrationBin[] {
	const bins = labelledBins(group);
	const rows = bins.reduce((sum, bin) => sum + labelledRows(bin), 0);
	if (rows === 0) return [];
	let counted = 0;
	const cuts: Cut[] = [];
	for (const size of partSizes(rows, Math.min(count, rows)).slice(0, -1)) {
		counted += size;
		const cut = cutAfter(bins, counted);
		const previous = cuts.at(-1);
		const repeated = cut !== null && cut.sure && previous?.sure === true && previous.place === cut.place;
		if (cut !== null && !repeated) cuts.push(cut);
	}
	const edges = [...cuts.map((cut) => cut.edge), 1];
	return sortIntoBins(bins, edges, (_, place) => {
		const first = cuts.filter((cut) => cut.place < place).length;
		const inside = cuts.filter((cut) => cut.place === place && !cut.sure);
		return { at: first + inside.filter((cut) => !cut.before).length, first, last: first + inside.length };
	});
}
