import { criticalValue } from '../intervals/critical-value.ts';
import type { Interval } from '../intervals/interval.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import type { NeedsByPlace } from './need-table.ts';
import { isShare, meanOf, tallyOfPart, varianceOf } from './need-mean.ts';
import { noTally, takeTally, type NeedTally } from './need-tally.ts';
import type { PercentilePart } from './percentile-parts.ts';

/** A group, or what it is held against, with the design effect of its rows. */
export interface NeedSide {
	readonly needs: NeedsByPlace;
	readonly effect: number;
}

export interface StandardisedDifference {
	readonly value: number;
	readonly interval: Interval | null;
	readonly method: 'wilson, direct standardisation' | 't, direct standardisation';
	/** Rows of the group in the parts that are compared. */
	readonly rows: number;
	/** How much of the whole population these parts hold. */
	readonly covered: number;
}

/** Both sides in one part, with the part's share of the whole population among those compared. */
interface Stratum {
	readonly weight: number;
	readonly a: NeedTally;
	readonly b: NeedTally;
}

/** A part tells of both only where each has two rows in it: one has no spread. */
const least = 2;

/**
 * How much more of an outcome a group has than another at the same score: the differences within parts of equal score,
 * weighed by how much of the whole population is in each (direct standardisation), so that both are asked at the same
 * mix of scores. 0: the same score means the same; above 0 the group has more than the score says of it. Parts with
 * fewer than two rows of either are left out and the others weighed anew; null where none is left. Within a part scores
 * still differ: the finer the parts, the less of that is left.
 * The interval: of shares each part's two Wilson intervals, their reaches squared and added (Zou & Donner 2008); of
 * other numbers Student's t with the degrees of freedom of Satterthwaite 1946, and none where no part has a spread.
 * Source: Breslow & Day 1987, "Statistical methods in cancer research" II, section 2.3 (direct standardisation).
 */
export function standardisedDifference(
	parts: readonly PercentilePart[],
	{ group, other, level }: { readonly group: NeedSide; readonly other: NeedSide; readonly level: number }
): StandardisedDifference | null {
	const both = parts
		.map((part) => ({
			rows: part.rows,
			a: tallyOfPart(group.needs, part),
			b: tallyOfPart(other.needs, part)
		}))
		.filter(({ a, b }) => a.rows >= least && b.rows >= least);
	const compared = both.reduce((sum, { rows }) => sum + rows, 0);
	if (compared === 0) return null;
	const strata = both.map(({ rows, a, b }): Stratum => ({ weight: rows / compared, a, b }));
	const value = strata.reduce(
		(sum, { weight, a, b }) => sum + weight * ((meanOf(a) ?? 0) - (meanOf(b) ?? 0)),
		0
	);
	const effects = { a: group.effect, b: other.effect };
	const shares = strata.every(({ a, b }) => isShare(a) && isShare(b));
	return {
		value,
		interval: shares
			? intervalOfShares(value, strata, { effects, level })
			: intervalOfNumbers(value, strata, { effects, level }),
		method: shares ? 'wilson, direct standardisation' : 't, direct standardisation',
		rows: strata.reduce((sum, { a }) => sum + a.rows, 0),
		covered: compared / parts.reduce((sum, { rows }) => sum + rows, 0)
	};
}

interface Asked {
	readonly effects: { readonly a: number; readonly b: number };
	readonly level: number;
}

function reachesOf(
	tally: NeedTally,
	effect: number,
	level: number
): { readonly below: number; readonly above: number } {
	const p = meanOf(tally) ?? 0;
	const trials = tally.rows / effect;
	const interval = wilsonInterval({ successes: p * trials, trials }, level) ?? { low: 0, high: 1 };
	return { below: Math.max(0, p - interval.low), above: Math.max(0, interval.high - p) };
}

function intervalOfShares(value: number, strata: readonly Stratum[], { effects, level }: Asked): Interval {
	const reaches = strata.map(({ weight, a, b }) => {
		const [first, second] = [reachesOf(a, effects.a, level), reachesOf(b, effects.b, level)];
		return {
			below: weight * Math.hypot(first.below, second.above),
			above: weight * Math.hypot(first.above, second.below)
		};
	});
	return {
		low: value - Math.hypot(...reaches.map(({ below }) => below)),
		high: value + Math.hypot(...reaches.map(({ above }) => above))
	};
}

function intervalOfNumbers(
	value: number,
	strata: readonly Stratum[],
	{ effects, level }: Asked
): Interval | null {
	let variance = 0;
	let spread = 0;
	for (const { weight, a, b } of strata)
		for (const [tally, effect] of [
			[a, effects.a],
			[b, effects.b]
		] as const) {
			const rows = tally.rows / effect;
			const own = (weight ** 2 * (varianceOf(tally) ?? 0)) / rows;
			variance += own;
			// Fewer than two clusters' worth of rows bound nothing.
			spread += own === 0 ? 0 : rows > 1 ? own ** 2 / (rows - 1) : Infinity;
		}
	if (variance === 0 || spread === Infinity) return null;
	const reach = criticalValue(level, variance ** 2 / spread) * Math.sqrt(variance);
	return { low: value - reach, high: value + reach };
}

/** What everyone else needs. */
export const needsOfRest = (all: NeedsByPlace, own: NeedsByPlace): NeedsByPlace =>
	new Map([...all].map(([place, tally]) => [place, takeTally(tally, own.get(place) ?? noTally)]));
