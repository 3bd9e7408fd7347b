import { noDifferences, sumsOfDifference } from '../tests/difference-sums.ts';
import { scaled, unscaled } from '../scores/scaled-sum.ts';
import { bleuTokens, pairBleu } from '../text/bleu.ts';
import { textLength } from '../text/length.ts';
import { fleschKincaidGrade } from '../text/readability.ts';
import { refusalPhrase } from '../text/refusal.ts';
import { rougeL, rougeTokens } from '../text/rouge-l.ts';
import { wordsOf } from '../text/words.ts';
import { answerMeasures, type AnswerMeasure, type AnswerSums, type SideSum } from './text-table.ts';

/** An answer in words, measured once, however many others it is compared with. */
export interface MeasuredAnswer {
	readonly words: number;
	/** Null of a text without a word. */
	readonly grade: number | null;
	/** 1 where it begins like a refusal. */
	readonly refusal: number;
	readonly rougeTokens: readonly string[];
	readonly wordTokens: readonly string[];
	readonly bleuTokens: readonly string[];
}

export const measuredAnswer = (text: string): MeasuredAnswer => ({
	words: textLength(text).words,
	grade: fleschKincaidGrade(text).value,
	refusal: refusalPhrase(text) === null ? 0 : 1,
	rougeTokens: rougeTokens(text),
	wordTokens: wordsOf(text.toLowerCase()),
	bleuTokens: bleuTokens(text)
});

/** Of a case that was answered more often, the first so many answers of a side are compared with each other. */
const mostCompared = 5;

/** The mean of some values whatever their order; null of none. */
function meanOf(values: readonly (number | null)[]): number | null {
	const known = values.filter((value) => value !== null);
	if (known.length === 0) return null;
	return unscaled(known.reduce((sum, value) => sum + scaled(value), 0n)) / known.length;
}

/** How alike two answers are: 1 the same words in the same order, 0 that none is shared. */
const likeness: Readonly<
	Record<'rouge_l' | 'bleu', (a: MeasuredAnswer, b: MeasuredAnswer) => number | null>
> = {
	rouge_l: (a, b) =>
		// ROUGE's tokens are those of English; a text in another script has none.
		a.rougeTokens.length > 0 && b.rougeTokens.length > 0
			? rougeL(a.rougeTokens, b.rougeTokens).value
			: rougeL(a.wordTokens, b.wordTokens).value,
	bleu: (a, b) => pairBleu(a.bleuTokens, b.bleuTokens).value
};

/** What is measured of the answers to one description of a case: of its own, and between each two of them. */
export interface AnswerSide {
	readonly answers: readonly MeasuredAnswer[];
	readonly means: Readonly<Record<AnswerMeasure, number | null>>;
}

/** The answers to one description of a case, measured by themselves. */
export function answerSide(answers: readonly MeasuredAnswer[]): AnswerSide {
	const compared = answers.slice(0, mostCompared);
	const within = (alike: (typeof likeness)['bleu']) =>
		meanOf(compared.flatMap((a, i) => compared.slice(i + 1).map((b) => alike(a, b))));
	return {
		answers: compared,
		means: {
			words: meanOf(answers.map(({ words }) => words)),
			grade: meanOf(answers.map(({ grade }) => grade)),
			refusal: meanOf(answers.map(({ refusal }) => refusal)),
			rouge_l: within(likeness.rouge_l),
			bleu: within(likeness.bleu)
		}
	};
}

const sideSum = (value: number | null): SideSum =>
	value === null ? { n: 0, sum: 0n } : { n: 1, sum: scaled(value) };

/**
 * One case: each measure under the variant minus under the baseline, or how alike the answers of the two sides are on
 * average. A measure that a side has no value of leaves the case out.
 */
export function sumsOfCase(baseline: AnswerSide, variant: AnswerSide): readonly AnswerSums[] {
	return answerMeasures.map((measure) => {
		const [before, after] = [baseline.means[measure], variant.means[measure]];
		if (measure === 'rouge_l' || measure === 'bleu') {
			const alike = likeness[measure];
			const value = meanOf(baseline.answers.flatMap((a) => variant.answers.map((b) => alike(a, b))));
			return {
				measure,
				pairs: value === null ? noDifferences : sumsOfDifference(value),
				baseline: sideSum(before),
				variant: sideSum(after)
			};
		}
		const known = before !== null && after !== null;
		return {
			measure,
			pairs: known ? sumsOfDifference(after - before) : noDifferences,
			baseline: sideSum(known ? before : null),
			variant: sideSum(known ? after : null)
		};
	});
}
