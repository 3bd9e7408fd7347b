import { answer, noAnswer } from '../metrics/answer.ts';
import {
	addDifferences,
	noDifferences,
	sumsOfDifference,
	type DifferenceSums
} from '../tests/difference-sums.ts';
import { measuredInterval } from '../tests/equivalence-of-estimate.ts';
import { meanDifference, pairedT } from '../tests/paired-t.ts';
import type { DifferenceCount } from '../tests/signed-ranks.ts';
import type { TestAnswer } from '../tests/test-answer.ts';
import { wilcoxonSignedRank } from '../tests/wilcoxon-signed-rank.ts';
import { unscaled } from '../scores/scaled-sum.ts';
import type { CaseFigure } from './case-figure.ts';

/** How the score of the same cases moved with the description. */
export interface ShiftFigures {
	/** Mean of variant minus baseline, in the score's own units: 0 where moves cancel. */
	readonly meanShift: CaseFigure;
	/** Mean size of the moves, whichever way: 0 only where no score moved. It holds the model's own noise. */
	readonly meanAbsoluteShift: CaseFigure;
	readonly pairedT: TestAnswer;
	readonly wilcoxon: TestAnswer;
}

/** The sums of a histogram of differences. */
function sumsOfHistogram(histogram: readonly DifferenceCount[]): DifferenceSums {
	return histogram
		.map(({ difference, pairs }) => {
			const one = sumsOfDifference(difference);
			return { n: pairs, sum: one.sum * BigInt(pairs), square: one.square * BigInt(pairs) };
		})
		.reduce(addDifferences, noDifferences);
}

function meanFigure(histogram: readonly DifferenceCount[], effect: number): CaseFigure {
	const sums = sumsOfHistogram(histogram);
	const mean = meanDifference(sums, effect);
	return {
		...(sums.n === 0 ? noAnswer('no-rows') : answer(unscaled(sums.sum) / sums.n)),
		cases: sums.n,
		method: 't',
		interval: (level) => mean && measuredInterval(mean, level)
	};
}

/**
 * Signed and absolute mean shift with Student's paired interval, the paired t test, and Wilcoxon's signed-rank test,
 * which does not take moves for normal. A score has no bounds of its own, so there is no interval where all cases moved
 * alike or there is one. No answer (`no-rows`) without a case that has a score on both sides.
 * @param effect the design effect of clustered cases, for intervals and Wilcoxon's test
 */
export const shiftFigures = (shifts: readonly DifferenceCount[], effect = 1): ShiftFigures => ({
	meanShift: meanFigure(shifts, effect),
	meanAbsoluteShift: meanFigure(
		shifts.map(({ difference, pairs }) => ({ difference: Math.abs(difference), pairs })),
		effect
	),
	pairedT: pairedT(sumsOfHistogram(shifts)),
	wilcoxon: wilcoxonSignedRank(shifts, 'wilcoxon', effect)
});
