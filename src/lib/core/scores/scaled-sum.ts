/**
 * Fractions are added up as whole multiples of 2⁻⁷⁰, so that the order of rows, shards and sites never changes a
 * digit of a sum. Scaling by a power of two is exact, so a row is rounded only below 2⁻⁷¹ ≈ 4·10⁻²² (a double of at
 * least 2⁻¹⁸ not at all), and a mean is off by no more than that. Sums are bigints and never overflow here; in SQL
 * they fit a 128-bit integer, and DECIMAL(38, 0), while values stay below 10⁶ and rows below 10¹⁰: a squared score
 * of up to 1,000² does. A row's value is `round(x · 2⁷⁰)`, halves away from zero; in files a sum is decimal text.
 */
const scale = 2 ** 70;

/** A value as whole multiples of 2⁻⁷⁰. Throws a RangeError for what is not finite, which no sum can hold. */
export const scaled = (value: number): bigint =>
	BigInt(Math.sign(value) * Math.round(Math.abs(value) * scale));

/** The nearest double of a sum. */
export const unscaled = (sum: bigint): number => Number(sum) / scale;

/**
 * n·Σx² − (Σx)², in the units of x²: n² times the variance of n values. The difference itself is exact, so what
 * remains of cancellation is that each x² was rounded to a double, 10⁻¹⁶ of its size. Never negative.
 */
export function spreadOf(n: number, sum: bigint, squares: bigint): number {
	// Squares carry one scale and the squared sum two; both are brought to two.
	const spread = ((BigInt(n) * squares) << 70n) - sum * sum;
	return spread <= 0n ? 0 : Number(spread) / scale / scale;
}
