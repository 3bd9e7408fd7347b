import cdf from '@stdlib/stats-base-dists-normal-cdf';
import { sampleSizes, type TwoSampleBin } from '../scores/two-samples.ts';
import { winShare } from '../scores/win-share.ts';

/** The Mann–Whitney test of two groups' scores. */
export interface MannWhitney {
	/** Pairs in which a's row scores higher, ties half. */
	readonly u: number;
	/** The most by which U may differ from that of the rows; 0 for atoms. */
	readonly error: number;
	/** With ties and continuity corrected; null where all rows are tied. */
	readonly z: number | null;
	/** Two-sided, from the normal limit; 1 where all rows are tied. */
	readonly p: number;
}

/**
 * Mann–Whitney test of whether a row of a is as likely to score above one of b as below it. U over all pairs is
 * `winShare`. The normal limit is good from about ten rows a group. Null when either group is empty.
 * Source: Mann & Whitney 1947; variance with ties, Lehmann 1975, "Nonparametrics", section 1.4.
 */
export function mannWhitney(samples: readonly TwoSampleBin[]): MannWhitney | null {
	const { a, b } = sampleSizes(samples);
	const share = winShare(samples);
	if (share.value === null) return null;
	const rows = a + b;
	const tied = samples.reduce((sum, bin) => sum + (bin.a + bin.b) ** 3 - (bin.a + bin.b), 0);
	const variance = ((a * b) / 12) * (rows + 1 - (rows > 1 ? tied / (rows * (rows - 1)) : 0));
	const pairs = a * b;
	const u = share.value * pairs;
	const error = share.error * pairs;
	const distance = u - pairs / 2;
	if (!(variance > 1e-12 * pairs)) return { u, error, z: null, p: 1 };
	const z = (Math.sign(distance) * Math.max(0, Math.abs(distance) - 0.5)) / Math.sqrt(variance);
	return { u, error, z, p: Math.min(1, 2 * cdf(-Math.abs(z), 0, 1)) };
}
