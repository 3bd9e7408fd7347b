import { answer, noAnswer } from '../metrics/answer.ts';
import { unscaled } from '../scores/scaled-sum.ts';
import { measuredInterval } from '../tests/equivalence-of-estimate.ts';
import { meanDifference } from '../tests/paired-t.ts';
import type { CaseFigure } from './case-figure.ts';
import type { AnswerSums, SideSum } from './text-table.ts';

/** One measure of answers in words, over the cases of a comparison. */
export interface TextFigures {
	/** Mean difference (words, grade, refusal) or mean likeness (ROUGE-L, BLEU). */
	readonly mean: CaseFigure;
	/** The side by itself; of a likeness, that of two answers to the same description. Null where no case tells. */
	readonly baseline: number | null;
	readonly variant: number | null;
}

const meanOfSide = ({ n, sum }: SideSum): number | null => (n === 0 ? null : unscaled(sum) / n);

/**
 * The mean over cases with Student's t interval, and both sides beside it. Of a likeness, what two answers to the very
 * same description have in common is what a difference of descriptions is held against: below it, the answers differ by
 * more than the model's own noise. No interval with fewer than two cases or where all are alike; no answer (`no-rows`)
 * where no case has the measure on both sides.
 */
export function textFigures({ pairs, baseline, variant }: AnswerSums, effect = 1): TextFigures {
	const mean = meanDifference(pairs, effect);
	return {
		mean: {
			...(pairs.n === 0 ? noAnswer('no-rows') : answer(unscaled(pairs.sum) / pairs.n)),
			cases: pairs.n,
			method: 't',
			interval: (level) => mean && measuredInterval(mean, level)
		},
		baseline: meanOfSide(baseline),
		variant: meanOfSide(variant)
	};
}
