import type { GroupScores } from '../scores/group-scores.ts';
import { isAtom } from '../scores/score-bins.ts';
import { labelledBins, labelledRows, type CalibrationBin } from './calibration-bin.ts';

/**
 * One calibration bin for each distinct probability. Null where the score is counted in intervals, since its single
 * values are then not known (and with more than 4,096 of them, most bins would hold a row or two and prove nothing).
 */
export function uniqueValueBins(group: GroupScores): readonly CalibrationBin[] | null {
	const bins = labelledBins(group);
	if (!bins.every(isAtom)) return null;
	return bins.map((bin) => {
		const rows = labelledRows(bin);
		return {
			low: bin.low,
			high: bin.high,
			rows,
			positives: bin.positives,
			scoreSum: rows * bin.low,
			gapError: 0,
			fewest: rows,
			most: rows
		};
	});
}
