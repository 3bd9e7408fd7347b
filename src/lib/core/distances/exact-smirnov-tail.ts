import { sampleSizes, type TwoSampleBin } from '../scores/two-samples.ts';

/** How many pooled rows score no higher than each cut between bins; or every number, when no two rows are tied. */
function cutsOf(samples: readonly TwoSampleBin[], rows: number, ties: 'kept' | 'broken'): Uint8Array {
	const cuts = new Uint8Array(rows + 1).fill(ties === 'broken' ? 1 : 0);
	let counted = 0;
	for (const bin of samples) {
		counted += bin.a + bin.b;
		cuts[counted] = 1;
	}
	return cuts;
}

/**
 * Chance, over all equally likely ways to deal the pooled rows to both samples, of a Smirnov statistic of at least
 * this. A deal is a path from (0, 0) to (m, n); the share of paths to a point that have been so far apart is the mean
 * of its two neighbours', weighed by the steps already made. Only shares are added, so that far tails keep their
 * digits. Both samples hold rows.
 */
export function exactSmirnovTail(
	samples: readonly TwoSampleBin[],
	statistic: number,
	ties: 'kept' | 'broken'
): number {
	const { a: m, b: n } = sampleSizes(samples);
	const cuts = cutsOf(samples, m + n, ties);
	// In whole numbers: |i/m − j/n| is at least the statistic.
	const limit = Math.round(statistic * m * n);
	const isApart = (i: number, j: number): boolean => cuts[i + j] === 1 && Math.abs(i * n - j * m) >= limit;
	let row = new Float64Array(n + 1);
	for (let i = 0; i <= m; i += 1) {
		const next = new Float64Array(n + 1);
		for (let j = 0; j <= n; j += 1) {
			if (i + j === 0) continue;
			const along = j === 0 ? 0 : j * (next[j - 1] ?? 0);
			const across = i === 0 ? 0 : i * (row[j] ?? 0);
			next[j] = isApart(i, j) ? 1 : (along + across) / (i + j);
		}
		row = next;
	}
	return limit === 0 ? 1 : (row[n] ?? 1);
}
