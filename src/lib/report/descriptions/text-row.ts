import type { NoAnswer } from '#lib/core/metrics/answer.ts';

/** What a row of `texts.csv` measures: of descriptions how they differ, of answers in words how these do. */
export const textMeasures = [
	'same',
	'intended',
	'more',
	'untold',
	'words',
	'grade',
	'refusal',
	'rouge_l',
	'bleu'
] as const;
export type TextMeasure = (typeof textMeasures)[number];

/** One measure of the texts of a comparison. */
export interface TextRow {
	readonly model: string;
	readonly stratum: string | null;
	readonly attribute: string;
	readonly baseline: string;
	readonly variant: string;
	readonly of: 'description' | 'answer';
	readonly measure: TextMeasure;
	/** Pairs of descriptions; cases with the measure on both sides. */
	readonly pairs: number;
	/** Of descriptions, how many pairs; null of answers. */
	readonly count: number | null;
	/** Share of pairs; mean of variant minus baseline (words, grade, refusal) or how alike the two are (rouge_l, bleu). */
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	/** The side by itself; of a likeness, how alike two answers to that same description are. */
	readonly mean_baseline: number | null;
	readonly mean_variant: number | null;
	readonly method: string | null;
	readonly reason: NoAnswer | null;
	/** Of `more`: the first few cases, and what changed beyond the intended words ("− removed", "+ added"). */
	readonly examples: readonly string[];
}
