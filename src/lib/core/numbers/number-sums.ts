import { scaled } from '../scores/scaled-sum.ts';

/** What is added up, each by the powers of `unit` and of `errorUnit` that it is in; ŷ is the prediction, y the label, e = ŷ − y. */
export const sumPowers = {
	/** Σw */
	weight: [0, 0],
	/** Σw² */
	weightSquare: [0, 0],
	/** Σwŷ */
	prediction: [1, 0],
	/** Σwy */
	label: [1, 0],
	/** Σwŷ² */
	predictionSquare: [2, 0],
	/** Σwy² */
	labelSquare: [2, 0],
	/** Σwy³ */
	labelCube: [3, 0],
	/** Σwy⁴ */
	labelFourth: [4, 0],
	/** Σwe */
	error: [0, 1],
	/** Σw|e| */
	errorSize: [0, 1],
	/** Σwe² */
	errorSquare: [0, 2],
	/** Σwe⁴ */
	errorFourth: [0, 4],
	/** Σwe²y */
	errorSquareLabel: [1, 2],
	/** Σwe²y² */
	errorSquareLabelSquare: [2, 2]
} as const;

export type SumName = keyof typeof sumPowers;
export const sumNames = Object.keys(sumPowers) as readonly SumName[];

/**
 * Everything that the metrics of an outcome that is a number look at: sums over the rows that have both a prediction
 * and a label (over all that have a prediction where the log has no label; label and error sums are then 0).
 * Σwe² stands by itself, since Σŷ² − 2Σŷy + Σy² would lose the digits of a small error. The sums of third and fourth
 * powers are for the standard errors of mean squares.
 */
export interface NumberSums extends Readonly<Record<SumName, bigint>> {
	readonly rows: number;
	/** What values are divided by before their powers are added; null of no row, which has none. */
	readonly units: NumberUnits | null;
}

/** Powers of two that bring the largest prediction or label of a log, and its largest error, to 1 at most. */
export interface NumberUnits {
	readonly value: number;
	readonly error: number;
}

/** The sums of no row: the neutral element of `addNumberSums`. */
export const noNumberSums: NumberSums = {
	rows: 0,
	units: null,
	...eachSum(() => 0n)
};

/** The same sums in finer units: exact, since it only multiplies by powers of two. */
function inUnits(sums: NumberSums, units: NumberUnits): NumberSums {
	const by = { value: (sums.units?.value ?? 0) - units.value, error: (sums.units?.error ?? 0) - units.error };
	const finer = (name: SumName): bigint => {
		const [value, error] = sumPowers[name];
		return sums[name] << BigInt(by.value * value + by.error * error);
	};
	return { rows: sums.rows, units, ...eachSum(finer) };
}

/** Adds two groups' sums, in the finer units of both; commutative and associative to the last digit. */
export function addNumberSums(a: NumberSums, b: NumberSums): NumberSums {
	if (a.units === null) return b;
	if (b.units === null) return a;
	const units = {
		value: Math.min(a.units.value, b.units.value),
		error: Math.min(a.units.error, b.units.error)
	};
	const [first, second] = [inUnits(a, units), inUnits(b, units)];
	return { rows: a.rows + b.rows, units, ...eachSum((name) => first[name] + second[name]) };
}

export interface NumberRow {
	readonly prediction: number;
	/** Null where the log has no label. */
	readonly label: number | null;
	/** 1 where rows are not weighted. */
	readonly weight?: number;
}

/** The sums of one row: what a planner's SQL must add for it, in this order of multiplication. */
export function sumsOfNumber({ prediction, label, weight = 1 }: NumberRow, units: NumberUnits): NumberSums {
	const guess = prediction / 2 ** units.value;
	const truth = (label ?? 0) / 2 ** units.value;
	const error = label === null ? 0 : (prediction - label) / 2 ** units.error;
	const square = error * error;
	const values: Readonly<Record<SumName, number>> = {
		weight,
		weightSquare: weight * weight,
		prediction: weight * guess,
		label: weight * truth,
		predictionSquare: weight * (guess * guess),
		labelSquare: weight * (truth * truth),
		labelCube: weight * (truth * truth * truth),
		labelFourth: weight * (truth * truth * (truth * truth)),
		error: weight * error,
		errorSize: weight * Math.abs(error),
		errorSquare: weight * square,
		errorFourth: weight * (square * square),
		errorSquareLabel: weight * (square * truth),
		errorSquareLabelSquare: weight * (square * (truth * truth))
	};
	return { rows: 1, units, ...eachSum((name) => scaled(values[name])) };
}

/** The sums of everyone but the group: exact, since the group's rows are among all. */
export function restOfNumbers(all: NumberSums, own: NumberSums): NumberSums {
	if (all.units === null || own.units === null) return all;
	const units = {
		value: Math.min(all.units.value, own.units.value),
		error: Math.min(all.units.error, own.units.error)
	};
	const [first, second] = [inUnits(all, units), inUnits(own, units)];
	const rows = all.rows - own.rows;
	return rows === 0 ? noNumberSums : { rows, units, ...eachSum((name) => first[name] - second[name]) };
}

function eachSum(of: (name: SumName) => bigint): Readonly<Record<SumName, bigint>> {
	return Object.fromEntries(sumNames.map((name) => [name, of(name)])) as Readonly<Record<SumName, bigint>>;
}
