import type { Interval } from '../intervals/interval.ts';
import { sidakLevel } from '../intervals/sidak-level.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import { estimateFrom, type Estimated } from '../scores/estimate-from.ts';
import type { GroupScores } from '../scores/group-scores.ts';
import type { CalibrationBin } from './calibration-bin.ts';
import { equalWidthBins } from './equal-width-bins.ts';
import { maximumCalibrationError } from './expected-calibration-error.ts';

/** The smallest and the largest gap of a bin, when its share of positives is anywhere in its Wilson interval. */
function gapOf({ rows, positives, scoreSum, gapError }: CalibrationBin, level: number): Interval {
	const share = wilsonInterval({ successes: positives, trials: rows }, level) ?? { low: 0, high: 1 };
	const mean = scoreSum / rows;
	const slack = gapError / rows;
	const outside = Math.max(share.low - mean, mean - share.high, 0);
	return {
		low: Math.max(0, outside - slack),
		high: Math.min(1, Math.max(share.high - mean, mean - share.low) + slack)
	};
}

/**
 * The maximum calibration error (ten equally wide bins) with its interval, from simultaneous Wilson intervals of every
 * bin's share of positives: the true maximum is no smaller than any bin's smallest gap and no larger than the largest
 * of all. Bins with few rows make it wide, as they should. No standard error: it is not normal.
 */
export function maximumCalibrationErrorEstimate(group: GroupScores): Estimated {
	return estimateFrom(maximumCalibrationError(group), () => {
		const bins = equalWidthBins(group, 10).filter(({ rows }) => rows > 0);
		return {
			standardError: null,
			interval: (level) => {
				const gaps = bins.map((bin) => gapOf(bin, sidakLevel(level, bins.length)));
				return {
					low: Math.max(...gaps.map(({ low }) => low)),
					high: Math.max(...gaps.map(({ high }) => high))
				};
			},
			method: 'simultaneous-wilson',
			rows: group.positives.n + group.negatives.n
		};
	});
}
