import { seededRandom } from '../intervals/seeded-random.ts';

/** A homogeneous equation: each unknown with its coefficient; the coefficients times the unknowns sum to 0. */
export type Equation = ReadonlyMap<number, number>;

/** Largest prime below 2²⁶: a product of two residues is still an exact double. */
const prime = 67108859;

const multiply = (a: number, b: number): number => {
	const product = a * b;
	const rest = product - Math.floor(product / prime) * prime;
	return rest < 0 ? rest + prime : rest >= prime ? rest - prime : rest;
};
const residue = (a: number): number => ((a % prime) + prime) % prime;

/** By Fermat: a^(p − 2). */
function inverse(a: number): number {
	let result = 1;
	let base = a;
	for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
		if (power % 2 === 1) result = multiply(result, base);
		base = multiply(base, base);
	}
	return result;
}

/**
 * Equations in an order that keeps elimination sparse: first those with an unknown that no other equation left has,
 * which then needs no eliminating at all; the rest, short ones first.
 */
function eliminationOrder(
	equations: readonly Equation[]
): readonly { equation: Equation; own: number | null }[] {
	const users = new Map<number, Set<number>>();
	equations.forEach((equation, at) => {
		for (const unknown of equation.keys()) users.set(unknown, (users.get(unknown) ?? new Set()).add(at));
	});
	const order: { equation: Equation; own: number | null }[] = [];
	const done = new Set<number>();
	const lonely = [...users].filter(([, at]) => at.size === 1).map(([unknown]) => unknown);
	for (let unknown = lonely.pop(); unknown !== undefined; unknown = lonely.pop()) {
		const [at] = users.get(unknown) ?? [];
		const equation = at === undefined ? undefined : equations[at];
		if (at === undefined || equation === undefined || done.has(at)) continue;
		done.add(at);
		order.push({ equation, own: unknown });
		for (const other of equation.keys()) {
			const rest = users.get(other);
			rest?.delete(at);
			if (rest?.size === 1) lonely.push(other);
		}
	}
	const others = equations.filter((_, at) => !done.has(at)).sort((a, b) => a.size - b.size);
	return [...order, ...others.map((equation) => ({ equation, own: null }))];
}

interface PivotRow {
	readonly pivot: number;
	/** The row without its pivot, which has coefficient 1. */
	readonly rest: Map<number, number>;
}

/** A random solution of homogeneous equations, to be asked what the equations fix. */
export interface Solution {
	/** Whether a combination of unknowns is the same in every solution. An unknown in no equation is free. */
	fixes(combination: readonly (readonly [unknown: number, coefficient: number])[]): boolean;
}

/**
 * A random solution of the equations, modulo a prime, by exact sparse elimination.
 * An unknown is fixed by the equations exactly when it is 0 in every solution; in a random one an unknown that is free
 * is 0 only by a chance of one in 67 million, which errs on the side of calling it fixed. The same holds of any
 * combination of unknowns. Null where more than `budget` steps would be needed.
 */
export function randomSolution(equations: readonly Equation[], budget: number): Solution | null {
	const rows: PivotRow[] = [];
	const rowOf = new Map<number, PivotRow>();
	let steps = 0;
	for (const { equation, own } of eliminationOrder(equations)) {
		const row = new Map<number, number>();
		for (const [unknown, coefficient] of equation) row.set(unknown, residue(coefficient));
		// A map visits what is added to it on the way, so columns that fill in are eliminated too.
		for (const [unknown, coefficient] of row) {
			const pivotRow = coefficient === 0 ? undefined : rowOf.get(unknown);
			if (pivotRow === undefined) continue;
			row.delete(unknown);
			steps += pivotRow.rest.size;
			for (const [other, c] of pivotRow.rest) {
				const next = residue((row.get(other) ?? 0) - multiply(coefficient, c));
				if (next === 0) row.delete(other);
				else row.set(other, next);
			}
		}
		if (steps > budget) return null;
		const [first] = row.keys();
		const pivot = own ?? first;
		if (pivot === undefined) continue;
		const scale = inverse(row.get(pivot) ?? 1);
		row.delete(pivot);
		const rest = new Map([...row].map(([unknown, c]) => [unknown, multiply(c, scale)] as const));
		const pivotRow = { pivot, rest };
		rows.push(pivotRow);
		rowOf.set(pivot, pivotRow);
	}
	const solution = backSubstitute(rows);
	return {
		fixes: (combination) =>
			combination.every(([unknown]) => solution.has(unknown)) &&
			combination.reduce(
				(sum, [unknown, c]) => residue(sum + multiply(residue(c), solution.get(unknown) ?? 0)),
				0
			) === 0
	};
}

/** Unknowns without a pivot are drawn from a fixed stream; each pivot follows from what later rows left. */
function backSubstitute(rows: readonly PivotRow[]): Map<number, number> {
	const solution = new Map<number, number>();
	const random = seededRandom(0, 'solution');
	const draw = (): number => Math.floor(random() * prime);
	for (const { pivot, rest } of rows.toReversed()) {
		let sum = 0;
		for (const [unknown, coefficient] of rest) {
			let value = solution.get(unknown);
			if (value === undefined) {
				value = draw();
				solution.set(unknown, value);
			}
			sum = residue(sum + multiply(coefficient, value));
		}
		solution.set(pivot, residue(-sum));
	}
	return solution;
}
