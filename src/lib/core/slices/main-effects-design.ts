import type { Levels } from '../cube/cube.ts';

/** Which coefficients each cell's log odds are the sum of: the intercept (0), and one for each attribute's level. */
export interface MainEffectsDesign {
	readonly coefficients: number;
	readonly ofCell: readonly (readonly number[])[];
}

/**
 * One coefficient for each level of each attribute that has at least two, and an intercept. No level is left out as a
 * baseline: the prior settles what the data do not, alike for all levels, so their order changes nothing. Where
 * fewer than two attributes vary, a cell is its own main effect; then the intercept is all there is.
 */
export function mainEffectsDesign(cells: readonly Levels[]): MainEffectsDesign {
	const attributes = cells[0]?.length ?? 0;
	const levels = Array.from({ length: attributes }, (_, at) => [
		...new Set(cells.map((own) => own[at] ?? null))
	]);
	const varying = levels.flatMap((own, at) => (own.length > 1 ? [at] : []));
	const used = varying.length > 1 ? varying : [];
	let coefficients = 1;
	const codes = new Map<number, ReadonlyMap<string | null, number>>();
	for (const at of used) {
		const first = coefficients;
		const own = levels[at] ?? [];
		codes.set(at, new Map(own.map((level, place) => [level, first + place])));
		coefficients += own.length;
	}
	return {
		coefficients,
		ofCell: cells.map((own) => [0, ...used.map((at) => codes.get(at)?.get(own[at] ?? null) ?? 0)])
	};
}
