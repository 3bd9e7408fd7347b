/**
 * The value that stands at `rank` (from 0) when the values ascend. Moves values about in the array until it does, so
 * that asking again for a rank nearby takes little. There must be no NaN. NaN for a rank outside the array.
 * Source: Hoare 1961, "Algorithm 65: Find".
 */
export function orderStatistic(values: Float64Array, rank: number): number {
	let left = 0;
	let right = values.length - 1;
	while (left < right) {
		const pivot = values[rank] ?? NaN;
		let low = left;
		let high = right;
		while (low <= high) {
			while ((values[low] ?? Infinity) < pivot) low += 1;
			while ((values[high] ?? -Infinity) > pivot) high -= 1;
			if (low > high) break;
			const moved = values[low] ?? NaN;
			values[low] = values[high] ?? NaN;
			values[high] = moved;
			low += 1;
			high -= 1;
		}
		if (high < rank) left = low;
		if (rank < low) right = high;
	}
	return values[rank] ?? NaN;
}
