import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateInterval } from '../numbers/estimate.ts';
import { sumsOfNumber } from '../numbers/number-sums.ts';
import {
	addGradedCounts,
	answers,
	meanGrade,
	noGradedCounts,
	refusalRate,
	shareAboveCut,
	unparsedRate,
	type GradedCounts
} from './graded-counts.ts';

/** Grades from 0 to 5; the cut is 4. */
const graded = (grade: number): GradedCounts => ({
	grades: sumsOfNumber({ prediction: grade, label: null }, { value: 3, error: 0 }),
	atCut: grade >= 4 ? 1 : 0,
	refused: 0,
	unparsed: 0
});
const refused: GradedCounts = { ...noGradedCounts, refused: 1 };
const unparsed: GradedCounts = { ...noGradedCounts, unparsed: 1 };
const all = (parts: readonly GradedCounts[]) => parts.reduce(addGradedCounts, noGradedCounts);

describe('graded answers', () => {
	const counts = all([...[5, 4, 4, 3, 1, 2].map(graded), refused, refused, unparsed]);

	it('are averaged over those with a grade, and refused or unparsed ones are no zeros', () => {
		// scipy.stats.t.interval(0.95, 5, mean, sem) of 5, 4, 4, 3, 1, 2
		expect(meanGrade(counts).answer.value).toBeCloseTo(19 / 6, 12);
		expect(estimateInterval(meanGrade(counts), 0.95)?.low).toBeCloseTo(1.6219392306394873, 10);
		expect(estimateInterval(meanGrade(counts), 0.95)?.high).toBeCloseTo(4.711394102693846, 10);
	});

	it('are at the cut or above out of the graded, refused and unparsed out of all', () => {
		expect(shareAboveCut(counts)).toEqual({ successes: 3, trials: 6 });
		expect(refusalRate(counts)).toEqual({ successes: 2, trials: 9 });
		expect(unparsedRate(counts)).toEqual({ successes: 1, trials: 9 });
	});

	it('that were all refused have no mean', () => {
		expect(meanGrade(all([refused, refused])).answer).toEqual({ value: null, reason: 'no-rows' });
		expect(refusalRate(all([refused])).trials).toBe(1);
		expect(shareAboveCut(noGradedCounts).trials).toBe(0);
	});

	it('add up the same in any order', () => {
		const part = fc.oneof(
			fc.integer({ min: 0, max: 50 }).map((grade) => graded(grade / 10)),
			fc.constantFrom(refused, unparsed)
		);
		fc.assert(
			fc.property(fc.array(part), fc.array(part), (a, b) => {
				expect(addGradedCounts(all(a), all(b))).toEqual(all([...b, ...a]));
				expect(answers(all([...a, ...b]))).toBe(a.length + b.length);
			})
		);
	});
});
