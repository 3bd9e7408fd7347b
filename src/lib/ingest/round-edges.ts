/**
 * Bin edges near the quartiles of a number, rounded to 1, 2 or 5 times a power of ten, so that a reader can say them.
 * Fewer than three where quartiles meet; none where all rows share a value.
 */
export function roundEdges(
	quartiles: readonly number[],
	range: readonly [number, number]
): readonly number[] {
	const spread = (quartiles[2] ?? 0) - (quartiles[0] ?? 0) || range[1] - range[0];
	if (!(spread > 0) || !Number.isFinite(spread)) return [];
	const step = roundStep(spread / 4);
	const edges = quartiles
		.map((quartile) => Number((Math.round(quartile / step) * step).toPrecision(12)))
		// An edge at or below the least value would make a bin that nobody is in.
		.filter((edge) => edge > range[0] && edge <= range[1]);
	return [...new Set(edges)].sort((a, b) => a - b);
}

/** The greatest of …, 0.1, 0.2, 0.5, 1, 2, 5, 10, … that is not above a number. */
function roundStep(size: number): number {
	const power = 10 ** Math.floor(Math.log10(size));
	const leading = [5, 2, 1].find((factor) => factor * power <= size * (1 + 1e-9)) ?? 1;
	return leading * power;
}
