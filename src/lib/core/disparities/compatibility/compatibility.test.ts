import { describe, expect, it } from 'vitest';
import { noCounts } from '../../cube/counts.ts';
import { answer, noAnswer } from '../../metrics/answer.ts';
import { aequitasDisparity, aequitasParity, aequitasValue } from './aequitas.ts';
import { aif360Difference, aif360Value } from './aif360.ts';
import { fairlearnAggregates, fairlearnValue } from './fairlearn.ts';
import { smclarifyMeasures } from './smclarify.ts';

const none = noAnswer('no-positives');

describe('where we have no answer', () => {
	it('fairlearn prints 0 and lets it be an extreme', () => {
		expect(fairlearnValue(none)).toBe(0);
		expect(fairlearnAggregates([answer(0.5), answer(0.75), none], answer(0.6)).differenceBetweenGroups).toBe(
			0.75
		);
	});

	it('aequitas prints NaN, decides no parity by it, and caps something over nothing at 10', () => {
		expect(aequitasValue(none)).toBeNaN();
		expect(aequitasDisparity(answer(0), answer(0))).toBeNaN();
		expect(aequitasDisparity(answer(0.5), answer(0))).toBe(10);
		expect(aequitasParity(NaN, 0.8)).toBeNull();
		expect([0.8, 1.25, 0.79, 1.26].map((d) => aequitasParity(d, 0.8))).toEqual([true, true, false, false]);
	});

	it('aif360 guards rates of the decided and accuracy, and no others', () => {
		expect(aif360Value('precision', none)).toBe(0);
		expect(aif360Value('error_rate', none)).toBe(1);
		expect(aif360Value('true_positive_rate', none)).toBeNaN();
		expect(aif360Difference(answer(0.5), none)).toBeNaN();
	});

	it('smclarify takes nothing over nothing as 0 and keeps infinity', () => {
		const measures = smclarifyMeasures({ tp: 1, fp: 0, fn: 3, tn: 2 }, { ...noCounts, tn: 4 });
		expect(measures.DI).toBe(Infinity);
		expect(measures.TE).toBe(Infinity);
		expect(measures.RD).toBe(-0.25);
		expect(measures.DAR).toBe(-1);
	});
});
