import type { TwoSampleBin } from '../scores/two-samples.ts';
import { sharesOf, type Shares } from './shares.ts';

/**
 * Two groups' scores as distributions over their bins, for the distances that know no order. Exact where each bin is
 * one value. Over intervals, Kullback–Leibler, Jensen–Shannon and total variation are never above those of the rows,
 * since putting outcomes together cannot part two distributions (data processing inequality), and with many values
 * and few rows they are mostly chance: prefer Wasserstein or Kolmogorov–Smirnov for a score. Null when either is empty.
 */
export const binShares = (samples: readonly TwoSampleBin[]): Shares | null =>
	sharesOf(
		samples.map((bin) => bin.a),
		samples.map((bin) => bin.b)
	);
