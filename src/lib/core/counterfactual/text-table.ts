import { summedBy } from './summed-by.ts';
import { addDifferences, type DifferenceSums } from '../tests/difference-sums.ts';
import type { Contrast } from './counterfactual-table.ts';

/** What the two texts of a pair of descriptions differ by. `untold`: a side has no text. */
export const wordingKinds = ['same', 'intended', 'more', 'untold'] as const;
export type WordingKind = (typeof wordingKinds)[number];

/** A case whose two descriptions differ by more than the intended words, and the first of what else changed. */
export interface WordingExample {
	readonly case: string;
	readonly removed: string;
	readonly added: string;
}

/** Pairs of descriptions of one comparison by what their texts differ by. */
export type WordingCounts = Readonly<Record<WordingKind, number>> & {
	/** The first few of the pairs that changed more, in order of the case. */
	readonly examples: readonly WordingExample[];
};

/** What is measured of two answers to two descriptions of a case, in the order of the report. */
export const answerMeasures = ['words', 'grade', 'refusal', 'rouge_l', 'bleu'] as const;
export type AnswerMeasure = (typeof answerMeasures)[number];

/** Cases and the sum of their values, as a `scaled` integer. */
export interface SideSum {
	readonly n: number;
	readonly sum: bigint;
}

/**
 * One measure summed over cases, each case a mean over its answers: sums are whole numbers, so that the order of cases
 * and shards never changes a digit.
 */
export interface AnswerSums {
	readonly measure: AnswerMeasure;
	/** Words, grade, refusal: variant minus baseline. ROUGE-L and BLEU: how alike an answer of each side are. */
	readonly pairs: DifferenceSums;
	/** The side by itself, of the same cases; of ROUGE-L and BLEU how alike two answers of that side are, where it has two. */
	readonly baseline: SideSum;
	readonly variant: SideSum;
}

/** What the texts of one comparison tell; null where the log has no such texts. */
export interface TextCell extends Contrast {
	readonly wording: WordingCounts | null;
	readonly answers: readonly AnswerSums[] | null;
}

/** How many examples are kept. */
export const mostWordingExamples = 5;

export const noWording: WordingCounts = { same: 0, intended: 0, more: 0, untold: 0, examples: [] };

const addWording = (a: WordingCounts, b: WordingCounts): WordingCounts => ({
	same: a.same + b.same,
	intended: a.intended + b.intended,
	more: a.more + b.more,
	untold: a.untold + b.untold,
	examples: [...a.examples, ...b.examples]
});

const addSide = (a: SideSum, b: SideSum): SideSum => ({ n: a.n + b.n, sum: a.sum + b.sum });

const addAnswers = (a: AnswerSums, b: AnswerSums): AnswerSums => ({
	measure: a.measure,
	pairs: addDifferences(a.pairs, b.pairs),
	baseline: addSide(a.baseline, b.baseline),
	variant: addSide(a.variant, b.variant)
});

const answerSums = summedBy<AnswerSums>(({ measure }) => [answerMeasures.indexOf(measure)], addAnswers);

const examples = summedBy<WordingExample>(
	({ case: name, removed, added }) => [name, removed, added],
	(a) => a
);

const both = <T>(a: T | null, b: T | null, add: (a: T, b: T) => T): T | null =>
	a === null || b === null ? (a ?? b) : add(a, b);

/** Cells of one comparison added up, in canonical order: commutative and associative to the last digit. */
export const texts = summedBy<TextCell>(
	(cell) => [cell.model, ...cell.stratum, cell.attribute, cell.baseline, cell.variant],
	(a, b) => ({
		...a,
		wording: both(a.wording, b.wording, addWording),
		answers: both(a.answers, b.answers, (x, y) => [...x, ...y])
	}),
	(cell) => ({
		...cell,
		wording: cell.wording && {
			...cell.wording,
			examples: examples(cell.wording.examples).slice(0, mostWordingExamples)
		},
		answers: cell.answers && answerSums(cell.answers)
	})
);
