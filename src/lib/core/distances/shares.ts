/** Two distributions over the same outcomes, in the same order: each adds up to 1. */
export interface Shares {
	readonly p: readonly number[];
	readonly q: readonly number[];
}

/**
 * Two groups' counts of the same outcomes, rows or weights, as shares: of labels [tp + fn, fp + tn], of decisions
 * [tp + fp, fn + tn]; of a score `binShares`.
 * Null when either group has none, since shares of nothing are not 0.
 */
export function sharesOf(ofP: readonly number[], ofQ: readonly number[]): Shares | null {
	if (ofP.length !== ofQ.length) throw new Error('Two distributions over unlike outcomes have no distance');
	const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
	const [allP, allQ] = [total(ofP), total(ofQ)];
	if (!(allP > 0) || !(allQ > 0)) return null;
	return { p: ofP.map((count) => count / allP), q: ofQ.map((count) => count / allQ) };
}

/** The shares of the outcomes that both groups have, not made to add up to 1 again: what smclarify compares. */
export function commonShares({ p, q }: Shares): Shares {
	const isCommon = (_: number, at: number): boolean => (p[at] ?? 0) > 0 && (q[at] ?? 0) > 0;
	return { p: p.filter(isCommon), q: q.filter(isCommon) };
}

/** Each outcome's two shares, put through a function and added up. */
export const sumOver = ({ p, q }: Shares, term: (p: number, q: number) => number): number =>
	p.reduce((sum, share, at) => sum + term(share, q[at] ?? 0), 0);
