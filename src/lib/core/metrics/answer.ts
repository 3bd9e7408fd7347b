/** Why a number has no answer. Wording lives in one place, keyed by these codes. */
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
	| 'too-few-groups'
	| 'too-few-rows'
	| 'suppressed';

/** A number, or null with the reason why there is none. "No answer" is never 0. */
export type Answer =
	{ readonly value: number; readonly reason: null } | { readonly value: null; readonly reason: NoAnswer };

export const answer = (value: number): Answer => ({ value, reason: null });
export const noAnswer = (reason: NoAnswer): Answer => ({ value: null, reason });
