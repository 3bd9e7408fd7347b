import { byCodeUnit } from '../cube/compare-levels.ts';
import type { RatedRows } from './rated-rows.ts';
import type { RatingPattern } from './rating-pattern.ts';
import type { RaterTable } from './rater-table.ts';

/** The categories that raters choose from, as the ratings of one whole log show them. */
export interface RatingCategories {
	/** Where each category lies on the scale, ascending; where ratings have no order, its place. */
	readonly values: readonly number[];
	/** The category of a rating. */
	readonly placeOf: (rating: string) => number | undefined;
}

/**
 * The categories of these ratings. In an order that is given they are in equal steps, used or not; without one, ratings
 * on a scale are numbers (two texts of one number are one category), and the others have no order.
 */
export function ratingCategories(
	patterns: readonly RatedRows[],
	{ numbers, order }: { readonly numbers: boolean; readonly order: readonly string[] | null }
): RatingCategories {
	const seen = [...new Set(patterns.flatMap(({ ratings }) => ratings.filter((rating) => rating !== null)))];
	if (order === null && numbers) {
		const values = [...new Set(seen.map(Number))].toSorted((a, b) => a - b);
		const places = new Map(values.map((value, place) => [value, place]));
		return { values, placeOf: (rating) => places.get(Number(rating)) };
	}
	const names = order ?? seen.toSorted(byCodeUnit);
	const places = new Map(names.map((name, place) => [name, place]));
	return { values: names.map((_, place) => place), placeOf: (rating) => places.get(rating) };
}

/** The rows that both of two raters rated, by the category that each chose. */
export function pairTable(
	patterns: readonly RatedRows[],
	[one, other]: readonly [number, number],
	{ values, placeOf }: RatingCategories
): RaterTable {
	const table = values.map(() => values.map(() => 0));
	for (const { ratings, rows } of patterns) {
		const [first, second] = [ratings[one] ?? null, ratings[other] ?? null];
		if (first === null || second === null) continue;
		const [line, place] = [table[placeOf(first) ?? -1], placeOf(second)];
		if (line === undefined || place === undefined) throw new Error('A rating is in no category');
		line[place] = (line[place] ?? 0) + rows;
	}
	return table;
}

/** The rows as counts of ratings by category, whoever gave them; each list of counts once. */
export function ratingCounts(
	patterns: readonly RatedRows[],
	{ values, placeOf }: RatingCategories
): readonly RatingPattern[] {
	const known = new Map<string, RatingPattern>();
	for (const { ratings, rows } of patterns) {
		const counts = values.map(() => 0);
		for (const rating of ratings) {
			if (rating === null) continue;
			const place = placeOf(rating);
			if (place === undefined) throw new Error('A rating is in no category');
			counts[place] = (counts[place] ?? 0) + 1;
		}
		const key = counts.join();
		known.set(key, { counts, items: (known.get(key)?.items ?? 0) + rows });
	}
	return [...known.values()];
}
