import { compareLevels } from '../cube/compare-levels.ts';
import type { Levels } from '../cube/cube.ts';

/** How many rows have each level of one column with each level of another, among rows where both are recorded. */
export interface CrossCounts {
	/** By level of the predicting column, then of the predicted one; every row of the list is as long. */
	readonly rows: readonly (readonly number[])[];
	readonly predictor: readonly string[];
	readonly target: readonly string[];
	/** Rows that lack either level; they are in no cell. */
	readonly unrecorded: number;
}

/** One cell of a cube over both columns, whatever else it counts. */
export interface CrossCell {
	readonly levels: Levels;
	readonly rows: number;
}

/** Two columns of a cube's cells, by their places in its levels. Levels without rows are left out. */
export function crossCounts(cells: readonly CrossCell[], predictor: number, target: number): CrossCounts {
	const counted = new Map<string, Map<string, number>>();
	let unrecorded = 0;
	for (const { levels, rows } of cells) {
		const [from, to] = [levels[predictor] ?? null, levels[target] ?? null];
		if (rows === 0) continue;
		if (from === null || to === null) {
			unrecorded += rows;
			continue;
		}
		const known = counted.get(from) ?? new Map<string, number>();
		counted.set(from, known.set(to, (known.get(to) ?? 0) + rows));
	}
	const ordered = (levels: Iterable<string>): readonly string[] =>
		[...new Set(levels)].sort((a, b) => compareLevels([a], [b]));
	const from = ordered(counted.keys());
	const to = ordered([...counted.values()].flatMap((each) => [...each.keys()]));
	return {
		rows: from.map((level) => to.map((other) => counted.get(level)?.get(other) ?? 0)),
		predictor: from,
		target: to,
		unrecorded
	};
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Rows in all, by level of the predictor and by level of the target. */
export const crossMargins = ({ rows, target }: CrossCounts) => {
	const predictor = rows.map(sum);
	return {
		all: sum(predictor),
		predictor,
		target: target.map((_, at) => sum(rows.map((row) => row[at] ?? 0)))
	};
};
