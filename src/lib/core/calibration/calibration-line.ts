import { binned } from '../scores/binned-answer.ts';
import type { GroupScores } from '../scores/group-scores.ts';
import { noEstimate, unfit, type CalibrationEstimate } from './calibration-estimate.ts';
import { logOddsBins, type LogOddsBin } from './log-odds.ts';
import { logisticBinError } from './logistic-bin-error.ts';
import { inverse, logisticFit } from './logistic-fit.ts';

/** Logistic recalibration: both coefficients of one fit. */
export interface CalibrationLine {
	readonly slope: CalibrationEstimate;
	/** The intercept beside that slope; not the calibration intercept, whose slope is fixed at 1. */
	readonly intercept: CalibrationEstimate;
}

/** Whether one cut has every positive on one side and every negative on the other, ties at the cut allowed. */
function isSeparated(bins: readonly LogOddsBin[]): boolean {
	const ofPositives = bins.filter((bin) => bin.positives > 0);
	const ofNegatives = bins.filter((bin) => bin.rows > bin.positives);
	const isBelow = (lower: readonly LogOddsBin[], upper: readonly LogOddsBin[]): boolean =>
		(lower.at(-1)?.at ?? -Infinity) <= (upper[0]?.at ?? Infinity);
	return isBelow(ofPositives, ofNegatives) || isBelow(ofNegatives, ofPositives);
}

/**
 * Calibration slope: the b of logit P(y = 1) = a + b·logit(score). 1 is calibrated in its spread; below 1 the score is
 * too extreme (overfitted), 0 tells nothing, below 0 it ranks the wrong way round. No answer when a class is empty,
 * when all scores are one, when one cut separates the classes (b would be infinite), and where scores are not
 * probabilities. Scores of 0 and 1 are clipped as for the log loss, and weigh heavily. Standard errors are from the
 * observed information; intervals from `estimateInterval`.
 * Source: Cox 1958, "Two further applications of a model for binary regression"; Miller, Hui & Tierney 1991.
 */
export function calibrationLine(group: GroupScores): CalibrationLine {
	const both = (estimate: CalibrationEstimate): CalibrationLine => ({ slope: estimate, intercept: estimate });
	const reason = unfit(group);
	if (reason !== null) return both(noEstimate(reason));
	const bins = logOddsBins(group);
	if (bins.length === 1) return both(noEstimate('one-score'));
	if (isSeparated(bins)) return both(noEstimate('separated'));
	const fit = logisticFit(bins);
	const covariance = fit === null ? null : inverse(fit.information);
	if (fit === null || covariance === null) return both(noEstimate('separated'));
	const { centre, a, b } = fit;
	const error = logisticBinError(bins, fit);
	const variance = covariance.aa - 2 * centre * covariance.ab + centre * centre * covariance.bb;
	return {
		slope: { answer: binned(b, error.b), standardError: Math.sqrt(covariance.bb) },
		intercept: {
			answer: binned(a - b * centre, centre === 0 ? error.a : error.a + Math.abs(centre) * error.b),
			standardError: Math.sqrt(variance)
		}
	};
}
