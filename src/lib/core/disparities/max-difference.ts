import { noAnswer, type Answer } from '../metrics/answer.ts';
import { difference } from './difference.ts';
import { extremePair, type Extreme } from './extremes.ts';

/**
 * The widest gap between any two groups: the highest value minus the lowest, never negative. 0 means that all
 * groups are alike. It is biased upward: by chance alone equal groups show a gap, so it is read with its interval.
 * Groups without an answer are left out, because a rate over nothing is not 0; fewer than two give no answer.
 */
export function maxDifference(values: readonly Answer[]): Extreme {
	const pair = extremePair(values);
	const high = values[pair?.high ?? -1];
	const low = values[pair?.low ?? -1];
	if (high === undefined || low === undefined) return { answer: noAnswer('too-few-groups'), pair: null };
	return { answer: difference(high, low), pair };
}
