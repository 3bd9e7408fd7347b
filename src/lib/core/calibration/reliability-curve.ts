import type { Interval } from '../intervals/interval.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import type { CalibrationBin } from './calibration-bin.ts';

/** One calibration bin of a reliability curve. */
export interface ReliabilityPoint {
	readonly low: number;
	readonly high: number;
	readonly rows: number;
	readonly meanScore: number;
	/** The most by which the mean score, less the share of positives, may differ from that of the rows. */
	readonly error: number;
	readonly positiveShare: number;
	/** Wilson interval of the share of positives; holds for each bin alone. */
	readonly interval: Interval;
}

/**
 * Reliability curve: the share of positives against the mean probability of each calibration bin. On the diagonal the
 * score is calibrated; below it, it promises too much. Bins without rows have no point.
 * @param bins `equalWidthBins`, `equalMassBins` or `uniqueValueBins`
 */
export function reliabilityCurve(
	bins: readonly CalibrationBin[],
	level: number
): readonly ReliabilityPoint[] {
	return bins.flatMap(({ low, high, rows, positives, scoreSum, gapError }) => {
		const interval = wilsonInterval({ successes: positives, trials: rows }, level);
		if (interval === null) return [];
		const meanScore = scoreSum / rows;
		return [
			{ low, high, rows, meanScore, error: gapError / rows, positiveShare: positives / rows, interval }
		];
	});
}
