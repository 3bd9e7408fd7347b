import { criticalValue } from '../intervals/critical-value.ts';
import { estimateFrom, type Estimated } from './estimate-from.ts';
import type { GroupScores } from './group-scores.ts';
import { meanScore } from './mean-score.ts';
import { spreadOf } from './scaled-sum.ts';
import { addSums } from './score-sums.ts';

/**
 * The mean score with Student's interval, from Σs and Σs² and so exact whatever the bins; two groups differ by Welch's
 * unequal variances, since each brings its own interval. No interval for one row, nor where all scores are the same:
 * t would claim certainty.
 * Source: Student 1908, "The probable error of a mean"; Welch 1947.
 */
export function meanScoreEstimate(group: GroupScores): Estimated {
	const { n, score, square } = [group.positives, group.negatives, group.unlabelled].reduce(addSums);
	const spread = n < 2 ? 0 : spreadOf(n, score, square);
	const standardError = spread > 0 ? Math.sqrt(spread / (n - 1)) / n : null;
	return estimateFrom(meanScore(group), (value) => ({
		standardError,
		interval: (level) => {
			if (standardError === null) return null;
			const reach = criticalValue(level, n - 1) * standardError;
			return { low: value - reach, high: value + reach };
		},
		method: 't',
		rows: n
	}));
}
