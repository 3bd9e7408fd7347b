import { addCounts } from './counts.ts';
import type { Cell, Levels } from './cube.ts';

/** What of a cell is counted: everything but its keys. */
type CellCounts = Omit<Cell, 'model' | 'levels'>;

/** A cell that holds no row: what a model or a group has where the log has nothing of it. */
export const emptyCell = (model: string, levels: Levels): Cell => ({
	model,
	levels,
	tp: 0,
	fp: 0,
	fn: 0,
	tn: 0,
	unlabelled: 0,
	undecided: 0,
	mismatched: 0
});

/** Adds what two cells count and keeps the keys of the first; commutative and associative over one key. */
export const addCells = (a: Cell, b: CellCounts): Cell => ({
	model: a.model,
	levels: a.levels,
	...addCounts(a, b),
	unlabelled: a.unlabelled + b.unlabelled,
	undecided: a.undecided + b.undecided,
	mismatched: a.mismatched + b.mismatched
});
