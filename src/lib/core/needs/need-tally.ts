/**
 * Values are added up as whole multiples of 2⁻⁴⁰ ≈ 9·10⁻¹³, and so are their squares, so that the order of rows, shards
 * and sites never changes a digit. A value is off by half of that at most, and with values up to 10⁹ (`largestNeed`) a
 * sum of squares fits a 128-bit integer for 10⁸ rows of the largest. What is measured in millionths loses its spread, and
 * then has no interval (`need-mean.ts`); its mean stays.
 */
export const needScale = 2 ** 40;

/** Beyond this a number is hardly a measurement, and often a mark for a missing value. */
export const largestNeed = 1e9;

/** Rows with a value of a further outcome, as sums that add. */
export interface NeedTally {
	readonly rows: number;
	/** Of them those whose value is neither 0 nor 1: with none the mean is a share. */
	readonly others: number;
	/** Σx and Σx², in whole multiples of 2⁻⁴⁰. */
	readonly sum: bigint;
	readonly squares: bigint;
}

/** The tally of no row: the neutral element of `addTallies`. */
export const noTally: NeedTally = { rows: 0, others: 0, sum: 0n, squares: 0n };

/** Adds two tallies; commutative and associative to the last digit. */
export const addTallies = (a: NeedTally, b: NeedTally): NeedTally => ({
	rows: a.rows + b.rows,
	others: a.others + b.others,
	sum: a.sum + b.sum,
	squares: a.squares + b.squares
});

/** The rows of `all` without those of `own`, which are among them. */
export const takeTally = (all: NeedTally, own: NeedTally): NeedTally => ({
	rows: all.rows - own.rows,
	others: all.others - own.others,
	sum: all.sum - own.sum,
	squares: all.squares - own.squares
});

const scaled = (value: number): bigint => BigInt(Math.sign(value) * Math.round(Math.abs(value) * needScale));

/** The tally of one row: what a planner's SQL must add for it. */
export const tallyOfValue = (value: number): NeedTally => ({
	rows: 1,
	others: value === 0 || value === 1 ? 0 : 1,
	sum: scaled(value),
	squares: scaled(value * value)
});

/** As many rows that have the value 1, and as many that have 0. */
export const tallyOfShare = (ones: number, zeros: number): NeedTally => {
	const sum = BigInt(ones) * BigInt(needScale);
	return { rows: ones + zeros, others: 0, sum, squares: sum };
};
