/** Ranks from 1 of a few values, in their order, equal values sharing the middle of theirs; `tieSum` is Σ(t³ − t). */
export function midRanks(values: readonly number[]): {
	readonly ranks: readonly number[];
	readonly tieSum: number;
} {
	let tieSum = 0;
	const ranks = values.map((value) => {
		const below = values.filter((other) => other < value).length;
		const equal = values.filter((other) => other === value).length;
		// Each of t tied values brings t² − 1, together t³ − t.
		tieSum += equal ** 2 - 1;
		return below + (equal + 1) / 2;
	});
	return { ranks, tieSum };
}
