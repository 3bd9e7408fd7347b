import { greatest, least } from '../intervals/outermost.ts';
import type { Proportion } from '../intervals/interval.ts';
import { lowered, raised, type Bounds, type MissingRows } from './missing-rows.ts';
import { highestLow, lowestHigh } from './nearest-extremes.ts';

/*
 * Over all groups an assignment is looked for that spreads rates most, and one that brings them nearest.
 *
 * Most: the widest gap over groups and assignments is the widest over ordered pairs of each pair's widest, which is
 * `differenceBounds`; so this end is exact.
 *
 * Nearest: successes can do no more for the lowest rate than bring it to `highestLow`, failures no more for the highest
 * than bring it to `lowestHigh`. Let p be the rate of everyone, known and missing together. Lifting each group below p
 * to p takes Σ(pn − x)/(1 − p) successes, lowering each above p takes Σ(x − pn)/p failures; since the missing rows are
 * what everyone has beyond the groups, what is left of the successes and of the failures is in the proportion p : 1 − p,
 * so that either both suffice or neither does. Where both do, all groups can be brought to p, and there is no gap.
 * Where neither does, successes go to groups below p alone and failures to groups above p alone, so that one assignment
 * reaches both ends at once. Parts of rows are allowed here: no assignment of whole rows brings groups nearer, and one
 * comes within a row of it in each group.
 */

/** Groups that have known rows; the others have no rate of their own, and may stay without one. */
const known = (groups: readonly Proportion[]): readonly Proportion[] =>
	groups.filter(({ trials }) => trials > 0);

/**
 * What every ordered pair of groups gives, those without known rows among them, since missing rows may give them a
 * rate; NaN, where none can, is left out.
 */
const eachPair = (
	groups: readonly Proportion[],
	of: (high: Proportion, low: Proportion) => number
): readonly number[] =>
	groups
		.flatMap((high) => groups.filter((low) => low !== high).map((low) => of(high, low)))
		.filter((value) => !Number.isNaN(value));

/** A rate as low as can be over another as high as can be; where the other cannot succeed at all, it is not the highest. */
const lowestRatio = (low: Proportion, high: Proportion, missing: MissingRows): number =>
	raised(high, missing) === 0 ? Infinity : lowered(low, missing) / raised(high, missing);

/** Bounds of the highest rate minus the lowest, over all groups jointly. Null with fewer than two groups that have known rows;
 * a group without any counts where missing rows may give it a rate. */
export function maxDifferenceBounds(groups: readonly Proportion[], missing: MissingRows): Bounds | null {
	const used = known(groups);
	if (used.length < 2) return null;
	const nearest = lowestHigh(used, missing.failures) - highestLow(used, missing.successes);
	return {
		low: Math.max(0, nearest),
		high: greatest(eachPair(groups, (high, low) => raised(high, missing) - lowered(low, missing)))
	};
}

/**
 * Bounds of the lowest rate over the highest, over all groups jointly. Null with fewer than two groups that have known
 * rows, or where nobody known succeeds (an assignment may then give nothing over nothing).
 */
export function minRatioBounds(groups: readonly Proportion[], missing: MissingRows): Bounds | null {
	const used = known(groups);
	if (used.length < 2 || used.every(({ successes }) => successes === 0)) return null;
	const nearest = highestLow(used, missing.successes) / lowestHigh(used, missing.failures);
	return {
		low: least(eachPair(groups, (high, low) => lowestRatio(low, high, missing))),
		high: Math.min(1, nearest)
	};
}

/**
 * Bounds of a group's rate over the highest of all, its own among them: lowest where its own is as low as can be and
 * another's as high, highest where its own is as high as can be and failures press all others down. Null as for
 * `minRatioBounds`, or where the group itself has no known row.
 */
export function impactRatioBounds(
	group: Proportion,
	others: readonly Proportion[],
	missing: MissingRows
): Bounds | null {
	const used = known(others);
	if (group.trials === 0 || used.length === 0) return null;
	if (used.every(({ successes }) => successes === 0)) return null;
	return {
		low: Math.min(
			1,
			...eachPair([group, ...others], (high, low) =>
				low === group ? lowestRatio(group, high, missing) : NaN
			)
		),
		high: Math.min(1, raised(group, missing) / lowestHigh(used, missing.failures))
	};
}

/** Bounds of the larger of two gaps whose missing rows are different ones (equalised odds: positives and negatives), and so are assigned apart. */
export const largerBounds = (a: Bounds, b: Bounds): Bounds => ({
	low: Math.max(a.low, b.low),
	high: Math.max(a.high, b.high)
});
