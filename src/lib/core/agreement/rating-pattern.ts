/** Items that were rated alike: how many ratings put them into each category, in one order. Items add. */
export interface RatingPattern {
	readonly counts: readonly number[];
	readonly items: number;
}

/** How many ratings an item of the pattern has. */
export const ratingsOf = ({ counts }: RatingPattern): number => counts.reduce((sum, count) => sum + count, 0);

/** Patterns of items that have two ratings or more: an item rated once says nothing of agreement. Throws where they differ in categories. */
export function pairablePatterns(patterns: readonly RatingPattern[]): readonly RatingPattern[] {
	const categories = patterns[0]?.counts.length;
	if (patterns.some(({ counts }) => counts.length !== categories))
		throw new Error('Every item is rated on the same categories');
	return patterns.filter((pattern) => pattern.items > 0 && ratingsOf(pattern) > 1);
}
