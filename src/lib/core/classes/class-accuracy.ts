import type { Proportion } from '../intervals/interval.ts';
import { answer, noAnswer, type Answer } from '../metrics/answer.ts';
import type { ClassCounts } from './class-counts.ts';
import { classMargins } from './class-margins.ts';

/** Rows whose predicted class is their label, out of all; with Wilson's interval, as any share of rows. */
export function classAccuracyFraction(counts: ClassCounts): Proportion {
	const { right, all } = classMargins(counts);
	return { successes: right.reduce((sum, rows) => sum + rows, 0), trials: all };
}

/** Share of rows whose predicted class is their label: 1 always right, 0 never. A frequent class weighs as many times as it is frequent. No answer without rows. */
export function classAccuracy(counts: ClassCounts): Answer {
	const { successes, trials } = classAccuracyFraction(counts);
	return trials === 0 ? noAnswer('no-rows') : answer(successes / trials);
}
