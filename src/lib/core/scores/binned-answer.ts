import type { NoAnswer } from '../metrics/answer.ts';

/**
 * A figure read from bins. The figure of the rows themselves lies within `error` of `value`, always: it is a worst
 * case, not a standard error. It is 0 where every bin that holds rows is one value, and Infinity where the bins are
 * too wide to say anything. No answer is null with a reason, never 0.
 */
export type BinnedAnswer =
	| { readonly value: number; readonly error: number; readonly reason: null }
	| { readonly value: null; readonly error: null; readonly reason: NoAnswer };

export const binned = (value: number, error: number): BinnedAnswer => ({ value, error, reason: null });
export const unanswered = (reason: NoAnswer): BinnedAnswer => ({ value: null, error: null, reason });

/** The answer at `value` where the rows' own figure is known to lie between two ends. */
export const binnedWithin = (value: number, low: number, high: number): BinnedAnswer =>
	binned(value, Math.max(0, high - value, value - low));
