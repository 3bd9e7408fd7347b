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
	/** The same, `error` wider on either side: it holds whatever the scores are that the histogram's bins stand for. */
	readonly band: Interval;
}

/**
 * Reliability curve: the share of positives against the mean probability of each calibration bin. On the diagonal the
 * score is calibrated; below it, it promises too much. Bins without rows have no point. Bands are pointwise: each holds
 * for its own bin alone, at `level`. Where scores were counted in intervals, a band is wider by the most that they may
 * have moved the point off the diagonal. Rows are taken as independent.
 * Source: DeGroot & Fienberg 1983, "The comparison and evaluation of forecasters"; Wilson 1927 within a bin; that a
 * point without its band misleads, Bröcker & Smith 2007, "Increasing the reliability of reliability diagrams".
 * @param bins `equalWidthBins`, `equalMassBins` or `uniqueValueBins`
 * @param effect the design effect that bands are widened by, where rows come in clusters
 */
export function reliabilityCurve(
	bins: readonly CalibrationBin[],
	level: number,
	effect = 1
): readonly ReliabilityPoint[] {
	return bins.flatMap(({ low, high, rows, positives, scoreSum, gapError }) => {
		const interval = wilsonInterval({ successes: positives / effect, trials: rows / effect }, level);
		if (interval === null) return [];
		const error = gapError / rows;
		const band = { low: Math.max(0, interval.low - error), high: Math.min(1, interval.high + error) };
		return [
			{
				low,
				high,
				rows,
				meanScore: scoreSum / rows,
				error,
				positiveShare: positives / rows,
				interval,
				band
			}
		];
	});
}
