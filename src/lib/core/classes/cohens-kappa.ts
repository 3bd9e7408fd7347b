import { answer, noAnswer, type Answer } from '../metrics/answer.ts';
import type { ClassCounts } from './class-counts.ts';
import { classMargins, type ClassMargins } from './class-margins.ts';

/**
 * Cohen's kappa of prediction and label: accuracy beyond what the two margins would give by chance. 1 is always right,
 * 0 as good as chance, negative is worse than chance. No answer without rows, or where all labels and all predictions
 * are one and the same class, since chance is then always right too.
 * Source: Cohen 1960, "A coefficient of agreement for nominal scales", equation 1.
 */
export const cohensKappa = (counts: ClassCounts): Answer => kappaOf(classMargins(counts));

/** The same of the table's margins. */
export function kappaOf({ right, labelled, predicted, all }: ClassMargins): Answer {
	if (all === 0) return noAnswer('no-rows');
	let observed = 0;
	let expected = 0;
	for (let at = 0; at < right.length; at += 1) {
		observed += right[at] ?? 0;
		expected += (labelled[at] ?? 0) * ((predicted[at] ?? 0) / all);
	}
	// Both in rows, so that a chance of 1 is met exactly.
	return expected >= all ? noAnswer('division-by-zero') : answer((observed - expected) / (all - expected));
}
