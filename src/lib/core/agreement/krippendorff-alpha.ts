import { unreachable } from '../unreachable.ts';
import { answer, noAnswer, type Answer } from '../metrics/answer.ts';

/** What a difference between two ratings means: none but being different, their order, their distance, or their proportion. */
export type RatingScale = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** Krippendorff's squared difference of two categories, by their places. */
function squaredDifference(
	scale: RatingScale,
	[one, other]: readonly [number, number],
	{
		values,
		ratings,
		upTo
	}: {
		readonly values: readonly number[];
		readonly ratings: readonly number[];
		/** Ratings of a category and of all below it. */
		readonly upTo: readonly number[];
	}
): number {
	const [a, b] = [values[one] ?? NaN, values[other] ?? NaN];
	switch (scale) {
		case 'nominal':
			return 1;
		case 'ordinal': {
			const above = (upTo[other] ?? 0) - (upTo[one] ?? 0);
			return (above + ((ratings[one] ?? 0) - (ratings[other] ?? 0)) / 2) ** 2;
		}
		case 'interval':
			return (a - b) ** 2;
		case 'ratio':
			return a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2;
		default:
			return unreachable(scale);
	}
}

/**
 * Krippendorff's alpha: 1 minus the disagreement observed over that expected by chance, for any number of raters, with
 * missing ratings. 1 is perfect agreement, 0 is chance, negative is systematic disagreement. Its own rule of thumb
 * wants .8, and .667 at least for tentative conclusions.
 * No answer: `no-rows` where no item has two ratings; `division-by-zero` where all ratings are alike.
 * Source: Krippendorff 2011, "Computing Krippendorff's alpha-reliability"; difference functions from its section E.
 * @param coincidences from `coincidenceMatrix`
 * @param values the categories' values, ascending; only `interval` and `ratio` look at more than their order
 */
export function krippendorffAlpha(
	coincidences: readonly (readonly number[])[],
	values: readonly number[],
	scale: RatingScale
): Answer {
	if (
		values.length !== coincidences.length ||
		values.some((value, at) => value <= (values[at - 1] ?? -Infinity))
	)
		throw new Error('Each category has one value, ascending');
	const ratings = coincidences.map((row) => row.reduce((sum, count) => sum + count, 0));
	let all = 0;
	const upTo = ratings.map((count) => (all += count));
	if (all === 0) return noAnswer('no-rows');
	let [observed, expected] = [0, 0];
	coincidences.forEach((row, one) => {
		for (let other = one + 1; other < row.length; other += 1) {
			const apart = squaredDifference(scale, [one, other], { values, ratings, upTo });
			observed += (row[other] ?? 0) * apart;
			expected += (ratings[one] ?? 0) * (ratings[other] ?? 0) * apart;
		}
	});
	return expected === 0 ? noAnswer('division-by-zero') : answer(1 - ((all - 1) * observed) / expected);
}
