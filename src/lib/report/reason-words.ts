import { heldBack } from '#lib/charts/leaving-rate-dots.ts';
import type { NoAnswer } from '#lib/core/metrics/answer.ts';
import { unreachable } from '#lib/core/unreachable.ts';

/** Why there is no number, in words that end a sentence: "no answer: nobody here has a positive label". */
export function reasonWords(reason: NoAnswer): string {
	switch (reason) {
		case 'no-rows':
			return 'the group has no row with what this needs';
		case 'no-positives':
			return 'nobody in the group has a positive label';
		case 'no-negatives':
			return 'nobody in the group has a negative label';
		case 'no-predicted-positives':
			return 'nobody in the group was selected';
		case 'no-predicted-negatives':
			return 'everybody in the group was selected';
		case 'nobody-selected':
			return 'nobody at all was selected';
		case 'division-by-zero':
			return 'it would divide by zero';
		case 'no-label':
			return 'the log has no label';
		case 'no-reference':
			return 'there is no reference group to compare with';
		case 'no-counterpart':
			return 'nobody in the reference is alike in what is matched on';
		case 'too-few-groups':
			return 'fewer than two groups can be compared';
		case 'too-few-rows':
			return 'too few rows';
		case 'not-counted':
			return 'what it is read from was not counted';
		case 'no-scores':
			return 'nobody in the group has a score';
		case 'no-threshold':
			return 'the model has no threshold';
		case 'not-probabilities':
			return 'some scores lie outside 0 to 1, so they are no probabilities';
		case 'one-score':
			return 'everybody in the group has the same score';
		case 'separated':
			return 'one score separates the positives from the negatives wholly';
		case 'too-many-scores':
			return 'the score has too many values to be counted one by one';
		case 'digits-lost':
			return 'sums hold too few digits of it: its numbers differ too little beside how far they lie from 0 (take a fixed number off every value), or are too small beside the largest of the log';
		case 'no-replicates':
			return 'no description was answered twice, so bias and sampling noise cannot be told apart';
		case 'replicated':
			return 'a description has several answers, and this needs one';
		case 'never-right':
			return 'no answer to either description is ever right or favourable, though answers change';
		case 'suppressed':
			return 'its figures are held back (too few people, or they would tell of so few)';
		default:
			return unreachable(reason);
	}
}

/** The same beside a chart's row, where a line is short. */
export const drawnReason = (reason: NoAnswer): string =>
	reason === 'suppressed' ? heldBack : reasonWords(reason);
