/** From here on the series below is right to the last digits of a double. */
const seriesFrom = 32;

/** ln n + 1/(2n) − 1/(12n²) + 1/(120n⁴) − 1/(252n⁶): the nth harmonic number but for Euler's constant. */
function harmonicSeries(n: number): number {
	const square = 1 / (n * n);
	return 1 / (2 * n) - square * (1 / 12 - square * (1 / 120 - square / 252));
}

/** 1/(from + 1) + … + 1/(from + terms): a difference of two harmonic numbers, without adding them up. 0 of no terms. */
export function harmonicGap(from: number, terms: number): number {
	let sum = 0;
	let start = from;
	const end = from + terms;
	for (; start < seriesFrom && start < end; start += 1) sum += 1 / (start + 1);
	return start >= end
		? sum
		: sum + Math.log1p((end - start) / start) + harmonicSeries(end) - harmonicSeries(start);
}
