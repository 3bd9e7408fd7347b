import { scaled } from '../scores/scaled-sum.ts';

/** Pairs, the sum of their differences (second minus first) and of the squares, as `scaled` integers: they add. */
export interface DifferenceSums {
	readonly n: number;
	readonly sum: bigint;
	readonly square: bigint;
}

/** The sums of no pair: the neutral element of `addDifferences`. */
export const noDifferences: DifferenceSums = { n: 0, sum: 0n, square: 0n };

/** Adds two lots of pairs; commutative and associative to the last digit, since they are whole numbers. */
export const addDifferences = (a: DifferenceSums, b: DifferenceSums): DifferenceSums => ({
	n: a.n + b.n,
	sum: a.sum + b.sum,
	square: a.square + b.square
});

/** The sums of one pair: what a planner's SQL must add for it. */
export const sumsOfDifference = (difference: number): DifferenceSums => ({
	n: 1,
	sum: scaled(difference),
	square: scaled(difference * difference)
});
