import { describe, expect, it } from 'vitest';
import { metricIds } from './metric.ts';
import type { outcomeTypes } from './outcome-types.ts';
import { isOfOutcome } from './outcome-types.ts';

const of = (type: (typeof outcomeTypes)[number]) => metricIds.filter((id) => isOfOutcome(id, type)).sort();

describe('what can be asked of an outcome', () => {
	it('is its own metrics and counts, and nothing of answers that are only compared', () => {
		expect(of('none')).toEqual([]);
		expect(of('graded')).toEqual(
			['count', 'mean_grade', 'share_above_cut', 'refusal_rate', 'unparsed_rate'].sort()
		);
		expect(of('number')).toEqual(
			[
				'count',
				'mean_prediction',
				'mean_label',
				'mean_error',
				'mean_absolute_error',
				'root_mean_squared_error',
				'r_squared'
			].sort()
		);
		expect(of('classes')).toEqual(
			[
				'count',
				'accuracy',
				'error_rate',
				'macro_recall',
				'macro_precision',
				'macro_f1',
				'weighted_f1',
				'cohens_kappa'
			].sort()
		);
	});

	it('is of a binary decision where nothing else is said', () => {
		const shared = metricIds.filter(
			(id) => isOfOutcome(id, 'binary') && (isOfOutcome(id, 'classes') || isOfOutcome(id, 'number'))
		);
		expect(shared.sort()).toEqual(['accuracy', 'count', 'error_rate']);
		for (const id of ['true_positive_rate', 'selection_rate', 'auroc'] as const)
			expect(isOfOutcome(id, 'binary')).toBe(true);
	});
});
