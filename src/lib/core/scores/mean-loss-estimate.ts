import { criticalValue } from '../intervals/critical-value.ts';
import type { BinnedAnswer } from './binned-answer.ts';
import { brierScore } from './brier-score.ts';
import { estimateFrom, type Estimated } from './estimate-from.ts';
import type { GroupScores } from './group-scores.ts';
import { logLoss } from './log-loss.ts';
import { middleOf } from './score-bins.ts';
import { clipProbability } from './score-sums.ts';
import { varianceOfMean, type ValuedRows } from './variance-of-mean.ts';

/** The loss of a row by the probability that its score gave to what was so; it falls as that grows. */
type Loss = (probability: number) => number;

/** Every labelled row's loss, as far as its bin tells it: at the middle, with the furthest that an end may lie from that. */
function losses(group: GroupScores, loss: Loss): readonly ValuedRows[] {
	return group.bins.flatMap((bin) => {
		const ends = [bin.low, bin.high, middleOf(bin)] as const;
		const valued = (rows: number, given: (score: number) => number): ValuedRows => {
			const [first, last, at] = ends.map((end) => loss(given(end))) as [number, number, number];
			return { rows, at, slack: Math.max(Math.abs(first - at), Math.abs(last - at)) };
		};
		return [
			...(bin.positives > 0 ? [valued(bin.positives, (score) => score)] : []),
			...(bin.negatives > 0 ? [valued(bin.negatives, (score) => 1 - score)] : [])
		];
	});
}

function meanLossEstimate(group: GroupScores, answer: BinnedAnswer, loss: Loss, most: number): Estimated {
	return estimateFrom(answer, (value) => {
		const n = group.positives.n + group.negatives.n;
		const spread = varianceOfMean(losses(group, loss));
		const standardError = spread !== null && spread.variance > 0 ? Math.sqrt(spread.variance) : null;
		return {
			standardError,
			interval: (level) => {
				if (spread === null || !(spread.highest > 0)) return null;
				const reach = criticalValue(level, n - 1) * Math.sqrt(spread.highest);
				return { low: Math.max(0, value - reach), high: Math.min(most, value + reach) };
			},
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
export const brierScoreEstimate = (group: GroupScores): Estimated =>
	meanLossEstimate(group, brierScore(group), (probability) => (1 - probability) ** 2, 1);

/** The highest log loss that a clipped probability gives. */
const mostLogLoss = -Math.log(clipProbability(0));

/**
 * The log loss with Student's interval over the rows' losses, from the bins as for the Brier score. A bin that reaches
 * to 0 or 1 may hide a loss of 34.5, and the interval is then as wide as that allows.
 */
export const logLossEstimate = (group: GroupScores): Estimated =>
	meanLossEstimate(
		group,
		logLoss(group),
		(probability) => -Math.log(clipProbability(probability)),
		mostLogLoss
	);
