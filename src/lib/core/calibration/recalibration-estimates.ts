import { estimateFrom, type Estimated } from '../scores/estimate-from.ts';
import type { GroupScores } from '../scores/group-scores.ts';
import { estimateInterval, type CalibrationEstimate } from './calibration-estimate.ts';
import { calibrationIntercept } from './calibration-intercept.ts';
import { calibrationLine } from './calibration-line.ts';

/** A coefficient with Wald's interval, its standard error from the observed information (Fisher's). */
const recalibrationEstimate = (group: GroupScores, coefficient: CalibrationEstimate): Estimated =>
	estimateFrom(coefficient.answer, () => ({
		standardError: coefficient.standardError,
		interval: (level) => estimateInterval(coefficient, level),
		method: 'wald',
		rows: group.positives.n + group.negatives.n
	}));

/** Calibration in the large, with its interval: see `calibrationIntercept`. */
export const calibrationInterceptEstimate = (group: GroupScores): Estimated =>
	recalibrationEstimate(group, calibrationIntercept(group));

/** The calibration slope with its interval: see `calibrationLine`. */
export const calibrationSlopeEstimate = (group: GroupScores): Estimated =>
	recalibrationEstimate(group, calibrationLine(group).slope);
