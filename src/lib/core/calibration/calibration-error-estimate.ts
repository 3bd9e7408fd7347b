import { criticalValue } from '../intervals/critical-value.ts';
import { estimateFrom, type Estimated } from '../scores/estimate-from.ts';
import type { GroupScores } from '../scores/group-scores.ts';
import type { CalibrationBin } from './calibration-bin.ts';
import { equalWidthBins } from './equal-width-bins.ts';
import { expectedCalibrationError } from './expected-calibration-error.ts';

/** How far chance moves each bin's part of the error: its labels (½ added to each, so that no bin is certain) and its rows. */
function errorsOf(bins: readonly CalibrationBin[], n: number): readonly number[] {
	return bins
		.filter(({ rows }) => rows > 0)
		.map(({ rows, positives, scoreSum }) => {
			const share = (positives + 0.5) / (rows + 1);
			const gap = (scoreSum - positives) / rows;
			return Math.sqrt(rows * share * (1 - share) + rows * gap * gap * (1 - rows / n)) / n;
		});
}

/** How large the sum of the absolute values of independent normal errors is at most: half-normals, by Cornish and Fisher. */
function mostAbsoluteSum(errors: readonly number[], level: number): number {
	const powers = (p: number): number => errors.reduce((sum, error) => sum + error ** p, 0);
	const spread = Math.sqrt((1 - 2 / Math.PI) * powers(2));
	if (spread === 0) return 0;
	const third = Math.sqrt(2 / Math.PI) * (4 / Math.PI - 1) * powers(3);
	const z = criticalValue(level);
	return Math.sqrt(2 / Math.PI) * powers(1) + spread * (z + ((z * z - 1) / 6) * (third / spread ** 3));
}

/**
 * The expected calibration error (ten equally wide bins) with its interval. The figure is biased upward, because
 * chance alone opens gaps; the interval is not: the low end takes off as much as the bins' errors may add up to if all
 * of it were chance, the high end adds what the sum may err with every gap in its own direction. It holds both ways,
 * wider than a symmetric one, and reaches 0 where chance explains all. Where edges of calibration bins fall inside
 * intervals of the histogram, their rows are counted by middles, as in the figure. No standard error: it is not normal.
 * Source: |Σ|a| − Σ|b|| ≤ Σ|a − b|, and Σ|a| ≥ Σ sign(b) a; quantile by Cornish & Fisher 1938.
 */
export function expectedCalibrationErrorEstimate(group: GroupScores): Estimated {
	return estimateFrom(expectedCalibrationError(group), (value, error) => {
		const n = group.positives.n + group.negatives.n;
		const errors = errorsOf(equalWidthBins(group, 10), n);
		return {
			standardError: null,
			interval: (level) => ({
				low: Math.max(0, value - error - mostAbsoluteSum(errors, level)),
				high: Math.min(1, value + error + criticalValue(level) * Math.hypot(...errors))
			}),
			method: 'summed-bin-errors',
			rows: n
		};
	});
}
