import { scaled } from '../scores/scaled-sum.ts';
import type { NumberSums } from './number-sums.ts';
import { asNumber } from './whole-sum.ts';

/**
 * Whether every label is the same, seen from sums: rounded as they are, those of equal values are a whole number of
 * times what one of them adds. Rows are counted once each here, whatever they weigh.
 */
export function haveOneLabel({ rows, beside, ...sums }: NumberSums): boolean {
	const { label, labelSquare } = beside?.once ?? sums;
	const n = BigInt(rows);
	if (n === 0n || label % n !== 0n) return false;
	const y = asNumber(label / n);
	if (labelSquare !== n * scaled(y * y)) return false;
	if (beside !== undefined) return true;
	return sums.labelCube === n * scaled(y * y * y) && sums.labelFourth === n * scaled(y * y * (y * y));
}
