import { findRoot } from '../intervals/find-root.ts';
import { binnedWithin } from '../scores/binned-answer.ts';
import type { GroupScores } from '../scores/group-scores.ts';
import { noEstimate, unfit, type CalibrationEstimate } from './calibration-estimate.ts';
import { logOddsBins, probabilityOf, type LogOddsBin } from './log-odds.ts';

/** Log odds are clipped to ±34.5, and the log odds of a share of counted rows lie within ±37. */
const furthest = 75;

/** The shift that makes probabilities add up to the positives: the one root of an increasing function. */
function shiftFor(bins: readonly LogOddsBin[], oddsOf: (bin: LogOddsBin) => number): number {
	// Expected less observed positives: whole rows and small rests apart, so that nothing is lost near 0 and 1.
	const excess = (shift: number): number => {
		let [whole, rest] = [0, 0];
		for (const bin of bins) {
			const odds = shift + oddsOf(bin);
			whole += (odds > 0 ? bin.rows : 0) - bin.positives;
			rest += bin.rows * (odds > 0 ? -probabilityOf(-odds) : probabilityOf(odds));
		}
		return whole + rest;
	};
	return findRoot(excess, -furthest, furthest);
}

/**
 * Calibration intercept (calibration in the large): the a of logit P(y = 1) = a + logit(score), slope fixed at 1. 0 is
 * calibrated on the whole; above 0 the score promises too little, below 0 too much. Its bin error is exact, since the
 * intercept falls as any score rises. No answer when a class is empty (it would be ±∞), and where scores are not
 * probabilities. Scores of 0 and 1 are clipped as for the log loss.
 * Source: Cox 1958, "Two further applications of a model for binary regression"; Van Calster et al. 2019,
 * "Calibration: the Achilles heel of predictive analytics", additional file.
 */
export function calibrationIntercept(group: GroupScores): CalibrationEstimate {
	const reason = unfit(group);
	if (reason !== null) return noEstimate(reason);
	const bins = logOddsBins(group);
	const shift = shiftFor(bins, (bin) => bin.at);
	const exact = bins.every((bin) => bin.low === bin.high);
	const low = exact ? shift : shiftFor(bins, (bin) => bin.high);
	const high = exact ? shift : shiftFor(bins, (bin) => bin.low);
	const information = bins.reduce((sum, bin) => {
		const odds = shift + bin.at;
		return sum + bin.rows * probabilityOf(odds) * probabilityOf(-odds);
	}, 0);
	return { answer: binnedWithin(shift, low, high), standardError: 1 / Math.sqrt(information) };
}
