/**
 * Why a number has no answer. Wording lives in one place, keyed by these codes. Those that do not say it themselves:
 * - `no-counterpart`: no row of the group has one of the reference that is alike in what is matched on
 * - `not-counted`: the statistic that it is read from was not counted, or was left out of the file
 * - `not-probabilities`: some scores lie outside 0 to 1, and the figure reads them as chances of a positive label
 * - `one-score`: all rows have the same score, so no slope can be drawn through it
 * - `separated`: one cut parts the labels wholly, so that the likeliest slope is infinite
 * - `no-replicates`: no description of a case was answered twice, so bias and sampling noise cannot be told apart
 * - `replicated`: a description has several answers, and the figure needs one
 * - `never-right`: no answer to either of two descriptions is ever right (or favourable), though answers change
 * - `digits-lost`: rounding of what is added up may have changed it beyond the digits that are told
 * - `too-many-scores`: asked for each single value of a score that is counted in intervals
 */
export type NoAnswer =
	| 'no-rows'
	| 'no-positives'
	| 'no-negatives'
	| 'no-predicted-positives'
	| 'no-predicted-negatives'
	| 'nobody-selected'
	| 'division-by-zero'
	| 'no-label'
	| 'no-reference'
	| 'no-counterpart'
	| 'too-few-groups'
	| 'too-few-rows'
	| 'not-counted'
	| 'no-scores'
	| 'no-threshold'
	| 'not-probabilities'
	| 'one-score'
	| 'separated'
	| 'too-many-scores'
	| 'digits-lost'
	| 'no-replicates'
	| 'replicated'
	| 'never-right'
	| 'suppressed';

/** A number, or null with the reason why there is none. "No answer" is never 0. */
export type Answer =
	{ readonly value: number; readonly reason: null } | { readonly value: null; readonly reason: NoAnswer };

export const answer = (value: number): Answer => ({ value, reason: null });
export const noAnswer = (reason: NoAnswer): Answer => ({ value: null, reason });
