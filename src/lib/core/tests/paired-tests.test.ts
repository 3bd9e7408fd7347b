import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPairs } from '../../../../tests/paired-arbitraries.ts';
import { pairedCounts, reference } from '../../../../tests/reference/paired/reference.ts';
import { pairsIn, swapConditions } from '../intervals/paired-counts.ts';
import { tangoStatistic } from '../intervals/tango-statistic.ts';
import { chiSquareTail } from './chi-square-tail.ts';
import { cochranQ } from './cochran-q.ts';
import { friedman } from './friedman.ts';
import { mcnemarCorrected, mcnemarExact, mcnemarMidP } from './mcnemar.ts';
import type { TestAnswer } from './test-answer.ts';

/** The p and the statistic of an outside program, far tails by their digits. */
function agrees(found: TestAnswer, expected: { statistic: number | null; p: number }): void {
	expect(found.reason).toBeNull();
	expect((found.p ?? NaN) / expected.p).toBeCloseTo(1, 9);
	if (expected.statistic === null) expect(found.statistic).toBeNull();
	else
		expect(Math.abs((found.statistic ?? NaN) - expected.statistic)).toBeLessThan(
			1e-10 * Math.max(1, expected.statistic)
		);
}

it('upper tails of χ² are what scipy gives, also far out', () => {
	for (const [value, degrees, expected] of reference.chi_square_tails)
		expect(chiSquareTail(value, degrees) / expected).toBeCloseTo(1, 10);
});

describe.each(reference.pairs)('McNemar’s tests of $counts', ({ counts, exact, mid_p, corrected }) => {
	const pairs = pairedCounts(counts);

	it('are what statsmodels and scipy give, and R where it is corrected beyond the difference', () => {
		agrees(mcnemarExact(pairs), { statistic: null, p: exact });
		agrees(mcnemarMidP(pairs), { statistic: null, p: mid_p });
		agrees(mcnemarCorrected(pairs), corrected);
		expect(mcnemarCorrected(pairs).degrees).toBe(1);
	});
});

describe('McNemar’s tests', () => {
	const tests = { mcnemarExact, mcnemarMidP, mcnemarCorrected };

	it.each(Object.entries(tests))('%s gives a chance, the same whichever condition comes first', (_, test) => {
		fc.assert(
			fc.property(arbitraryPairs, (counts) => {
				const p = test(counts).p ?? NaN;
				expect(p).toBeGreaterThan(0);
				expect(p).toBeLessThanOrEqual(1);
				expect(test(swapConditions(counts)).p).toBe(p);
				// Concordant pairs say nothing of a difference.
				expect(test({ ...counts, both: counts.both + 5, neither: 0 }).p).toBe(p);
			})
		);
	});

	it('have 1 where nothing changed or changes balance, and no answer without a case', () => {
		const even = { both: 3, firstOnly: 4, secondOnly: 4, neither: 0 };
		const same = { both: 3, firstOnly: 0, secondOnly: 0, neither: 2 };
		const none = { both: 0, firstOnly: 0, secondOnly: 0, neither: 0 };
		for (const test of Object.values(tests)) {
			expect(test(even).p).toBeCloseTo(1, 12);
			expect(test(same).p).toBe(1);
			expect(test(none)).toMatchObject({ p: null, statistic: null, degrees: null, reason: 'no-rows' });
		}
		expect(mcnemarCorrected(same).statistic).toBeNull();
	});

	it('order as their caution: mid-p, exact, corrected', () => {
		fc.assert(
			fc.property(arbitraryPairs, (counts) => {
				expect(mcnemarMidP(counts).p ?? NaN).toBeLessThanOrEqual((mcnemarExact(counts).p ?? NaN) + 1e-12);
			})
		);
	});

	it('name themselves', () => {
		const pairs = { both: 0, firstOnly: 1, secondOnly: 2, neither: 0 };
		const empty = { ...pairs, firstOnly: 0, secondOnly: 0 };
		const names = (counts: typeof pairs) => Object.values(tests).map((test) => test(counts).test);
		expect(names(pairs)).toEqual(['mcnemar-exact', 'mcnemar-mid-p', 'mcnemar-corrected']);
		expect(names(empty)).toEqual(names(pairs));
	});
});

describe.each([
	['Cochran’s Q', cochranQ, reference.cochran, 'cochran-q'],
	['Friedman’s test', friedman, reference.friedman, 'friedman']
] as const)('%s', (_, test, cases, name) => {
	const run = (patterns: readonly { answers: readonly (boolean | number)[]; cases: number }[]): TestAnswer =>
		test(patterns as never);

	it.each([...cases])('is what statsmodels or scipy gives of "$name"', (expected) => {
		const found = run(expected.patterns);
		agrees(found, expected);
		expect(found).toMatchObject({ degrees: expected.degrees, test: name });
	});

	it('depends neither on the order of cases nor of conditions, and cases add', () => {
		for (const { patterns } of cases) {
			const { p } = run(patterns);
			const turned = patterns.map(({ answers, cases }) => ({ answers: answers.toReversed(), cases }));
			expect((run(turned.toReversed()).p ?? NaN) / (p ?? NaN)).toBeCloseTo(1, 9);
			const split = patterns.flatMap(({ answers, cases }) => [
				{ answers, cases: 1 },
				{ answers, cases: cases - 1 }
			]);
			expect((run(split).p ?? NaN) / (p ?? NaN)).toBeCloseTo(1, 9);
		}
	});

	it('says why it has no answer, and refuses cases over other conditions', () => {
		expect(run([])).toMatchObject({ p: null, reason: 'no-rows', test: name });
		expect(run([{ answers: [true, false], cases: 0 }]).reason).toBe('no-rows');
		expect(run([{ answers: [true], cases: 3 }])).toMatchObject({ reason: 'too-few-groups', test: name });
		const mixed = [
			{ answers: [true, false], cases: 1 },
			{ answers: [true], cases: 1 }
		];
		expect(() => run(mixed)).toThrow('same conditions');
	});
});

it('Cochran’s Q over two conditions is McNemar’s χ² without correction', () => {
	fc.assert(
		fc.property(arbitraryPairs, (counts) => {
			const found = cochranQ([
				{ answers: [true, true], cases: counts.both },
				{ answers: [true, false], cases: counts.firstOnly },
				{ answers: [false, true], cases: counts.secondOnly },
				{ answers: [false, false], cases: counts.neither }
			]);
			if (counts.firstOnly + counts.secondOnly === 0) expect(found).toMatchObject({ statistic: null, p: 1 });
			else expect(found.statistic).toBeCloseTo(tangoStatistic(counts, 0) ** 2, 8);
			expect(pairsIn(counts)).toBeGreaterThan(0);
		})
	);
});
