import type { Levels } from './cube.ts';

/** Order of two texts by code unit: the same on every machine, unlike a locale's. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of two cells' levels: the first attribute decides first, by code unit, with missing (null) last. */
export function compareLevels(a: Levels, b: Levels): number {
	for (let i = 0; i < Math.min(a.length, b.length); i++) {
		const order = compareLevel(a[i] ?? null, b[i] ?? null);
		if (order !== 0) return order;
	}
	return a.length - b.length;
}

function compareLevel(a: string | null, b: string | null): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return byCodeUnit(a, b);
}

/** One text for one list of levels. JSON keeps null apart from a level that is spelt "null", whatever its characters. */
export const levelsKey = (levels: Levels): string => JSON.stringify(levels);
