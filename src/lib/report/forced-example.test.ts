import { expect, it } from 'vitest';
import { forcedExample } from './forced-example.ts';
import type { Measure, Result } from './result.ts';
import { sampleResult } from './sample-report.test-support.ts';

const result = sampleResult('readmission-sample');
const [model = ''] = result.scope.models.map((row) => row.model);
const [attribute = ''] = result.audit.groups.map(({ column }) => column);
const like = result.measures.find((row) => row.attribute === attribute);
if (like === undefined) throw new Error('The sample measures its attributes');

/** A log of two groups by their four counts: TP, FP, FN, TN. */
function of(groups: Readonly<Record<string, readonly [number, number, number, number]>>): Result {
	const measures = Object.entries(groups).flatMap(([group, [tp, fp, fn, tn]]): readonly Measure[] => {
		const n = tp + fp + fn + tn;
		const values = {
			base_rate: (tp + fn) / n,
			precision: tp / (tp + fp),
			false_negative_rate: fn / (tp + fn),
			false_positive_rate: fp / (fp + tn)
		} as const;
		return (Object.keys(values) as (keyof typeof values)[]).map((metric) => ({
			...(like as Measure),
			model,
			attribute,
			group,
			metric,
			n,
			value: Number.isNaN(values[metric]) ? null : values[metric],
			missingMembership: false,
			small: false
		}));
	});
	return { ...result, measures };
}

it('says what rate one group must have with the other’s precision and misses', () => {
	// B: p = 1/5. With A's precision 3/4 and misses 1/4: (1/5)/(4/5) · (1/4)/(3/4) · 3/4 = 1/16.
	const says = forcedExample(of({ A: [300, 100, 100, 300], B: [30, 20, 10, 140] }), model);
	expect(says).toContain('50.0\u00A0% of A and in 20.0\u00A0% of B');
	expect(says).toContain('have to be 6.3\u00A0%, where that of A is 25.0\u00A0%');
});

it('says where no rate would do', () => {
	const says = forcedExample(of({ A: [100, 400, 0, 1500], B: [90, 5, 0, 5] }), model);
	expect(says).toContain('no false positive rate would do');
});

it('says nothing of one group, of equal ones, or of rates that have no answer', () => {
	expect(forcedExample(of({ A: [3, 1, 1, 3] }), model)).toBeNull();
	expect(forcedExample(of({ A: [30, 10, 10, 30], B: [15, 5, 5, 15] }), model)).toBeNull();
	expect(forcedExample(of({ A: [30, 10, 10, 30], B: [0, 0, 5, 15] }), model)).toBeNull();
	expect(forcedExample({ ...result, measures: [] }, model)).toBeNull();
});
