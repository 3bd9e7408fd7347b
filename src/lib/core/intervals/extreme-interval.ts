import type { Interval } from './interval.ts';

/** Interval of an extreme over groups, with the number of simultaneous pairwise intervals it was read from. */
export interface ExtremeInterval extends Interval {
	readonly familySize: number;
}
