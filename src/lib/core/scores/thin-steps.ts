import type { ThresholdStep } from './threshold-steps.ts';

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** How far along its ROC curve a step lies, walking right and up: 0 where nobody is selected, 2 where everyone is; 1 where a class is empty. */
const walked = ({ tp, fp, fn, tn }: ThresholdStep): number => share(tp, tp + fn) + share(fp, fp + tn);

/** The cut that `score ≥ threshold` makes: the last of the falling steps that does not go below it. */
const placeOf = (steps: readonly ThresholdStep[], threshold: number): number =>
	steps.findLastIndex((step) => step.threshold >= threshold);

/**
 * The steps of a curve that are worth drawing: at most `most`, all of them where there are no more. Kept are nobody and
 * everyone selected, the cut at each declared threshold, and of the others the first one past each of equally many
 * equal lengths of the ROC curve, so that no part of it is drawn more coarsely than another. Every step that is kept is
 * exact; what is left out lies between two that are kept, since both rates only rise.
 */
export function thinSteps(
	steps: readonly ThresholdStep[],
	{ most, thresholds }: { readonly most: number; readonly thresholds: readonly number[] }
): readonly ThresholdStep[] {
	const last = steps.at(-1);
	if (last === undefined || steps.length <= most) return steps;
	const kept = new Set([0, steps.length - 1, ...thresholds.map((threshold) => placeOf(steps, threshold))]);
	const stretch = walked(last) / (most - 1 - thresholds.length);
	let passed = 0;
	steps.forEach((step, at) => {
		const reached = Math.floor(walked(step) / stretch + 1e-9);
		if (reached > passed) kept.add(at);
		passed = Math.max(passed, reached);
	});
	return steps.filter((_, at) => kept.has(at));
}
