import type { GroupScores } from './group-scores.ts';
import { meanScore } from './mean-score.ts';
import { spreadOf } from './scaled-sum.ts';
import { figureFrom, type Figured } from './score-figure.ts';
import { addSums } from './score-sums.ts';

/**
 * The mean score with Student's interval, from Σs and Σs² and so exact whatever the bins; two groups differ by Welch's
 * unequal variances, since each brings its own. No interval for one row, nor where all scores are the same: t would
 * claim certainty.
 * Source: Student 1908, "The probable error of a mean".
 */
export function meanScoreFigure(group: GroupScores): Figured {
	const { n, score, square } = [group.positives, group.negatives, group.unlabelled].reduce(addSums);
	const spread = n < 2 ? 0 : spreadOf(n, score, square);
	const standardError = spread > 0 ? Math.sqrt(spread / (n - 1)) / n : null;
	return figureFrom(meanScore(group), () => ({
		standardError,
		recipe:
			standardError === null
				? { kind: 'none' }
				: { kind: 'wald', reach: standardError, degrees: n - 1, low: null, high: null },
		method: 't',
		rows: n
	}));
}
