import { answer, noAnswer, type Answer } from '../metrics/answer.ts';
import { meanSquares } from './mean-squares.ts';
import type { RatingSums } from './rating-sums.ts';

/**
 * Which intraclass correlation, by Shrout and Fleiss: 3 takes these raters as the only ones of interest and forgives a
 * rater who is always stricter (consistency); 2 takes them as a sample of raters and does not (agreement). 1 is the
 * reliability of one rater's rating, k that of the mean of all.
 */
export type IntraclassForm = '2,1' | '2,k' | '3,1' | '3,k';

/**
 * Intraclass correlation of ratings in numbers: the share of their variance that lies between items. 1 is perfect
 * agreement (perfect consistency for 3), 0 or less is that raters tell items apart no better than chance.
 * No answer: `no-rows` without an item; `too-few-rows` with one item or one rater; `division-by-zero` where nothing
 * varies that could be told apart, or items differ so much less than chance would have them that a mean has no variance.
 * Source: Shrout & Fleiss 1979, "Intraclass correlations: uses in assessing rater reliability", p. 423.
 */
export function intraclassCorrelation(sums: RatingSums, form: IntraclassForm): Answer {
	if (sums.items === 0) return noAnswer('no-rows');
	const squares = meanSquares(sums);
	if (squares === null) return noAnswer('too-few-rows');
	const { items, raters, error } = squares;
	const [n, k] = [sums.items, sums.raters.length];
	const others = form.endsWith('1') ? k - 1 : 0;
	const leniency = form.startsWith('2') ? ((raters - error) * (form === '2,1' ? k : 1)) / n : 0;
	const denominator = items + others * error + leniency;
	return denominator > 0 ? answer((items - error) / denominator) : noAnswer('division-by-zero');
}
