import { compareLevels, levelsKey } from '../cube/compare-levels.ts';
import type { Levels } from '../cube/cube.ts';

/** Rows that were all rated alike: a rating by each rater, in the order of the columns; null where there is none. */
export interface RatedRows {
	readonly ratings: Levels;
	readonly rows: number;
}

/** Adds two lists: each pattern of ratings once, in order, none without rows. Commutative and associative. */
export function addRatedRows(a: readonly RatedRows[], b: readonly RatedRows[]): readonly RatedRows[] {
	const known = new Map<string, RatedRows>();
	for (const each of [...a, ...b]) {
		const key = levelsKey(each.ratings);
		const rows = (known.get(key)?.rows ?? 0) + each.rows;
		known.set(key, { ratings: each.ratings, rows });
	}
	return [...known.values()]
		.filter(({ rows }) => rows !== 0)
		.toSorted((x, y) => compareLevels(x.ratings, y.ratings));
}

/** Everyone but the group. */
export const restOfRatedRows = (all: readonly RatedRows[], own: readonly RatedRows[]): readonly RatedRows[] =>
	addRatedRows(
		all,
		own.map((each) => ({ ...each, rows: -each.rows }))
	);
