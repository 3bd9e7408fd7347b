import type { AucVariance } from './delong-variance.ts';
import type { JointScores } from './joint-scores.ts';
import { marginalSamples } from './joint-scores.ts';
import { isAtom } from './score-bins.ts';
import { sampleSizes, type TwoSampleBin } from './two-samples.ts';

/** Where a row of each class lies among the other class, for each bin, and how far the bin may mislead. */
interface Placement {
	readonly positive: number;
	readonly negative: number;
	readonly slack: Readonly<Record<'positive' | 'negative', number>>;
}

/** A positive's share of negatives below it, and a negative's of positives above it, ties half: both raise the area. */
function placements(samples: readonly TwoSampleBin[]): readonly Placement[] {
	const size = sampleSizes(samples);
	let [positives, negatives] = [0, 0];
	return samples.map((bin) => {
		const positive = (negatives + bin.b / 2) / size.b;
		const negative = 1 - (positives + bin.a / 2) / size.a;
		positives += bin.a;
		negatives += bin.b;
		const coarse = isAtom(bin) ? 0 : 0.5;
		return {
			positive,
			negative,
			slack: { positive: (coarse * bin.b) / size.b, negative: (coarse * bin.a) / size.a }
		};
	});
}

/**
 * DeLong's variance of the difference of two AUCs on the same rows: rows that both models place alike cancel, which is
 * the covariance at work. 0 where every row does, or nothing overlaps: not certainty. Null when a class has fewer than
 * two rows. `highest` is the most that it can be for rows that fall into the same bins.
 * Source: DeLong, DeLong & Clarke-Pearson 1988, equations 4 to 8 with the contrast (1, −1).
 */
export function pairedDelongVariance(scores: JointScores): AucVariance | null {
	const samples = { first: marginalSamples(scores, 'first'), second: marginalSamples(scores, 'second') };
	const size = sampleSizes(samples.first);
	if (size.a < 2 || size.b < 2) return null;
	const [first, second] = [placements(samples.first), placements(samples.second)];
	let [variance, highest] = [0, 0];
	for (const label of ['positive', 'negative'] as const) {
		const rows = label === 'positive' ? size.a : size.b;
		const gaps = scores.cells.flatMap((cell) => {
			const [one, other] = [first[cell.first], second[cell.second]];
			if (cell.label !== label || one === undefined || other === undefined) return [];
			const gap = one[label] - other[label];
			return [{ gap, slack: one.slack[label] + other.slack[label], rows: cell.rows }];
		});
		const mean = gaps.reduce((sum, each) => sum + each.rows * each.gap, 0) / rows;
		const squares = gaps.reduce((sum, each) => sum + each.rows * (each.gap - mean) ** 2, 0);
		const misread = gaps.reduce((sum, each) => sum + each.rows * each.slack ** 2, 0);
		variance += squares / (rows * (rows - 1));
		highest += (Math.sqrt(squares) + Math.sqrt(misread)) ** 2 / (rows * (rows - 1));
	}
	return { variance, highest };
}
