import { sidakLevel } from '#lib/core/intervals/sidak-level.ts';
import { benjaminiHochberg } from '#lib/core/tests/benjamini-hochberg.ts';
import { holm } from '#lib/core/tests/holm.ts';
import { unreachable } from '#lib/core/unreachable.ts';
import type { Inference } from './inference.ts';

/**
 * How many comparisons are made at once for one metric, one attribute and one model, so that their intervals
 * and p values can be held to it. A reference that was named beforehand makes one contrast for each other
 * group; one that was chosen by looking (the best, the highest) makes every pair of groups.
 */
export function familySize(groups: number, chosenByLooking: boolean): number {
	const contrasts = Math.max(0, groups - 1);
	return chosenByLooking ? (groups * contrasts) / 2 : contrasts;
}

/** The level of each interval of a family, so that all of them hold at once at the audit's level. */
export const simultaneousLevel = (inference: Inference, size: number): number =>
	sidakLevel(inference.level, size);

/**
 * A family's p values, adjusted by the audit's correction, in the order given. A comparison without a test
 * (a metric that is no proportion) keeps its null and takes no part.
 */
export function adjusted(ps: readonly (number | null)[], inference: Inference): readonly (number | null)[] {
	const known = ps.filter((p) => p !== null);
	const results = correct(known, inference.correction);
	let next = 0;
	return ps.map((p) => (p === null ? null : (results[next++] ?? null)));
}

function correct(ps: readonly number[], correction: Inference['correction']): readonly number[] {
	switch (correction) {
		case 'holm':
			return holm(ps);
		case 'benjamini-hochberg':
			return benjaminiHochberg(ps);
		case 'none':
			return ps;
		default:
			return unreachable(correction);
	}
}
