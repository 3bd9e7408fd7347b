import type { BinnedAnswer } from './binned-answer.ts';
import { brierScore } from './brier-score.ts';
import type { GroupScores } from './group-scores.ts';
import { logLoss } from './log-loss.ts';
import { middleOf } from './score-bins.ts';
import { figureFrom, type Figured } from './score-figure.ts';
import { clipProbability } from './score-sums.ts';
import { varianceOfMean, type ValuedRows } from './variance-of-mean.ts';

/** The loss of a row by the probability that its score gave to what was so; it falls as that grows. */
type Loss = (probability: number) => number;

/** Every labelled row's loss, as far as its bin tells it: at the middle, with the furthest that an end may lie from that. */
function losses(group: GroupScores, loss: Loss): readonly ValuedRows[] {
	return group.bins.flatMap((bin) => {
		const valued = (rows: number, given: (score: number) => number): ValuedRows => {
			const at = loss(given(middleOf(bin)));
			const slack = [bin.low, bin.high].map((end) => Math.abs(loss(given(end)) - at));
			return { rows, at, slack: Math.max(...slack) };
		};
		return [
			...(bin.positives > 0 ? [valued(bin.positives, (score) => score)] : []),
			...(bin.negatives > 0 ? [valued(bin.negatives, (score) => 1 - score)] : [])
		];
	});
}

function meanLossFigure(group: GroupScores, answer: BinnedAnswer, loss: Loss, most: number): Figured {
	return figureFrom(answer, () => {
		const n = group.positives.n + group.negatives.n;
		const spread = varianceOfMean(losses(group, loss));
		return {
			standardError: spread !== null && spread.variance > 0 ? Math.sqrt(spread.variance) : null,
			recipe:
				spread !== null && spread.highest > 0
					? { kind: 'wald', reach: Math.sqrt(spread.highest), degrees: n - 1, low: 0, high: most }
					: { kind: 'none' },
			method: 't',
			rows: n
		};
	});
}

/**
 * The Brier score with Student's interval over the rows' squared errors. The score itself is from its own sum. The
 * fourth powers that its variance needs are not counted: they are read from the bins, and the interval takes the most
 * that they can be, so that it holds the interval of the rows. No interval for one row or where every row errs alike.
 */
export const brierScoreFigure = (group: GroupScores): Figured =>
	meanLossFigure(group, brierScore(group), (probability) => (1 - probability) ** 2, 1);

const logLossOf: Loss = (probability) => -Math.log(clipProbability(probability));

/**
 * The log loss with Student's interval over the rows' losses, from the bins as for the Brier score. A bin that reaches
 * to 0 or 1 may hide a loss of 34.5, and the interval is then as wide as that allows.
 */
export const logLossFigure = (group: GroupScores): Figured =>
	meanLossFigure(group, logLoss(group), logLossOf, logLossOf(0));
