import { describe, expect, test } from 'vitest';
import { drawBinomial } from '../intervals/binomial-draw.ts';
import { newcombeInterval } from '../intervals/newcombe-interval.ts';
import { seededRandom } from '../intervals/seeded-random.ts';
import { smallestDetectable } from './smallest-detectable.ts';

describe('smallest detectable gap', () => {
	test.each([
		{ trials: 400, referenceTrials: 1000, referenceRate: 0.3, level: 0.95, margin: 0, above: true },
		{ trials: 400, referenceTrials: 1000, referenceRate: 0.3, level: 0.99, margin: 0.05, above: true },
		{ trials: 800, referenceTrials: 900, referenceRate: 0.4, level: 0.95, margin: 0.05, above: false }
	])('is shown by the interval about four times in five: %o', (question) => {
		const gap = smallestDetectable(question) ?? NaN;
		expect(gap).toBeGreaterThan(0);
		const sign = question.above ? 1 : -1;
		const random = seededRandom(3, JSON.stringify(question));
		let shown = 0;
		for (let run = 0; run < 3000; run += 1) {
			const a = {
				successes: drawBinomial(random, question.trials, question.referenceRate + sign * gap),
				trials: question.trials
			};
			const b = {
				successes: drawBinomial(random, question.referenceTrials, question.referenceRate),
				trials: question.referenceTrials
			};
			const { low, high } = newcombeInterval(a, b, question.level) ?? { low: NaN, high: NaN };
			if ((question.above ? low : -high) > question.margin) shown += 1;
		}
		expect(shown / 3000).toBeGreaterThan(0.76);
		expect(shown / 3000).toBeLessThan(0.84);
	});

	// Solved by SciPy's brentq from gap − margin = (z + z') · √variance of the two rates at that gap.
	test.each([
		[{ trials: 400, referenceTrials: 1000, referenceRate: 0.3, level: 0.95 }, 0.07916637843520523],
		[
			{ trials: 400, referenceTrials: 1000, referenceRate: 0.3, level: 0.99, margin: 0.05 },
			0.14835684239296154
		],
		[
			{ trials: 800, referenceTrials: 900, referenceRate: 0.4, level: 0.95, margin: 0.05, above: false },
			0.1140037850315088
		],
		[
			{ trials: 60, referenceTrials: 80, referenceRate: 0.25, level: 0.95, margin: 0.02, power: 0.9 },
			0.28122210501447326
		],
		[
			{ trials: 60, referenceTrials: 80, referenceRate: 0.25, level: 0.95, margin: 0.02, degrees: 10 },
			0.2675920635645435
		]
	])('solves its equation: %o', (question, gap) => {
		expect(smallestDetectable({ above: true, ...question })).toBeCloseTo(gap, 12);
	});

	test('shrinks with more rows, and is the nearer side where no side is asked for', () => {
		const few = { trials: 50, referenceTrials: 50, referenceRate: 0.2, level: 0.95 };
		const many = { ...few, trials: 5000, referenceTrials: 5000 };
		expect(smallestDetectable(many) ?? NaN).toBeLessThan(smallestDetectable(few) ?? NaN);
		const sides = [true, false].map((above) => smallestDetectable({ ...many, above }) ?? NaN);
		expect(smallestDetectable(many)).toBe(Math.min(...sides));
	});

	test('has no answer where no gap is large enough, or nothing was counted', () => {
		expect(
			smallestDetectable({ trials: 3, referenceTrials: 3, referenceRate: 0.9, level: 0.95, above: true })
		).toBeNull();
		expect(
			smallestDetectable({ trials: 0, referenceTrials: 30, referenceRate: 0.5, level: 0.95 })
		).toBeNull();
	});
});
