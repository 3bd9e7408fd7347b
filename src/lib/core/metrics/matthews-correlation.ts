import { correlationInterval } from '../intervals/correlation-interval.ts';
import type { Counts } from '../cube/counts.ts';
import { answer, noAnswer, type NoAnswer } from './answer.ts';
import { higherForAll } from './better.ts';
import type { Metric } from './metric.ts';

/**
 * Correlation of decision and label (Matthews 1975; the phi coefficient): 1 always right, 0 as chance would, −1 always wrong.
 * No answer where any margin of the two-by-two table is empty, because nothing varies then.
 */
export const matthewsCorrelation: Metric = {
	id: 'matthews_correlation',
	kind: 'smooth',
	title: 'Matthews correlation',
	plain: 'Agreement with the truth',
	formula: '(TP·TN − FP·FN) / √((TP+FP)(TP+FN)(TN+FP)(TN+FN))',
	denominator: 'all four margins of the table',
	zeroRule:
		'A group with an empty margin (no positives, no negatives, nobody selected or everybody) has no answer: nothing varies.',
	source:
		'Matthews 1975, “Comparison of the predicted and observed secondary structure of T4 phage lysozyme”',
	needsLabel: true,
	better: higherForAll,
	fraction: null,
	closedForm: { method: 'fisher-z', interval: correlationInterval },
	range: { low: -1, high: 1 },
	value: ({ group }) => {
		const empty = emptyMargin(group);
		if (empty !== null) return noAnswer(empty);
		const { tp, fp, fn, tn } = group;
		// A product of four roots, since the root of a product of four counts overflows exact integers early.
		const scale = Math.sqrt(tp + fp) * Math.sqrt(tp + fn) * Math.sqrt(tn + fp) * Math.sqrt(tn + fn);
		return answer((tp * tn - fp * fn) / scale);
	}
};

function emptyMargin({ tp, fp, fn, tn }: Counts): NoAnswer | null {
	if (tp + fn === 0) return 'no-positives';
	if (fp + tn === 0) return 'no-negatives';
	if (tp + fp === 0) return 'no-predicted-positives';
	if (fn + tn === 0) return 'no-predicted-negatives';
	return null;
}
