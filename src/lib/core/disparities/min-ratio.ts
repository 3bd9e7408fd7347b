import { noAnswer, type Answer } from '../metrics/answer.ts';
import { extremePair, type Extreme } from './extremes.ts';
import { ratio } from './ratio.ts';

/**
 * The lowest value over the highest: 1 means that all groups are alike, 0 that one of them gets nothing.
 * Groups without an answer are left out; fewer than two give no answer, and neither does nothing over nothing.
 * Meant for metrics that are never negative.
 */
export function minRatio(values: readonly Answer[]): Extreme {
	const pair = extremePair(values);
	const high = values[pair?.high ?? -1];
	const low = values[pair?.low ?? -1];
	if (high === undefined || low === undefined) return { answer: noAnswer('too-few-groups'), pair: null };
	const answer = ratio(low, high);
	return { answer, pair: answer.value === null ? null : pair };
}
