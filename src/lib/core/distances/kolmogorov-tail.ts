/** Below this the alternating series converges slowly, and its theta transform fast. */
const turn = 1;

/**
 * Chance that Kolmogorov's limit distribution exceeds x: 1 at 0 and below, falling as 2e^(−2x²). The limit, for large
 * samples without ties, of the two-sample statistic times √(mn/(m + n)).
 * Source: Kolmogorov 1933; Smirnov 1948, "Table for estimating the goodness of fit of empirical distributions".
 */
export function kolmogorovTail(x: number): number {
	if (!(x > 0)) return 1;
	let sum = 0;
	if (x >= turn) {
		for (let k = 1; k <= 10; k += 1) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
		return sum;
	}
	for (let k = 1; k <= 19; k += 2) sum += Math.exp((-k * k * Math.PI * Math.PI) / (8 * x * x));
	return 1 - (Math.sqrt(2 * Math.PI) / x) * sum;
}
