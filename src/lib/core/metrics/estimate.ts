import type { Interval } from '../intervals/interval.ts';

/**
 * A figure of one group that brings its own uncertainty, because it is read from more than the four cells.
 * Two groups are compared by these alone: the intervals of their difference and ratio follow from their own
 * intervals (the method of variance estimates recovery, Zou & Donner 2008; Donner & Zou 2012 for ratios).
 */
export interface Estimate {
	readonly value: number;
	/** How far the rows' own figure may lie from `value` because rows were put in bins: a worst case, not a standard error. 0 where exact. */
	readonly error: number;
	/** Standard error of the value; null where the method gives none, and then two groups are not tested. */
	readonly standardError: number | null;
	/** The interval at a level, the bin error added at both ends; null where there is none. */
	readonly interval: (level: number) => Interval | null;
	/** The method's name, as the tables print it: "delong", "t". */
	readonly method: string;
	/** Rows that the figure is read from; what `minimumDenominator` is asked of. */
	readonly rows: number;
	readonly reason: null;
}
