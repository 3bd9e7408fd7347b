import type { Cube } from '../core/cube/cube.ts';
import type { ClassCell } from '../core/classes/class-counts.ts';
import type { ValueTable } from '../core/cube/value-table.ts';
import type { NumberSums } from '../core/numbers/number-sums.ts';
import { eachBeside } from '../core/numbers/sums-beside.ts';
import { sumNames, type SumName } from '../core/numbers/sum-powers.ts';
import type { NeedTable } from '../core/needs/need-table.ts';
import type { WeightTable } from '../core/weights/weight-table.ts';
import { weightSums, type WeightedCounts } from '../core/weights/weighted-counts.ts';
import type { ScoreCell } from '../core/scores/score-histogram.ts';
import type { ScoreTable } from '../core/scores/score-table.ts';
import type { Figured } from '../core/scores/score-figure.ts';
import { reviveDescriptions } from './revive-descriptions.ts';
import type { SuppressedCube, SuppressedFigures } from '../core/suppression/suppressed-cube.ts';

/** Sums as a file says them: JSON has no whole number of any size, so they are the texts of their digits. */
interface WrittenSums {
	readonly n: number;
	readonly score: string;
	readonly square: string;
	readonly squaredError: string;
	readonly logLoss: string;
}

/** The scores of a cube, from a file of the right shape. */
function reviveCell(cell: ScoreCell): ScoreCell {
	const { n, ...sums } = cell.sums as unknown as WrittenSums;
	return {
		...cell,
		sums: {
			n,
			score: BigInt(sums.score),
			square: BigInt(sums.square),
			squaredError: BigInt(sums.squaredError),
			logLoss: BigInt(sums.logLoss)
		}
	};
}

const reviveScores = (scores: ScoreTable): ScoreTable => ({
	...scores,
	groupSets: scores.groupSets.map((set) => ({ ...set, cells: set.cells.map(reviveCell) }))
});

/** A whole cube from a file of the right shape. */
export function reviveCube(cube: Cube): Cube {
	const { scores, classes, needs, numbers, weights, counterfactual } = cube;
	return {
		...cube,
		...(weights === undefined ? {} : { weights: reviveWeights(weights) }),
		...(counterfactual === undefined ? {} : { counterfactual: reviveDescriptions(counterfactual) }),
		...(scores === undefined ? {} : { scores: reviveScores(scores) }),
		...(needs === undefined ? {} : { needs: reviveNeeds(needs) }),
		...(classes === undefined ? {} : { classes: reviveValues(classes, reviveClasses) }),
		...(numbers === undefined ? {} : { numbers: reviveValues(numbers, reviveNumbers) })
	};
}

/** Further outcomes by score, of whose sums a file says each as the text of its digits. */
const reviveNeeds = (needs: NeedTable): NeedTable => ({
	...needs,
	groupSets: needs.groupSets.map((set) => ({
		...set,
		cells: set.cells.map((cell) => ({
			...cell,
			sums: cell.sums.map((sum) => BigInt(String(sum))),
			squares: cell.squares.map((sum) => BigInt(String(sum)))
		}))
	}))
});

const reviveValues = <Value>(
	{ groupSets }: ValueTable<Value>,
	revive: (value: Value) => Value
): ValueTable<Value> => ({
	groupSets: groupSets.map((set) => ({
		...set,
		cells: set.cells.map((cell) => ({ ...cell, value: revive(cell.value) }))
	}))
});

/** The weights of a class, each the text of its digits. */
const reviveClasses = (cells: readonly ClassCell[]): readonly ClassCell[] =>
	cells.map((cell) => {
		if (cell.weight === undefined) return cell;
		const { sum, squares } = cell.weight;
		return { ...cell, weight: { sum: BigInt(String(sum)), squares: BigInt(String(squares)) } };
	});

/** The sums of numbers, of which a file says each as the text of its digits. */
function reviveNumbers(sums: NumberSums): NumberSums {
	const written = sums as unknown as Readonly<Record<SumName, string>>;
	const { rows, units, beside } = sums;
	return {
		rows,
		units,
		...(Object.fromEntries(sumNames.map((name) => [name, BigInt(written[name])])) as Record<SumName, bigint>),
		...(beside === undefined ? {} : { beside: eachBeside(beside, (_, sum) => BigInt(String(sum))) })
	};
}

/** The weights of a cube, from a file of the right shape. */
const reviveWeights = ({ groupSets }: WeightTable): WeightTable => ({
	groupSets: groupSets.map((set) => ({
		...set,
		cells: set.cells.map((cell) => ({
			...cell,
			sums: Object.fromEntries(
				weightSums.map((name) => [name, BigInt(String(cell.sums[name]))])
			) as WeightedCounts
		}))
	}))
});

/** A bin error may be infinite, which a file says as a text. */
const reviveFigure = (figure: Figured): Figured =>
	figure.value === null ? figure : { ...figure, error: Number(String(figure.error)) };

const reviveFigures = (figures: SuppressedFigures['own']): SuppressedFigures['own'] =>
	Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, reviveFigure(figure)] as const));

/** A suppressed cube from a file of the right shape. */
export const reviveSuppressed = (cube: SuppressedCube): SuppressedCube => ({
	...cube,
	...(cube.weights === undefined ? {} : { weights: reviveWeights(cube.weights) }),
	...(cube.counterfactual === undefined ? {} : { counterfactual: reviveDescriptions(cube.counterfactual) }),
	...(cube.scores === undefined ? {} : { scores: reviveScores(cube.scores) }),
	...(cube.needs === undefined ? {} : { needs: reviveNeeds(cube.needs) }),
	...(cube.classes === undefined ? {} : { classes: reviveValues(cube.classes, reviveClasses) }),
	groupSets: cube.groupSets.map((set) => ({
		...set,
		cells: set.cells.map((cell) => {
			if (cell.figures === undefined) return cell;
			const { own, rest } = cell.figures;
			return {
				...cell,
				figures: { own: reviveFigures(own), rest: rest === null ? null : reviveFigures(rest) }
			};
		})
	}))
});
