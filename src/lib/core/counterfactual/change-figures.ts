import type { DifferenceCount } from '../tests/signed-ranks.ts';
import type { TestAnswer } from '../tests/test-answer.ts';
import { figureOfMean, type CaseFigure } from './case-figure.ts';
import { caseMean, type CaseMean } from './case-mean.ts';
import { caseMeanTest } from './case-mean-tests.ts';
import type { ChangeCell } from './counterfactual-table.ts';

/** By how much an adaptation changed what the description does, on the same cases. */
export interface ChangeFigures {
	/** Mean change of the net shift: positive where the variant gained on the baseline. −2 and 2 are its ends. */
	readonly shift: CaseFigure;
	readonly shiftTest: TestAnswer;
	/** Mean change of the flip rate: negative where the adaptation made the answer steadier. */
	readonly flip: CaseFigure;
	readonly flipTest: TestAnswer;
}

const meanOf = (histogram: readonly DifferenceCount[], most: number, effect: number): CaseMean | null => {
	const mean = caseMean(
		histogram.map(({ difference, pairs }) => ({ value: difference, cases: pairs })),
		{ low: -most, high: most },
		null
	);
	return mean && worthOver(mean, effect);
};

/** The mean as of as many cases over the design effect. */
function worthOver(mean: CaseMean, effect: number): CaseMean {
	const degrees = Math.max(0, mean.cases / effect - 1);
	const factor = degrees === 0 ? 1 : Math.sqrt(mean.degrees / degrees);
	return { ...mean, standardError: factor * mean.standardError, degrees, size: mean.size / effect };
}

/**
 * Mean over cases of the shift under one adaptation minus the shift under the other, with Student's paired t interval
 * and test; the same of flips. Whether a gap became smaller is a matter of its sign before, which the two net shifts
 * say. The same t holds without replicates, where a case's change is one of −2, −1, 0, 1, 2.
 * No answer (`no-rows`) where no case was answered on both sides under both adaptations.
 */
export function changeFigures(
	{ changes, flips }: Pick<ChangeCell, 'changes' | 'flips'>,
	effect = 1
): ChangeFigures {
	const [shift, flip] = [meanOf(changes, 2, effect), meanOf(flips, 1, effect)];
	return {
		shift: figureOfMean(shift, 'no-rows'),
		shiftTest: caseMeanTest(shift, 'paired-t'),
		flip: figureOfMean(flip, 'no-rows'),
		flipTest: caseMeanTest(flip, 'paired-t')
	};
}
