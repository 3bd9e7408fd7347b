/** ln Γ(x) without Stirling's leading terms, by its series; good to the last digits of a double from 16 on. */
const stirlingTail = (x: number): number => {
	const square = 1 / (x * x);
	return (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / x;
};

/** From here on the series is used. */
const large = 16;

/**
 * ln of the rising factorial a(a + 1)…(a + n − 1) = ln Γ(a + n) − ln Γ(a), for a > 0 and n ≥ 0, whole or not.
 * 0 for n = 0. Written so that it keeps its digits where a is far larger than n, as the difference would not.
 */
export function logRisingFactorial(a: number, n: number): number {
	if (n === 0) return 0;
	let product = 1;
	let correction = 0;
	let from = a;
	// Γ(a + n)/Γ(a) = Γ(a + k + n)/Γ(a + k) · ∏ (a + i)/(a + n + i), i < k.
	for (; from < large; from += 1) {
		product *= from / (from + n);
		if (product < 1e-250) {
			correction += Math.log(product);
			product = 1;
		}
	}
	const rise =
		n * Math.log(from) +
		(from + n - 0.5) * Math.log1p(n / from) -
		n +
		stirlingTail(from + n) -
		stirlingTail(from);
	return rise + correction + Math.log(product);
}
