import type { NoAnswer } from '../metrics/answer.ts';

/**
 * Why a figure of the score has no answer, beside the reasons that counts know:
 * - `not-probabilities`: some scores lie outside 0 to 1, and the figure reads them as chances of a positive label
 * - `one-score`: all rows have the same score, so no slope can be drawn through it
 * - `separated`: one cut parts the labels wholly, so that the likeliest slope is infinite
 * - `too-many-scores`: asked for each single value of a score that is counted in intervals
 */
export type ScoreNoAnswer = NoAnswer | 'not-probabilities' | 'one-score' | 'separated' | 'too-many-scores';

/**
 * A figure read from bins. The figure of the rows themselves lies within `error` of `value`, always: it is a worst
 * case, not a standard error. It is 0 where every bin that holds rows is one value, and Infinity where the bins are
 * too wide to say anything. No answer is null with a reason, never 0.
 */
export type BinnedAnswer =
	| { readonly value: number; readonly error: number; readonly reason: null }
	| { readonly value: null; readonly error: null; readonly reason: ScoreNoAnswer };

export const binned = (value: number, error: number): BinnedAnswer => ({ value, error, reason: null });
export const unanswered = (reason: ScoreNoAnswer): BinnedAnswer => ({ value: null, error: null, reason });

/** The answer at `value` where the rows' own figure is known to lie between two ends. */
export const binnedWithin = (value: number, low: number, high: number): BinnedAnswer =>
	binned(value, Math.max(0, high - value, value - low));
