import type { Proportion } from '../intervals/interval.ts';
import { answer, noAnswer, type Answer } from '../metrics/answer.ts';

/**
 * How many people of the group would be counted otherwise if it had the reference's rate: the gap times the
 * group's denominator, with the sign of the difference. 12 at a false negative rate means twelve more missed than
 * at the reference's rate; 0 no gap. It is an expected number, so it need not be whole.
 * No answer where either has nothing in its denominator.
 */
export function peopleBehind(group: Proportion, reference: Proportion): Answer {
	if (group.trials === 0) return noAnswer('no-rows');
	if (reference.trials === 0) return noAnswer('no-reference');
	return answer(group.successes - (reference.successes / reference.trials) * group.trials);
}
