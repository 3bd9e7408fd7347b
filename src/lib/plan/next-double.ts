const double = new Float64Array(1);
const bits = new BigInt64Array(double.buffer);

/** The least double above a finite one. Below it and this one no other lies, so `x ≤ value` is `x < nextDouble(value)`. */
export function nextDouble(value: number): number {
	// Minus zero is zero, and what comes after it is the least positive double.
	double[0] = value === 0 ? 0 : value;
	bits[0] = (bits[0] ?? 0n) + (value < 0 ? -1n : 1n);
	return double[0];
}
