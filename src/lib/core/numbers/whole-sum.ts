/**
 * Numbers of any size are added up as the scores are, as whole multiples of 2⁻⁷⁰ (`scores/scaled-sum.ts`), so that the
 * order of rows, shards and sites never changes a digit. A value is first divided by 2^unit, the power of two that
 * brings the log's largest absolute value to at most 1 (errors likewise, by their own). Both divisions are exact, so
 * that a row is rounded once, at 2⁻⁷¹ ≈ 4·10⁻²² of the largest value's power, and with 2³² rows of
 * weights up to 2²⁴ (for sums of squared weights, with 2³² rows of weights up to 2¹²) every sum fits a 128-bit integer of
 * an engine. What is lost is that each power is rounded to a double, and that a power of a value far smaller than the
 * largest is a few of these multiples: what either may have done is followed through to each figure (`rounded.ts`).
 */
const scale = 2 ** 70;

/** The nearest double of a product of `factors` sums. */
export const asNumber = (product: bigint, factors = 1): number => {
	let value = Number(product);
	for (let at = 0; at < factors; at += 1) value /= scale;
	return value;
};

/** The smallest unit for a log whose largest absolute value this is; 0 where every value is 0. */
export const unitOf = (largest: number): number => (largest > 0 ? Math.ceil(Math.log2(largest)) : 0);
