import gammainc from '@stdlib/math-base-special-gammainc';

/** How likely χ² with these degrees of freedom exceeds a value: 1 at 0, and exact far out, where 1 − cdf would be 0. */
export const chiSquareTail = (value: number, degrees: number): number =>
	gammainc(value / 2, degrees / 2, true, true);
