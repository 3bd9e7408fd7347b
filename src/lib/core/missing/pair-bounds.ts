import type { Proportion } from '../intervals/interval.ts';
import { lowered, raised, type Bounds, type MissingRows } from './missing-rows.ts';

/*
 * A success raises the rate of the group that gets it and a failure lowers it. So a gap between two groups is widest
 * upwards where all missing successes are the first group's and all missing failures the second's: each of the two is
 * at its own extreme, and no row is needed twice. Whatever other groups there are get nothing then.
 */

/** Bounds of the difference of two known groups' rates. Null where either has no known row. */
export function differenceBounds(
	group: Proportion,
	reference: Proportion,
	missing: MissingRows
): Bounds | null {
	if (group.trials === 0 || reference.trials === 0) return null;
	return {
		low: lowered(group, missing) - raised(reference, missing),
		high: raised(group, missing) - lowered(reference, missing)
	};
}

/** Bounds of the ratio of two known groups' rates; null where either has no known row, or where nothing over nothing may come of it. */
export function ratioBounds(group: Proportion, reference: Proportion, missing: MissingRows): Bounds | null {
	if (group.trials === 0 || reference.trials === 0) return null;
	if (group.successes === 0 && reference.successes === 0) return null;
	return {
		low: lowered(group, missing) / raised(reference, missing),
		high: raised(group, missing) / lowered(reference, missing)
	};
}

/** Bounds of a known group's rate less that of everyone, whose rate is the same in every assignment. */
export function overallDifferenceBounds(
	group: Proportion,
	everyone: Proportion,
	missing: MissingRows
): Bounds | null {
	if (group.trials === 0) return null;
	const rate = everyone.successes / everyone.trials;
	return { low: lowered(group, missing) - rate, high: raised(group, missing) - rate };
}

/** Bounds of a known group's rate over that of everyone; null where the group has no known row, or where nobody at all succeeds. */
export function overallRatioBounds(
	group: Proportion,
	everyone: Proportion,
	missing: MissingRows
): Bounds | null {
	if (group.trials === 0 || everyone.successes === 0) return null;
	const rate = everyone.successes / everyone.trials;
	return { low: lowered(group, missing) / rate, high: raised(group, missing) / rate };
}
