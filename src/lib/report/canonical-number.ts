/**
 * A computed number as every export writes it: at most 10 significant digits, no negative zero.
 * Whole numbers up to 2^53 are counts and stay exact; infinities stay infinite.
 * NaN is a broken invariant ("no answer" is null with a reason), so it throws.
 */
export function canonicalNumber(value: number): number {
	if (Number.isNaN(value)) throw new Error('A result holds NaN; a number without an answer must be null');
	if (Number.isSafeInteger(value)) return value === 0 ? 0 : value;
	return Number(value.toPrecision(10));
}
