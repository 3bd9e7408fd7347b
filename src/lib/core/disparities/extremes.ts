import type { Answer } from '../metrics/answer.ts';

/** Where the highest and the lowest of some groups stand in their list. */
export interface Pair {
	readonly high: number;
	readonly low: number;
}

/** A comparison over all groups of an attribute, and the pair that drives it (null where there is no answer). */
export interface Extreme {
	readonly answer: Answer;
	readonly pair: Pair | null;
}

/**
 * The groups with the highest and the lowest value. Groups without an answer are passed over, and the first of
 * equals is taken, so that the order of the groups (by code unit) settles ties; the pair is always of two groups.
 * Null where fewer than two have an answer.
 */
export function extremePair(values: readonly Answer[]): Pair | null {
	const known = values.flatMap((v, at) => (v.value === null ? [] : [{ value: v.value, at }]));
	const [first, second] = known;
	if (first === undefined || second === undefined) return null;
	const low = known.reduce((best, next) => (next.value < best.value ? next : best));
	const high = known
		.filter((candidate) => candidate.at !== low.at)
		.reduce((best, next) => (next.value > best.value ? next : best));
	return { high: high.at, low: low.at };
}
