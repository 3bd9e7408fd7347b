/**
 * A whole number of which is known how far rounding may have moved it: running error analysis, by which the bound of
 * every sum and product follows from those of its parts (Higham 2002, "Accuracy and stability of numerical algorithms",
 * section 3.3). The numbers themselves are taken whole, so that only what a sum's rows were rounded to is in the bound.
 */
export interface Rounded {
	readonly value: bigint;
	/** The true number is at most so far from `value`. */
	readonly error: number;
}

/** What rounding to a double may move a number by, of its size. */
const roundoff = 2 ** -53;

const size = (value: bigint): number => Math.abs(Number(value));

/**
 * A sum over so many rows, each of whose terms was rounded to a double so many times and then to a whole number. `sizes`
 * is what the terms' sizes add up to at most, whatever their signs.
 */
export const roundedSum = (
	rows: number,
	value: bigint,
	{ roundings, sizes }: { readonly roundings: number; readonly sizes: number }
): Rounded => ({ value, error: rows / 2 + roundings * roundoff * sizes });

/** The product of these, and of a number that is known. */
export const timesAll = (known: number, ...factors: readonly Rounded[]): Rounded =>
	factors.reduce(
		(product, { value, error }) => ({
			value: product.value * value,
			error: size(product.value) * error + size(value) * product.error + product.error * error
		}),
		{ value: BigInt(known), error: 0 }
	);

/** The sum of these. */
export const plusAll = (...terms: readonly Rounded[]): Rounded =>
	terms.reduce((sum, { value, error }) => ({ value: sum.value + value, error: sum.error + error }));

/** Whether rounding may have moved a number by no more than this share of it; never of 0, which is all rounding. */
export const isKnown = ({ value, error }: Rounded, most: number): boolean =>
	error <= most * size(value) && value !== 0n;

/** The most that may be lost of a variance for an interval to be told from it: it is then wrong by a twentieth at worst. */
export const mostOfVariance = 0.1;

/** The most that may be lost of what an answer is told from: five digits are left at worst, and mostly seven. */
export const mostOfValue = 1e-5;
