import { answer, noAnswer, type Answer } from '../metrics/answer.ts';
import { pairablePatterns, ratingsOf, type RatingPattern } from './rating-pattern.ts';

/**
 * Fleiss' kappa of any raters, not always the same ones: how often two ratings of an item agree, beyond what the shares
 * of the categories would give by chance. 1 is perfect agreement, 0 is chance, negative is worse. Items need not have
 * equally many ratings: each item then counts once, with the share of its own pairs that agree; those with fewer than
 * two are left out.
 * No answer: `no-rows` where no item has two ratings; `division-by-zero` where all ratings are of one category.
 * Source: Fleiss 1971, "Measuring nominal scale agreement among many raters"; unequal numbers as in Gwet 2014,
 * "Handbook of inter-rater reliability", section 2.4.
 */
export function fleissKappa(patterns: readonly RatingPattern[]): Answer {
	const pairable = pairablePatterns(patterns);
	const items = pairable.reduce((sum, each) => sum + each.items, 0);
	if (items === 0) return noAnswer('no-rows');
	const shares = new Map<number, number>();
	let apart = 0;
	for (const pattern of pairable) {
		const ratings = ratingsOf(pattern);
		pattern.counts.forEach((count, category) => {
			const share = (count / ratings) * (pattern.items / items);
			shares.set(category, (shares.get(category) ?? 0) + share);
			apart += ((count * (ratings - count)) / (ratings * (ratings - 1))) * (pattern.items / items);
		});
	}
	const expected = [...shares.values()].reduce((sum, share) => sum + share * (1 - share), 0);
	return [...shares.values()].filter((share) => share > 0).length < 2
		? noAnswer('division-by-zero')
		: answer(1 - apart / expected);
}
