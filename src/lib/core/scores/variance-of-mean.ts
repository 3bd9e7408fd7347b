/** Rows whose values lie within `slack` of `at`. */
export interface ValuedRows {
	readonly rows: number;
	readonly at: number;
	readonly slack: number;
}

/** The variance of a mean over rows: as read from the bins, and the most that it can be for rows within them. */
export interface MeanVariance {
	readonly variance: number;
	readonly highest: number;
}

/**
 * The variance of the mean of values that are known as far as their bins: squared deviations over n(n − 1). A standard
 * deviation obeys the triangle inequality, so misreading each value by its slack adds no more than the slacks' own root
 * mean square. 0 where all values are one. Null of fewer than two rows.
 */
export function varianceOfMean(values: readonly ValuedRows[]): MeanVariance | null {
	const n = values.reduce((sum, { rows }) => sum + rows, 0);
	if (n < 2) return null;
	const mean = values.reduce((sum, { rows, at }) => sum + rows * at, 0) / n;
	const squares = values.reduce((sum, { rows, at }) => sum + rows * (at - mean) ** 2, 0);
	const misread = values.reduce((sum, { rows, slack }) => sum + rows * slack ** 2, 0);
	const pairs = n * (n - 1);
	return { variance: squares / pairs, highest: (Math.sqrt(squares) + Math.sqrt(misread)) ** 2 / pairs };
}
