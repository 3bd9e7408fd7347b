import type { GroupScores } from '../scores/group-scores.ts';
import { isAtom, middleOf } from '../scores/score-bins.ts';
import { clipProbability } from '../scores/score-sums.ts';
import { labelledBins } from './calibration-bin.ts';

/** Log odds of a probability, clipped to [10⁻¹⁵, 1 − 10⁻¹⁵] as for the log loss: 0 and 1 become ∓34.5. */
const logOdds = (probability: number): number =>
	Math.log(clipProbability(probability)) - Math.log(clipProbability(1 - probability));

/** The probability of log odds, 1/(1 + e⁻ˣ). */
export const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** The rows of one bin, whose log odds are `at` as far as the bin can tell, and lie between `low` and `high`. */
export interface LogOddsBin {
	readonly at: number;
	readonly low: number;
	readonly high: number;
	readonly positives: number;
	readonly rows: number;
}

/** A group's labelled rows on the scale of log odds. Expects probabilities. */
export const logOddsBins = (group: GroupScores): readonly LogOddsBin[] =>
	labelledBins(group).map((bin) => ({
		at: logOdds(middleOf(bin)),
		low: logOdds(bin.low),
		high: isAtom(bin) ? logOdds(bin.low) : logOdds(bin.high),
		positives: bin.positives,
		rows: bin.positives + bin.negatives
	}));
