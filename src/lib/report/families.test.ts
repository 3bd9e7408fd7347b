import { describe, expect, it } from 'vitest';
import { adjusted, familySize } from './families.ts';
import { sampleAudit } from './sample-audit.test-support.ts';

const { inference } = sampleAudit();

describe('families', () => {
	it('are one contrast for each group but the reference', () => {
		expect([0, 1, 2, 5].map((groups) => familySize(groups, false))).toEqual([0, 0, 1, 4]);
	});

	it('are all pairs where the reference was chosen by looking', () => {
		expect([1, 2, 4, 6].map((groups) => familySize(groups, true))).toEqual([0, 1, 6, 15]);
	});

	it('adjust the p values that they have and keep the place of those that they lack', () => {
		expect(adjusted([0.04, null, 0.01], inference)).toEqual([0.04, null, 0.02]);
		expect(adjusted([0.04, null, 0.01], { ...inference, correction: 'benjamini-hochberg' })).toEqual([
			0.04,
			null,
			0.02
		]);
		expect(adjusted([0.04, null, 0.03], { ...inference, correction: 'holm' })).toEqual([0.06, null, 0.06]);
		expect(adjusted([0.04, null, 0.03], { ...inference, correction: 'none' })).toEqual([0.04, null, 0.03]);
	});
});
