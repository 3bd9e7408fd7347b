import { mergeCubes, noCube } from '#lib/core/cube/merge-cubes.ts';
import type { Cell, Cube, GroupSet, Window } from '#lib/core/cube/cube.ts';
import type { CubePlan } from './plan-cube.ts';
import type { SqlValue } from './sql.ts';

/** One row of a query's answer, by column. */
export type AnswerRow = Readonly<Record<string, SqlValue>>;

/**
 * The answer of a planned counting query as a cube, in canonical order whatever order the engine answered in.
 * An answer that the plan cannot have asked for throws.
 */
export function cubeFromRows(plan: CubePlan, rows: readonly AnswerRow[]): Cube {
	const sets = plan.groupSets.map((attributes) => ({ attributes, cells: [] as Cell[] }));
	const setOfBits = new Map(sets.map((set) => [bitsOf(plan, set.attributes), set]));
	for (const row of rows) {
		const set = setOfBits.get(integer(row, 'set_bits'));
		if (set === undefined) throw new Error('The answer holds a group set that was not asked for');
		set.cells.push(cellFromRow(plan, row, set.attributes));
	}
	const models = plan.models ?? [...new Set((sets[0]?.cells ?? []).map((cell) => cell.model))];
	const cube: Cube = { models, groupSets: sets, rows: rowsRead(plan, sets), window: windowOf(rows) };
	return mergeCubes(noCube, cube);
}

/** The number that `GROUPING` gives to a set; a plan with one set does not ask and has 0. */
function bitsOf(plan: CubePlan, set: readonly string[]): number {
	if (plan.groupSets.length === 1) return 0;
	return plan.attributes.reduce((bits, { attribute }) => bits * 2 + (set.includes(attribute) ? 0 : 1), 0);
}

function cellFromRow(plan: CubePlan, row: AnswerRow, set: readonly string[]): Cell {
	const columns = plan.attributes.filter(({ attribute }) => set.includes(attribute));
	const model = text(row, 'model');
	if (model === null) throw new Error('A row of the log names no model');
	return {
		model,
		levels: columns.map(({ column }) => text(row, column)),
		tp: integer(row, 'tp'),
		fp: integer(row, 'fp'),
		fn: integer(row, 'fn'),
		tn: integer(row, 'tn'),
		unlabelled: integer(row, 'unlabelled'),
		undecided: integer(row, 'undecided'),
		mismatched: integer(row, 'mismatched')
	};
}

/** Every row of the log is in one cell of each model that reads it, either decided and labelled or left out. */
function rowsRead(plan: CubePlan, groupSets: readonly GroupSet[]): number {
	const cells = groupSets[0]?.cells ?? [];
	const [model] = plan.models ?? [null];
	return cells
		.filter((cell) => model === null || cell.model === model)
		.reduce((sum, c) => sum + c.tp + c.fp + c.fn + c.tn + c.unlabelled + c.undecided, 0);
}

function windowOf(rows: readonly AnswerRow[]): Window | null {
	const texts = (column: string) => rows.map((row) => text(row, column)).filter((value) => value !== null);
	const [first] = texts('first').sort();
	const last = texts('last').sort().at(-1);
	return first === undefined || last === undefined ? null : { first, last };
}

function text(row: AnswerRow, column: string): string | null {
	const value = row[column] ?? null;
	if (value === null || typeof value === 'string') return value;
	throw new Error(`Column ${column} of the answer is not text: ${String(value)}`);
}

function integer(row: AnswerRow, column: string): number {
	const value = row[column];
	if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
	throw new Error(`Column ${column} of the answer is not an integer: ${String(value)}`);
}
