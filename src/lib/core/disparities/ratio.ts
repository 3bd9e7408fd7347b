import { answer, noAnswer, type Answer } from '../metrics/answer.ts';

/**
 * How many times as high a metric is in the group as in its reference: 1 is no gap, and swapping the two inverts it.
 * Something over nothing is kept as ±Infinity, because it is the widest gap there is; nothing over nothing has no
 * answer. Where either has no answer the ratio has none, for the same reason.
 */
export function ratio(group: Answer, reference: Answer): Answer {
	if (group.value === null) return group;
	if (reference.value === null) return reference;
	if (group.value === 0 && reference.value === 0) return noAnswer('division-by-zero');
	// A zero of either sign below the line means the same nothing.
	return answer(group.value / (reference.value === 0 ? 0 : reference.value));
}
