import { answer, noAnswer, type Answer } from '../metrics/answer.ts';

/**
 * Class imbalance: how many more rows (or how much more weight) the others have than the group, over both. 0 is as
 * many, near 1 that the group is hardly there, −1 that nobody else is. No answer without rows. This is smclarify's
 * sign; AIF360 prints the opposite.
 */
export function classImbalance(group: number, others: number): Answer {
	return group + others > 0 ? answer((others - group) / (others + group)) : noAnswer('no-rows');
}
