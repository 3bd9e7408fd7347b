import { criticalValue } from '../intervals/critical-value.ts';
import type { Interval } from '../intervals/interval.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import type { NeedsByPlace } from './need-table.ts';
import { addTallies, needScale, noTally, type NeedTally } from './need-tally.ts';
import type { PercentilePart } from './percentile-parts.ts';

/** What a group's rows of one part have of an outcome: those of its bins together. */
export function tallyOfPart(
	needs: NeedsByPlace,
	{ first, last }: Pick<PercentilePart, 'first' | 'last'>
): NeedTally {
	let tally = noTally;
	for (let place = first; place <= last; place += 1) {
		const own = needs.get(place);
		if (own !== undefined) tally = addTallies(tally, own);
	}
	return tally;
}

/** The mean of the values; null of no row. */
export const meanOf = ({ rows, sum }: NeedTally): number | null =>
	rows === 0 ? null : Number(sum) / needScale / rows;

/** Whether every value is 0 or 1, so that the mean is a share. */
export const isShare = ({ others }: NeedTally): boolean => others === 0;

/**
 * The variance of single values, n − 1 below the line. 0 where the spread is no larger than what rounding may have
 * made of it: then values are all alike as far as sums can tell. Null of fewer than two rows.
 */
export function varianceOf({ rows, sum, squares }: NeedTally): number | null {
	if (rows < 2) return null;
	const scale = BigInt(needScale);
	const spread = BigInt(rows) * squares * scale - sum * sum;
	// Each square is off by half a multiple of 2⁻⁴⁰ and by the rounding of one product; each value by half a multiple.
	const rounded =
		rows ** 2 * needScale + 2 * Math.abs(Number(sum)) * rows + rows * Number(squares) * needScale * 2 ** -52;
	const known = Number(spread);
	return known <= rounded ? 0 : known / needScale / needScale / rows / (rows - 1);
}

export interface NeedMean {
	readonly value: number;
	/** Null where there is none. */
	readonly interval: Interval | null;
	readonly method: 'wilson' | 't';
	readonly rows: number;
}

/**
 * The mean of an outcome with its interval: Wilson's where every value is 0 or 1, Student's t otherwise. Of a group
 * without a value there is none; of one row, and of values that are all alike, there is no t interval: it would claim
 * certainty.
 * Source: Wilson 1927; Student 1908, "The probable error of a mean".
 * @param effect the design effect where rows come in clusters: as many rows over it speak
 */
export function needMean(tally: NeedTally, level: number, effect = 1): NeedMean | null {
	const value = meanOf(tally);
	if (value === null) return null;
	const trials = tally.rows / effect;
	if (isShare(tally))
		return {
			value,
			interval: wilsonInterval({ successes: value * trials, trials }, level),
			method: 'wilson',
			rows: tally.rows
		};
	const variance = varianceOf(tally) ?? 0;
	const reach = criticalValue(level, trials - 1) * Math.sqrt(variance / trials);
	const interval =
		variance > 0 && Number.isFinite(reach) ? { low: value - reach, high: value + reach } : null;
	return { value, interval, method: 't', rows: tally.rows };
}
