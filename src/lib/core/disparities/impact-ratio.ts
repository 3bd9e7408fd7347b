import { noAnswer, type Answer } from '../metrics/answer.ts';
import { ratio } from './ratio.ts';

/**
 * A group's rate over the highest rate of any group: 1 for the highest itself, 0 for a group that gets nothing.
 * Named by New York City's rule on automated employment decision tools (6 RCNY § 5-300), which sets no limit on it.
 * No answer where the group has none, and where the highest rate is 0.
 * @param all the values of every group that may be the highest, usually with the group's own among them
 */
export function impactRatio(group: Answer, all: readonly Answer[]): Answer {
	const highest = highestOf(all);
	return highest === null ? noAnswer('no-reference') : ratio(group, all[highest] ?? noAnswer('no-reference'));
}

/** Where the highest value stands: the first of equals, null where none has an answer. */
export function highestOf(all: readonly Answer[]): number | null {
	let highest: { value: number; at: number } | null = null;
	for (const [at, { value }] of all.entries()) {
		if (value !== null && (highest === null || value > highest.value)) highest = { value, at };
	}
	return highest?.at ?? null;
}
