import type { Cube } from '../core/cube/cube.ts';
import { sumNames, type NumberSums, type SumName } from '../core/numbers/number-sums.ts';
import type { WeightTable } from '../core/weights/weight-table.ts';
import { weightSums, type WeightedCounts } from '../core/weights/weighted-counts.ts';
import type { ScoreCell } from '../core/scores/score-histogram.ts';
import type { ScoreTable } from '../core/scores/score-table.ts';
import type { Figured } from '../core/scores/score-figure.ts';
import { reviveTexts } from './revive-texts.ts';
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
	const { scores, numbers, weights, counterfactual } = cube;
	return {
		...cube,
		...(weights === undefined ? {} : { weights: reviveWeights(weights) }),
		...(counterfactual === undefined ? {} : { counterfactual: reviveTexts(counterfactual) }),
		...(scores === undefined ? {} : { scores: reviveScores(scores) }),
		...(numbers === undefined
			? {}
			: {
					numbers: {
						groupSets: numbers.groupSets.map((set) => ({
							...set,
							cells: set.cells.map((cell) => ({ ...cell, value: reviveNumbers(cell.value) }))
						}))
					}
				})
	};
}

/** The sums of numbers, of which a file says each as the text of its digits. */
function reviveNumbers(sums: NumberSums): NumberSums {
	const written = sums as unknown as Readonly<Record<SumName, string>>;
	return {
		rows: sums.rows,
		units: sums.units,
		...(Object.fromEntries(sumNames.map((name) => [name, BigInt(written[name])])) as Record<SumName, bigint>)
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
	...(cube.counterfactual === undefined ? {} : { counterfactual: reviveTexts(cube.counterfactual) }),
	...(cube.scores === undefined ? {} : { scores: reviveScores(cube.scores) }),
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
