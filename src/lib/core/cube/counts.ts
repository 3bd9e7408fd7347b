/**
 * The four cells of a binary decision against a binary label, as counts of rows.
 * Every group metric of the binary table is a function of these four numbers.
 * Where the log has no label, selected rows stand in `fp` and the others in `tn`,
 * and only metrics that need no label are asked of them.
 */
export interface Counts {
	readonly tp: number;
	readonly fp: number;
	readonly fn: number;
	readonly tn: number;
}

/** The counts of nothing: the neutral element of `addCounts`. */
export const noCounts: Counts = { tp: 0, fp: 0, fn: 0, tn: 0 };

/** Adds two counts cell by cell; commutative and associative, which is what lets shards be summed. */
export const addCounts = (a: Counts, b: Counts): Counts => ({
	tp: a.tp + b.tp,
	fp: a.fp + b.fp,
	fn: a.fn + b.fn,
	tn: a.tn + b.tn
});

/** Rows in all four cells. 0 means the group holds no row with both a label and a decision. */
export const total = (c: Counts): number => c.tp + c.fp + c.fn + c.tn;
