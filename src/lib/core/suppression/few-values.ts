import { asNumber } from '../numbers/whole-sum.ts';
import type { NumberSums } from '../numbers/number-sums.ts';
import type { ScoredGroup } from './score-figures.ts';

/** A column of no more values than this is counts in disguise: means and mean squares are equations for how many rows have each. */
const mostValues = 32;

/** What grades, numbers of events and shares come in. */
const steps = [1, 0.5, 0.25, 0.2, 0.1, 0.05] as const;

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;

/**
 * Whether a number takes few values, as grades, numbers of events and 0/1 do: its sum and the sum of its squares are
 * whole in some usual step, and its largest value is few steps off 0. Seen from the sums of all rows, since which values
 * there are is not counted. A measurement that happens to be whole in a small range is taken for one too.
 */
function comesInSteps(sum: bigint, square: bigint, unit: number): boolean {
	// Nothing but zeros (no label at all is that too) tells nothing.
	if (square === 0n) return false;
	const [total, squares] = [asNumber(sum) * unit, asNumber(square) * unit * unit];
	return steps.some(
		(step) => unit / step <= mostValues && isWhole(total / step) && isWhole(squares / (step * step))
	);
}

/** Whether the predictions or the labels of an outcome that is a number or a grade take few values. */
export function hasFewNumbers(sums: NumberSums): boolean {
	const { units, beside } = sums;
	if (units === null) return false;
	// Weights hide the steps: every row is counted once here.
	const { prediction, predictionSquare, label, labelSquare } = beside?.once ?? sums;
	const unit = 2 ** units.value;
	return comesInSteps(prediction, predictionSquare, unit) || comesInSteps(label, labelSquare, unit);
}

/**
 * Whether a score takes few values and some published group has some of them on a few rows of one label: then its means
 * and mean squares tell how many. Scores that are counted in bins take many values.
 */
export function hasFewScoresOfFew(
	groups: readonly ScoredGroup[],
	population: ScoredGroup,
	minimumCell: number
): boolean {
	const { bins } = population.scores;
	if (bins.length > mostValues || bins.some((bin) => bin.low !== bin.high)) return false;
	return groups.some(({ scores }) =>
		scores.bins.some(({ positives, negatives, unlabelled }) =>
			[positives, negatives, unlabelled].some((rows) => rows > 0 && rows < minimumCell)
		)
	);
}
