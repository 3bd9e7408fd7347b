import { scaled } from '../scores/scaled-sum.ts';
import type { RatedRows } from './rated-rows.ts';

/**
 * Items that each of the same raters rated, as sums of `scaled` integers: they add. An item that lacks a rating does
 * not enter.
 */
export interface RatingSums {
	readonly items: number;
	/** Σx of each rater, in one order. */
	readonly raters: readonly bigint[];
	/** Σx² over all ratings. */
	readonly square: bigint;
	/** Σt² over items, with t the sum of an item's ratings. */
	readonly itemSquare: bigint;
}

/** The sums of one item: what a planner's SQL must add for it. */
export function sumsOfItem(ratings: readonly number[]): RatingSums {
	const together = ratings.reduce((sum, rating) => sum + rating, 0);
	return {
		items: 1,
		raters: ratings.map(scaled),
		square: ratings.reduce((sum, rating) => sum + scaled(rating * rating), 0n),
		itemSquare: scaled(together * together)
	};
}

/** The sums of no item. */
export const noRatings = (raters: number): RatingSums => ({
	items: 0,
	raters: Array.from({ length: raters }, () => 0n),
	square: 0n,
	itemSquare: 0n
});

/** Adds two lots of items of the same raters; commutative and associative to the last digit. */
export function addRatings(a: RatingSums, b: RatingSums): RatingSums {
	if (a.raters.length !== b.raters.length) throw new Error('Sums of the same raters are added');
	return {
		items: a.items + b.items,
		raters: a.raters.map((sum, at) => sum + (b.raters[at] ?? 0n)),
		square: a.square + b.square,
		itemSquare: a.itemSquare + b.itemSquare
	};
}

/** The sums of rows by their pattern of ratings: of those that every rater rated. */
export function ratedSums(
	patterns: readonly RatedRows[],
	raters: number,
	valueOf: (rating: string) => number
): RatingSums {
	let sums = noRatings(raters);
	for (const { ratings, rows } of patterns) {
		const values = ratings.flatMap((rating) => (rating === null ? [] : [valueOf(rating)]));
		if (values.length < raters || rows === 0) continue;
		const one = sumsOfItem(values);
		const times = BigInt(rows);
		sums = addRatings(sums, {
			items: rows,
			raters: one.raters.map((sum) => sum * times),
			square: one.square * times,
			itemSquare: one.itemSquare * times
		});
	}
	return sums;
}
