import type { NoAnswer } from '../metrics/answer.ts';
import { bestGuess } from './best-guess.ts';
import { cramersV } from './cramers-v.ts';
import { crossCounts, crossMargins, type CrossCell } from './cross-counts.ts';
import { uncertaintyRemoved } from './uncertainty-removed.ts';

/** How well one column tells an attribute, as the table of the report has it. */
export interface ProxyFigures {
	/** Levels of the column among the rows where both are recorded, and those rows. */
	readonly levels: number;
	readonly n: number;
	/** Bergsma's corrected V: 0 tells nothing, 1 all. */
	readonly cramers_v: number | null;
	/** Share of rows whose group is guessed rightly from the other rows of their level, and from the commonest group alone. */
	readonly best_guess: number | null;
	readonly majority: number | null;
	/** Share of the uncertainty of the group that the column removes. */
	readonly uncertainty_removed: number | null;
	/** Why one of them has no answer; null where all have. */
	readonly reason: NoAnswer | null;
}

/**
 * Everything that the screen says of one column against one attribute, from the counts of one model.
 * @param cells levels of the column, then of the attribute; the same levels may come in several cells
 */
export function proxyFigures(cells: readonly CrossCell[]): ProxyFigures {
	const counts = crossCounts(cells, 0, 1);
	const [association, guess, removed] = [cramersV(counts), bestGuess(counts), uncertaintyRemoved(counts)];
	return {
		levels: counts.predictor.length,
		n: crossMargins(counts).all,
		cramers_v: association.value,
		best_guess: guess.accuracy === null ? null : guess.heldOut,
		majority: guess.accuracy === null ? null : guess.majority,
		uncertainty_removed: removed.value,
		reason: association.reason ?? guess.reason ?? removed.reason
	};
}
