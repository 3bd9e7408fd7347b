import { roundedSum, type Rounded } from './rounded.ts';
import { sumPowers, type SumName } from './sum-powers.ts';

type Sums = Readonly<Record<SumName, bigint>>;

/** Sums by name, each with what rounding may have made of it. */
export type BoundedSums = (name: SumName) => Rounded;

/** Of terms that may be negative, the two sums of even powers whose product's root their sizes stay below (Cauchy–Schwarz). */
const between: Readonly<Partial<Record<SumName, readonly [SumName, SumName]>>> = {
	prediction: ['weight', 'predictionSquare'],
	label: ['weight', 'labelSquare'],
	labelCube: ['labelSquare', 'labelFourth'],
	error: ['weight', 'errorSquare'],
	errorSquareLabel: ['errorSquare', 'errorSquareLabelSquare']
};

/**
 * The bounds of a group's sums: a term of n factors is rounded n − 1 times before it is added, in the order of
 * `sumsOfNumber`. `weighted` is how many of its factors are weights; a term of which 'weight' is all has no other.
 */
export const boundedSums =
	(sums: Sums, rows: number, weighted: 0 | 1 | 2 = 0): BoundedSums =>
	(name) => {
		const [value, error] = sumPowers[name];
		const roundings = Math.max(0, value + error + weighted - 1);
		const [low, high] = between[name] ?? [name, name];
		const sizes = Math.sqrt(Math.abs(Number(sums[low]))) * Math.sqrt(Math.abs(Number(sums[high])));
		return roundedSum(rows, sums[name], { roundings, sizes });
	};
