import { beforeAll, describe, expect, it } from 'vitest';
import type { Interval, Proportion } from '#lib/core/intervals/interval.ts';
import { wilsonInterval } from '#lib/core/intervals/wilson-interval.ts';
import { coversEverywhere, coversInTheMean } from './judge-coverage.ts';
import { proportionSubject } from './one-proportion.ts';
import { coverageOf, subjects, type SubjectCoverage } from './simulate-coverage.ts';
import type { Subject } from './subject.ts';

// The full table is docs/coverage.md, written by `npm run coverage:simulate`.
const reduced = subjects
	.filter(({ name }) => !name.includes('compatibility') && !name.includes('Cochran'))
	.map((subject) => ({
		...subject,
		sizes: subject.sizes.filter((n) => n <= 300),
		rates: subject.rates.filter((_, at) => at % 2 === 0)
	}));

/** A subject's coverage once the tests run, not while they are collected. */
function simulated(subject: Subject, runs: number): () => SubjectCoverage {
	let result: SubjectCoverage | null = null;
	beforeAll(() => {
		result = coverageOf({ ...subject, share: 1 }, runs);
	});
	return () => {
		if (result === null) throw new Error('Coverage is known once the tests run');
		return result;
	};
}

describe.each(reduced.map((subject) => [subject.name, subject] as const))('%s', (_, subject) => {
	const runs = Math.max(60, 400 * subject.share);
	const result = simulated(subject, runs);

	it('covers as it promises in the mean', () => {
		expect(coversInTheMean(result(), runs)).toBe(true);
	});

	if (subject.score) {
		it('never covers less than 88 % at 30 rows or more', () => {
			expect(coversEverywhere(result(), runs)).toBe(true);
		});
	}
});

/** The textbook interval that needs large counts: without width where nobody, or everybody, succeeds. */
function waldInterval({ successes, trials }: Proportion): Interval {
	const rate = successes / trials;
	const half = 1.959964 * Math.sqrt((rate * (1 - rate)) / trials);
	return { low: rate - half, high: rate + half };
}

const bold = [
	['Wald’s', waldInterval],
	['Wilson’s at 80 %', (p: Proportion) => wilsonInterval(p, 0.8)]
] as const;

describe.each(bold)('%s, passed off as one of 95 %', (name, method) => {
	const runs = 400;
	const { exact, ...drawn } = {
		...proportionSubject(name, true, method),
		sizes: [10, 30, 100, 300],
		rates: [0.01, 0.05, 0.2, 0.5]
	};
	const summed = simulated({ ...drawn, ...(exact === undefined ? {} : { exact }) }, 1);
	const simulatedRuns = simulated(drawn, runs);

	it('is refused, over every outcome and over runs', () => {
		expect(coversInTheMean(summed(), 1)).toBe(false);
		expect(coversEverywhere(summed(), 1)).toBe(false);
		expect(coversInTheMean(simulatedRuns(), runs)).toBe(false);
		expect(coversEverywhere(simulatedRuns(), runs)).toBe(false);
	});
});
