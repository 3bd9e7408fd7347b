import { pairablePatterns, ratingsOf, type RatingPattern } from './rating-pattern.ts';

/**
 * Krippendorff's coincidence matrix: how often two ratings of one item are of these two categories, each item counting
 * as many times as it has ratings. Symmetric; it sums to the pairable ratings. Items with fewer than two ratings are
 * left out, so that missing ratings need no filling in. Pairs are added up as whole numbers for each number of ratings
 * before they are divided, so that the order of items changes no digit.
 * Source: Krippendorff 2011, "Computing Krippendorff's alpha-reliability", section C.
 */
export function coincidenceMatrix(patterns: readonly RatingPattern[]): readonly (readonly number[])[] {
	const bySize = new Map<number, number[][]>();
	const categories = patterns[0]?.counts.length ?? 0;
	const empty = (): number[][] =>
		Array.from({ length: categories }, () => new Array<number>(categories).fill(0));
	for (const pattern of pairablePatterns(patterns)) {
		const ratings = ratingsOf(pattern);
		const pairs = bySize.get(ratings) ?? empty();
		bySize.set(ratings, pairs);
		pattern.counts.forEach((count, one) => {
			pattern.counts.forEach((other, two) => {
				const row = pairs[one];
				if (row) row[two] = (row[two] ?? 0) + pattern.items * count * (one === two ? other - 1 : other);
			});
		});
	}
	const sizes = [...bySize].sort(([a], [b]) => a - b);
	return empty().map((row, one) =>
		row.map((_, two) => sizes.reduce((sum, [size, pairs]) => sum + (pairs[one]?.[two] ?? 0) / (size - 1), 0))
	);
}
