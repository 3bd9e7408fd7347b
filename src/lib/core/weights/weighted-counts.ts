import type { Counts } from '../cube/counts.ts';
import { scaled, unscaled } from '../scores/scaled-sum.ts';

export const weightSums = [
	'tp',
	'fp',
	'fn',
	'tn',
	'tp_squares',
	'fp_squares',
	'fn_squares',
	'tn_squares'
] as const;
export type WeightSum = (typeof weightSums)[number];

/**
 * The weights of a group's rows by cell, and their squares, as whole multiples of 2⁻⁷⁰ (`scaled`), so that the order of
 * rows, shards and sites never changes a digit. Weights are not negative; a row of weight 0 stands for nobody.
 */
export type WeightedCounts = Readonly<Record<WeightSum, bigint>>;

const named = (value: (name: WeightSum) => bigint): WeightedCounts =>
	Object.fromEntries(weightSums.map((name) => [name, value(name)])) as WeightedCounts;

/** The weights of nothing: the neutral element of `addWeightedCounts`. */
export const noWeightedCounts: WeightedCounts = named(() => 0n);

/** Commutative and associative, to the last digit. */
export const addWeightedCounts = (a: WeightedCounts, b: WeightedCounts): WeightedCounts =>
	named((name) => a[name] + b[name]);

/** What is left of the first when the second is taken from it, exactly. */
export const subtractWeightedCounts = (a: WeightedCounts, b: WeightedCounts): WeightedCounts =>
	named((name) => a[name] - b[name]);

/** One row's weight in its cell. */
export const weightOfRow = (cell: keyof Counts, weight: number): WeightedCounts => ({
	...noWeightedCounts,
	[cell]: scaled(weight),
	[`${cell}_squares`]: scaled(weight * weight)
});

/** The four sums of weights, in the place of counts of rows: every rate of them is the weighted rate. */
export const weightsAsCounts = (w: WeightedCounts): Counts => ({
	tp: unscaled(w.tp),
	fp: unscaled(w.fp),
	fn: unscaled(w.fn),
	tn: unscaled(w.tn)
});

/** The four sums of squared weights. */
export const squaresAsCounts = (w: WeightedCounts): Counts => ({
	tp: unscaled(w.tp_squares),
	fp: unscaled(w.fp_squares),
	fn: unscaled(w.fn_squares),
	tn: unscaled(w.tn_squares)
});
