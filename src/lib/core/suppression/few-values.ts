import type { ScoredGroup } from './score-figures.ts';

/** A score of no more values than this is counts in disguise: means and mean squares are equations for how many rows have each. */
const mostValues = 32;

/**
 * Whether a score takes few values and some published group has some of them on a few rows of one label: then its means
 * and mean squares tell how many. Scores that are counted in bins take many values.
 */
export function hasFewScoresOfFew(
	groups: readonly ScoredGroup[],
	population: ScoredGroup,
	minimumCell: number
): boolean {
	const { bins } = population.scores;
	if (bins.length > mostValues || bins.some((bin) => bin.low !== bin.high)) return false;
	return groups.some(({ scores }) =>
		scores.bins.some(({ positives, negatives, unlabelled }) =>
			[positives, negatives, unlabelled].some((rows) => rows > 0 && rows < minimumCell)
		)
	);
}
