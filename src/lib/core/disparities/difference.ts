import { answer, type Answer } from '../metrics/answer.ts';

/**
 * How much higher a metric is in the group than in its reference, in the metric's own units: 0 is no gap,
 * and swapping the two changes the sign alone. Where either has no answer the difference has none, for the same reason.
 */
export function difference(group: Answer, reference: Answer): Answer {
	if (group.value === null) return group;
	if (reference.value === null) return reference;
	return answer(group.value - reference.value);
}
