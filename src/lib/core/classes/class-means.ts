import type { Counts } from '../cube/counts.ts';
import { answer, noAnswer, type Answer, type NoAnswer } from '../metrics/answer.ts';
import type { ClassCounts } from './class-counts.ts';
import { classMargins, type ClassMargins } from './class-margins.ts';
import { marginsOfClass } from './one-vs-rest.ts';

/** A metric of one class against the rest, as a number over a number; 0 over 0 has no answer. */
export interface ClassFraction {
	readonly above: (one: Counts) => number;
	readonly below: (one: Counts) => number;
	readonly empty: NoAnswer;
}

export const classPrecision: ClassFraction = {
	above: ({ tp }) => tp,
	below: ({ tp, fp }) => tp + fp,
	empty: 'no-predicted-positives'
};

export const classRecall: ClassFraction = {
	above: ({ tp }) => tp,
	below: ({ tp, fn }) => tp + fn,
	empty: 'no-positives'
};

/**
 * F of one class from its counts, (1 + β²)TP over (1 + β²)TP + β²FN + FP: a class that has rows and is never predicted
 * has 0, because all its rows are missed, although its precision has no answer.
 */
export const classFBeta = (beta: number): ClassFraction => ({
	above: ({ tp }) => (1 + beta * beta) * tp,
	below: ({ tp, fp, fn }) => (1 + beta * beta) * tp + beta * beta * fn + fp,
	empty: 'no-rows'
});

/**
 * Mean over classes, each weighing the same: a rare class counts as much as a frequent one. The mean is over the
 * classes that some label of the group holds; where one of these has no answer (a class that is never predicted has
 * no precision) the mean has none, because leaving it out would reward never predicting it.
 * scikit-learn instead takes such a part as 0 and adds classes that are predicted only; see `sklearnMacroMean`.
 */
export const macroMean = (counts: ClassCounts, metric: ClassFraction): Answer =>
	macroMeanOf(classMargins(counts), metric);

/** The same of the table's margins. */
export const macroMeanOf = (margins: ClassMargins, metric: ClassFraction): Answer =>
	meanOver(margins, metric, () => 1);

/** Mean over classes, each weighing as many times as labels hold it. Of recalls it is accuracy. The same rule as `macroMean` otherwise. */
export const weightedMean = (counts: ClassCounts, metric: ClassFraction): Answer =>
	weightedMeanOf(classMargins(counts), metric);

/** The same of the table's margins. */
export const weightedMeanOf = (margins: ClassMargins, metric: ClassFraction): Answer =>
	meanOver(margins, metric, (at) => margins.labelled[at] ?? 0);

function meanOver(margins: ClassMargins, metric: ClassFraction, weightOf: (at: number) => number): Answer {
	let sum = 0;
	let weights = 0;
	for (let at = 0; at < margins.labelled.length; at += 1) {
		if (margins.labelled[at] === 0) continue;
		const one = marginsOfClass(margins, at);
		const below = metric.below(one);
		if (below === 0) return noAnswer(metric.empty);
		sum += weightOf(at) * (metric.above(one) / below);
		weights += weightOf(at);
	}
	return weights === 0 ? noAnswer('no-rows') : answer(sum / weights);
}

/**
 * The metric of all classes' counts added up. Where each row has one label and one prediction, precision, recall and
 * every F come out as accuracy; it is kept because others print it under these names. No answer without rows.
 */
export function microMean(counts: ClassCounts, metric: ClassFraction): Answer {
	const margins = classMargins(counts);
	const ones = margins.labelled.map((_, at) => marginsOfClass(margins, at));
	const below = ones.reduce((sum, one) => sum + metric.below(one), 0);
	if (below === 0) return noAnswer('no-rows');
	return answer(ones.reduce((sum, one) => sum + metric.above(one), 0) / below);
}

/** The macro mean as scikit-learn prints it: over every class that is a label or a prediction, and a part without an answer is 0. */
export function sklearnMacroMean(counts: ClassCounts, metric: ClassFraction): number {
	const margins = classMargins(counts);
	const ones = margins.labelled
		.map((_, at) => marginsOfClass(margins, at))
		.filter(({ tp, fp, fn }) => tp + fp + fn > 0);
	const parts = ones.map((one) => (metric.below(one) === 0 ? 0 : metric.above(one) / metric.below(one)));
	return parts.length === 0 ? 0 : parts.reduce((sum, part) => sum + part, 0) / parts.length;
}
