/** Rows are told apart in memory: a tally that has grown to this is handed on, and the next begins. */
export const mostBytes = 64 * 1024 * 1024;

/** Of rows of which fewer than every second is another's twin, holding each once saves nothing. */
const fewestTwins = 1 / 2;

/** Rows that are to come for each kind of row, before it is believed from few rows that twins will come. */
const rowsOfKind = 8;

interface Held {
	readonly rows: number;
	readonly distinct: number;
	readonly bytes: number;
}

/**
 * Whether holding rows that are alike once saves much of a log: of a share of `total` rows, of which the tally has seen the
 * first. Every second row has a twin; or, where rows are of many kinds, so many have met that the kinds must be few beside
 * all that are to come: of n rows of k kinds about n² / 2k have met one before (the birthday problem), and the kinds fit the
 * memory of a tally. Scores of four digits are such: of the first rows hardly any two are alike, of ten million nearly all.
 */
export function isWorthHolding({ rows, distinct, bytes }: Held, total: number): boolean {
	const twins = rows - distinct;
	if (twins >= fewestTwins * rows) return true;
	const kinds = rows ** 2 / (2 * twins);
	return kinds * rowsOfKind <= total && kinds * (bytes / distinct) <= mostBytes;
}
