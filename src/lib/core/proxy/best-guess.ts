import type { NoAnswer } from '../metrics/answer.ts';
import { crossMargins, type CrossCounts } from './cross-counts.ts';

export type BestGuess =
	| {
			/** How often the commonest target of a row's predictor level is its target. */
			readonly accuracy: number;
			/** The same, each row guessed from the others alone: what is left where a level's rows merely tell of themselves. */
			readonly heldOut: number;
			/** How often the commonest target of all is: what a guess without the predictor gets. */
			readonly majority: number;
			/** Share of the majority guess's errors that the held-out guess avoids; negative where it makes more. */
			readonly errorsAvoided: number;
			readonly reason: null;
	  }
	| { readonly accuracy: null; readonly reason: NoAnswer };

/** Rows of one predictor level that are guessed rightly from the level's other rows; a tie of two targets is half right. */
function guessedFromOthers(row: readonly number[]): number {
	const [most = 0, second = 0] = [...row].sort((a, b) => b - a);
	if (most - 1 > second) return most;
	const ties = row.filter((count) => count === most).length;
	// Without itself the row's own target is one behind a tied one, or level with a second that was one behind.
	if (ties > 1) return 0;
	const level = row.filter((count) => count === most - 1).length;
	return most - 1 === second ? most / (level + 1) : 0;
}

/**
 * How much better the target is guessed from the predictor than without it. No answer without rows, or where the target
 * has one level and there is nothing to guess.
 * Source: Goodman & Kruskal 1954, "Measures of association for cross classifications", section 5 (λ, of `accuracy`).
 */
export function bestGuess(counts: CrossCounts): BestGuess {
	const { all, target } = crossMargins(counts);
	if (all === 0) return { accuracy: null, reason: 'no-rows' };
	if (counts.target.length < 2) return { accuracy: null, reason: 'too-few-groups' };
	const share = (of: (row: readonly number[]) => number): number =>
		counts.rows.reduce((sum, row) => sum + of(row), 0) / all;
	const heldOut = share(guessedFromOthers);
	const majority = Math.max(...target) / all;
	return {
		accuracy: share((row) => Math.max(...row)),
		heldOut,
		majority,
		errorsAvoided: (heldOut - majority) / (1 - majority),
		reason: null
	};
}
