import { unscaled } from '../scores/scaled-sum.ts';
import type { RatingSums } from './rating-sums.ts';

/** The mean squares of a two-way analysis of variance without replication: items, raters, and what neither explains. */
export interface MeanSquares {
	readonly items: number;
	readonly raters: number;
	readonly error: number;
}

/** A sum of squares below this share of the whole is what rounding of the squares leaves of none. */
const noSpread = 1e-14;

/**
 * Null with fewer than two items or raters. Sums are multiplied and subtracted as whole numbers, so that nothing
 * cancels but the rounding of each square: ratings in whole steps lose nothing.
 */
export function meanSquares(sums: RatingSums): MeanSquares | null {
	const [n, k] = [BigInt(sums.items), BigInt(sums.raters.length)];
	if (n < 2n || k < 2n) return null;
	const all = sums.raters.reduce((sum, each) => sum + each, 0n);
	const correction = all * all;
	// Each is nk times a sum of squares, and carries the scale twice.
	const total = ((n * k * sums.square) << 70n) - correction;
	const items = ((n * sums.itemSquare) << 70n) - correction;
	const raters = k * sums.raters.reduce((sum, each) => sum + each * each, 0n) - correction;
	const rounding = noSpread * Number((n * k * sums.square) << 70n);
	const mean = (square: bigint, degrees: bigint): number =>
		Number(square) <= rounding ? 0 : unscaled(square / (n * k)) / 2 ** 70 / Number(degrees);
	return {
		items: mean(items, n - 1n),
		raters: mean(raters, k - 1n),
		error: mean(total - items - raters, (n - 1n) * (k - 1n))
	};
}
