/**
 * Cases answered under two conditions, by where they succeeded: each case counts once. Only the two cells in the
 * middle, the discordant ones, say anything of a difference between the conditions.
 */
export interface PairedCounts {
	readonly both: number;
	readonly firstOnly: number;
	readonly secondOnly: number;
	readonly neither: number;
}

/** All cases that were answered under both conditions. */
export const pairsIn = (c: PairedCounts): number => c.both + c.firstOnly + c.secondOnly + c.neither;

/** The same cases with the conditions in the other order: differences change sign. */
export const swapConditions = (c: PairedCounts): PairedCounts => ({
	...c,
	firstOnly: c.secondOnly,
	secondOnly: c.firstOnly
});
