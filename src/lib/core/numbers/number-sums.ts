import { scaled } from '../scores/scaled-sum.ts';
import { sumNames, sumPowers, type SumName } from './sum-powers.ts';
import { besideOfSums, combineBesides, eachBeside, type SumsBeside } from './sums-beside.ts';

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
	/** What is added up besides where rows are weighted; absent where every row weighs 1. */
	readonly beside?: SumsBeside;
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

/** A sum in units that are finer by these powers of two. */
const shifted =
	(by: NumberUnits) =>
	(name: SumName, sum: bigint): bigint => {
		const [value, error] = sumPowers[name];
		return sum << BigInt(by.value * value + by.error * error);
	};

/** The same sums in finer units: exact, since it only multiplies by powers of two. */
function inUnits(sums: NumberSums, units: NumberUnits): NumberSums {
	const by = { value: (sums.units?.value ?? 0) - units.value, error: (sums.units?.error ?? 0) - units.error };
	const shift = shifted(by);
	const finer = (name: SumName): bigint => shift(name, sums[name]);
	const { rows, beside } = sums;
	return { rows, units, ...eachSum(finer), ...(beside ? { beside: eachBeside(beside, shift) } : {}) };
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
	const add = (one: bigint, other: bigint): bigint => one + other;
	const sums = eachSum((name) => add(first[name], second[name]));
	return { rows: a.rows + b.rows, units, ...sums, ...besideOf(first, second, add) };
}

/** What stands beside two sums, put together: where only one is weighted, each row of the other weighs 1. */
const besideOf = (
	a: NumberSums,
	b: NumberSums,
	by: (a: bigint, b: bigint) => bigint
): Pick<NumberSums, 'beside'> =>
	a.beside === undefined && b.beside === undefined
		? {}
		: { beside: combineBesides(a.beside ?? besideOfSums(a), b.beside ?? besideOfSums(b), by) };

export interface NumberRow {
	readonly prediction: number;
	/** Null where the log has no label. */
	readonly label: number | null;
	/** Absent where rows are not weighted. */
	readonly weight?: number;
}

/** The sums of one row: what a planner's SQL must add for it, in this order of multiplication. */
export function sumsOfNumber({ prediction, label, weight }: NumberRow, units: NumberUnits): NumberSums {
	const guess = prediction / 2 ** units.value;
	const truth = (label ?? 0) / 2 ** units.value;
	const error = label === null ? 0 : (prediction - label) / 2 ** units.error;
	const square = error * error;
	const values: Readonly<Record<SumName, number>> = {
		weight: 1,
		weightSquare: 1,
		prediction: guess,
		label: truth,
		predictionSquare: guess * guess,
		labelSquare: truth * truth,
		labelCube: truth * truth * truth,
		labelFourth: truth * truth * (truth * truth),
		error,
		errorSize: Math.abs(error),
		errorSquare: square,
		errorFourth: square * square,
		errorSquareLabel: square * truth,
		errorSquareLabelSquare: square * (truth * truth)
	};
	const once = eachSum((name) => scaled(values[name]));
	if (weight === undefined) return { rows: 1, units, ...once };
	const sums = eachSum((name) => scaled(weight * values[name]));
	const squares = eachSum((name) => scaled(weight * weight * values[name]));
	return { rows: 1, units, ...sums, weightSquare: squares.weight, beside: besideOfSums(squares, once) };
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
	if (rows === 0) return noNumberSums;
	const take = (one: bigint, other: bigint): bigint => one - other;
	const sums = eachSum((name) => take(first[name], second[name]));
	return { rows, units, ...sums, ...besideOf(first, second, take) };
}

function eachSum(of: (name: SumName) => bigint): Readonly<Record<SumName, bigint>> {
	return Object.fromEntries(sumNames.map((name) => [name, of(name)])) as Readonly<Record<SumName, bigint>>;
}
