import type { Stratum } from '../strata/stratum.ts';

/** What is kept and what is lost where a group's rows are compared with those of the reference that are alike. */
export interface MatchedRows {
	/** Combinations of levels of the features that hold a row of either side, and those that hold rows of both. */
	readonly cells: number;
	readonly cellsMatched: number;
	readonly rows: number;
	readonly rowsMatched: number;
	readonly referenceRows: number;
	readonly referenceRowsMatched: number;
	/** Over all rows, and over those that are kept, each counted once; null where a side has none. */
	readonly imbalanceBefore: number | null;
	readonly imbalanceAfter: number | null;
}

/** Cells that hold rows of both sides: what coarsened exact matching keeps. */
export const commonCells = (cells: readonly Stratum[]): readonly Stratum[] =>
	cells.filter(({ group, reference }) => group.trials > 0 && reference.trials > 0);

const rowsOf = (cells: readonly Stratum[], side: keyof Stratum): number =>
	cells.reduce((sum, cell) => sum + cell[side].trials, 0);

/**
 * L1: how differently two groups are spread over the cells, ½ Σ |share of the group − share of the reference|.
 * 0: spread alike; 1: no cell holds both. Null where either has no row.
 * Source: Iacus, King & Porro 2011, "Multivariate matching methods that are monotonic imbalance bounding", equation 5.
 */
function imbalance(cells: readonly Stratum[]): number | null {
	const [rows, others] = [rowsOf(cells, 'group'), rowsOf(cells, 'reference')];
	if (rows === 0 || others === 0) return null;
	const apart = cells.reduce(
		(sum, { group, reference }) => sum + Math.abs(group.trials / rows - reference.trials / others),
		0
	);
	return Math.min(1, apart / 2);
}

/**
 * How many rows and cells of two groups coarsened exact matching keeps, and how unlike they are before and after.
 * Weighting the reference by the group's cells leaves no imbalance between the cells, so `imbalanceAfter` is taken
 * before that: it is what the weights have to even out.
 */
export function matchedRows(cells: readonly Stratum[]): MatchedRows {
	const common = commonCells(cells);
	return {
		cells: cells.filter(({ group, reference }) => group.trials + reference.trials > 0).length,
		cellsMatched: common.length,
		rows: rowsOf(cells, 'group'),
		rowsMatched: rowsOf(common, 'group'),
		referenceRows: rowsOf(cells, 'reference'),
		referenceRowsMatched: rowsOf(common, 'reference'),
		imbalanceBefore: imbalance(cells),
		imbalanceAfter: imbalance(common)
	};
}
