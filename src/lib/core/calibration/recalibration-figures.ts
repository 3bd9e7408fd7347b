import type { GroupScores } from '../scores/group-scores.ts';
import { figureFrom, type Figured } from '../scores/score-figure.ts';
import type { CalibrationEstimate } from './calibration-estimate.ts';
import { calibrationIntercept } from './calibration-intercept.ts';
import { calibrationLine } from './calibration-line.ts';

/** A coefficient with Wald's interval, its standard error from the observed information (Fisher's). */
const recalibrationFigure = (group: GroupScores, { answer, standardError }: CalibrationEstimate): Figured =>
	figureFrom(answer, () => ({
		standardError,
		recipe:
			standardError === null
				? { kind: 'none' }
				: { kind: 'wald', reach: standardError, degrees: null, low: null, high: null },
		method: 'wald',
		rows: group.positives.n + group.negatives.n
	}));

/** Calibration in the large, with its interval: see `calibrationIntercept`. */
export const calibrationInterceptFigure = (group: GroupScores): Figured =>
	recalibrationFigure(group, calibrationIntercept(group));

/** The calibration slope with its interval: see `calibrationLine`. */
export const calibrationSlopeFigure = (group: GroupScores): Figured =>
	recalibrationFigure(group, calibrationLine(group).slope);
