import { answer, noAnswer, type Answer } from '../metrics/answer.ts';
import { crossMargins, type CrossCounts } from './cross-counts.ts';

/** Pearson's χ² of independence, uncorrected. */
function chiSquare({ rows }: CrossCounts, margins: ReturnType<typeof crossMargins>): number {
	let total = 0;
	rows.forEach((row, from) => {
		row.forEach((count, to) => {
			const expected = ((margins.predictor[from] ?? 0) * (margins.target[to] ?? 0)) / margins.all;
			total += (count - expected) ** 2 / expected;
		});
	});
	return total;
}

/**
 * Cramér's V of two columns, corrected for bias: 0 is independent, 1 is that one tells the other. Uncorrected, many
 * levels and few rows look associated by chance alone. No answer without rows, where either column has one level only,
 * or where there are so few rows for the levels that nothing is left after the correction.
 * Source: Bergsma 2013, "A bias-correction for Cramér's V and Tschuprow's T", equations 3 to 6.
 */
export function cramersV(counts: CrossCounts): Answer {
	const margins = crossMargins(counts);
	const n = margins.all;
	if (n === 0) return noAnswer('no-rows');
	const [k, r] = [counts.predictor.length, counts.target.length];
	if (k < 2 || r < 2) return noAnswer('too-few-groups');
	const phi = Math.max(0, chiSquare(counts, margins) / n - ((k - 1) * (r - 1)) / (n - 1));
	const shrunk = (levels: number): number => levels - (levels - 1) ** 2 / (n - 1);
	const most = Math.min(shrunk(k), shrunk(r)) - 1;
	return most > 0 ? answer(Math.min(1, Math.sqrt(phi / most))) : noAnswer('too-few-rows');
}
