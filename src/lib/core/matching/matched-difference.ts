import type { Interval, Proportion } from '../intervals/interval.ts';
import { newcombeInterval } from '../intervals/newcombe-interval.ts';
import { answer, noAnswer, type Answer } from '../metrics/answer.ts';
import type { Stratum } from '../strata/stratum.ts';
import { commonCells, matchedRows, type MatchedRows } from './matched-rows.ts';
import { weightedRate } from './weighted-rate.ts';

export interface MatchedDifference {
	readonly answer: Answer;
	/** The group's matched rows, and the reference's weighted to the group's cells at their effective size. */
	readonly sides: { readonly group: Proportion; readonly reference: Proportion } | null;
	readonly interval: (level: number) => Interval | null;
	readonly kept: MatchedRows;
}

/**
 * Matched difference: the rate of the group's rows that have a counterpart, less the rate that the reference has where
 * it is spread over the features as those rows are. 0 is no gap among people alike in the features; the sign says
 * which is higher. It is of the group's people (the effect on the treated), so that swapping the two does not negate
 * it. Observational: the two may differ in what was not matched on. No answer where no cell holds rows of both.
 *
 * Cells are joint levels of the features, coarsened beforehand; rows of a cell without the other side are dropped, and
 * a reference row weighs (group rows / reference rows) of its cell. The interval is Newcombe's of the two rates, the
 * reference's at the effective size of its weights (`weightedRate`), for these cells as they are.
 * Source: Iacus, King & Porro 2012, "Causal inference without balance checking: coarsened exact matching", section 3.
 */
export function matchedDifference(cells: readonly Stratum[]): MatchedDifference {
	const kept = matchedRows(cells);
	const none = (reason: 'no-rows' | 'no-reference' | 'no-counterpart'): MatchedDifference => ({
		answer: noAnswer(reason),
		sides: null,
		interval: () => null,
		kept
	});
	if (kept.rows === 0) return none('no-rows');
	if (kept.referenceRows === 0) return none('no-reference');
	if (kept.cellsMatched === 0) return none('no-counterpart');
	const common = commonCells(cells);
	const group = {
		successes: common.reduce((sum, cell) => sum + cell.group.successes, 0),
		trials: kept.rowsMatched
	};
	const reference = weightedRate(
		common.map((cell) => ({ rate: cell.reference, weight: cell.group.trials / kept.rowsMatched }))
	);
	return {
		answer: answer(group.successes / group.trials - reference.successes / reference.trials),
		sides: { group, reference },
		interval: (level) => newcombeInterval(group, reference, level),
		kept
	};
}
