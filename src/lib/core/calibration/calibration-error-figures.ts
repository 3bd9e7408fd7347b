import type { GroupScores } from '../scores/group-scores.ts';
import { figureFrom, type Figured } from '../scores/score-figure.ts';
import type { CalibrationBin } from './calibration-bin.ts';
import { equalWidthBins } from './equal-width-bins.ts';
import { expectedCalibrationError, maximumCalibrationError } from './expected-calibration-error.ts';

const heldBins = (group: GroupScores): readonly CalibrationBin[] =>
	equalWidthBins(group, 10).filter(({ rows }) => rows > 0);

/** How far chance moves each bin's part of the error: its labels (½ added to each, so that no bin is certain) and its rows. */
function errorsOf(bins: readonly CalibrationBin[], n: number): readonly number[] {
	return bins.map(({ rows, positives, scoreSum }) => {
		const share = (positives + 0.5) / (rows + 1);
		const gap = (scoreSum - positives) / rows;
		return Math.sqrt(rows * share * (1 - share) + rows * gap * gap * (1 - rows / n)) / n;
	});
}

/**
 * The expected calibration error (ten equally wide bins) with its interval: see `summedErrorsInterval`. The figure is
 * biased upward, because chance alone opens gaps; the interval is not. No standard error, because it is not normal.
 */
export function expectedCalibrationErrorFigure(group: GroupScores): Figured {
	return figureFrom(expectedCalibrationError(group), () => {
		const n = group.positives.n + group.negatives.n;
		const errors = errorsOf(heldBins(group), n);
		const powers = (p: number): number => errors.reduce((sum, error) => sum + error ** p, 0);
		return {
			standardError: null,
			recipe: { kind: 'summed-errors', first: powers(1), second: powers(2), third: powers(3) },
			method: 'summed-bin-errors',
			rows: n
		};
	});
}

/** The maximum calibration error (ten equally wide bins) with its interval: see `widestBinInterval`. No standard error. */
export function maximumCalibrationErrorFigure(group: GroupScores): Figured {
	return figureFrom(maximumCalibrationError(group), () => ({
		standardError: null,
		recipe: {
			kind: 'widest-bin',
			bins: heldBins(group).map(({ rows, positives, scoreSum, gapError }) => ({
				rows,
				positives,
				mean: scoreSum / rows,
				slack: gapError / rows
			}))
		},
		method: 'simultaneous-wilson',
		rows: group.positives.n + group.negatives.n
	}));
}
