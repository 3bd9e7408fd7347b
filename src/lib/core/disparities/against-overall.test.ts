import { describe, expect, it } from 'vitest';
import { noAnswer } from '../metrics/answer.ts';
import { overallDifference, overallRatio, weightOf } from './against-overall.ts';
import { peopleBehind } from './people-behind.ts';

const of = (successes: number, trials: number) => ({ successes, trials });

describe('a group against the whole that contains it', () => {
	it('weighs its share of the denominator, and nothing where there is none', () => {
		expect(weightOf(of(1, 25), of(4, 100))).toBe(0.25);
		expect(weightOf(of(0, 0), of(0, 0))).toBe(0);
	});

	it('differs from the whole by what it differs from the rest, less its own part', () => {
		// 10 of 20 in the group, 30 of 80 in the rest, 40 of 100 in all.
		const [group, rest, all] = [10 / 20, 30 / 80, 40 / 100];
		const weight = weightOf(of(10, 20), of(40, 100));
		expect(overallDifference(group - rest, weight)).toBeCloseTo(group - all, 15);
		expect(overallRatio(group / rest, weight)).toBeCloseTo(group / all, 15);
		expect(overallRatio(Infinity, weight)).toBe(5);
		expect(overallRatio(1, weight)).toBe(1);
	});
});

describe('people behind', () => {
	it('are the gap times the group’s denominator', () => {
		expect(peopleBehind(of(10, 20), of(30, 120)).value).toBe(5);
		expect(peopleBehind(of(0, 20), of(30, 120)).value).toBe(-5);
	});

	it('are not told where either has nothing in its denominator', () => {
		expect(peopleBehind(of(0, 0), of(30, 120))).toEqual(noAnswer('no-rows'));
		expect(peopleBehind(of(10, 20), of(0, 0))).toEqual(noAnswer('no-reference'));
	});
});
