import { sumOver, type Shares } from './shares.ts';

/**
 * Lᵖ distance of two distributions: (Σ |p − q|ᵖ)^(1/p). 0 when they are the same; where they share no outcome it is 2 at
 * p = 1, at most √2 at p = 2. At Infinity it is the widest gap of any one outcome, which smclarify calls KS.
 */
export function lpDistance(shares: Shares, p: number): number {
	if (p === Infinity)
		return Math.max(0, ...shares.p.map((share, at) => Math.abs(share - (shares.q[at] ?? 0))));
	return sumOver(shares, (a, b) => Math.abs(a - b) ** p) ** (1 / p);
}
