import { describe, expect, it } from 'vitest';
import { coverageOf, meanCoverage, subjects, worstCell } from './simulate-coverage.ts';

// The full table is docs/coverage.md, written by `npm run coverage:simulate`.
const reduced = subjects
	.filter(({ name }) => !name.includes('compatibility') && !name.includes('Cochran'))
	.map((subject) => ({
		...subject,
		sizes: subject.sizes.filter((n) => n <= 300),
		rates: subject.rates.filter((_, at) => at % 2 === 0)
	}));
/** What chance may do to a share of so many runs, four standard errors. */
const chance = (runs: number): number => 4 * Math.sqrt((0.95 * 0.05) / runs);

describe.each(reduced.map((subject) => [subject.name, subject] as const))('%s', (_, subject) => {
	const runs = Math.max(60, 400 * subject.share);
	const result = coverageOf({ ...subject, share: 1 }, runs);
	const slack = subject.exact === undefined ? chance(runs) : 0;

	it('covers as it promises in the mean', () => {
		const cells = result.cells.length;
		expect(meanCoverage(result)).toBeGreaterThanOrEqual(0.94 - slack / Math.sqrt(cells));
	});

	if (subject.score) {
		it('never covers less than 88 % at 30 rows or more', () => {
			expect(worstCell(result).kept).toBeGreaterThanOrEqual(0.88 - slack);
		});
	}
});

it('a method that promises too much is seen', () => {
	const wilson = subjects.find(({ name }) => name.startsWith('Wilson'));
	if (wilson?.exact === undefined) throw new Error('Wilson is among the subjects');
	const exact = wilson.exact;
	const bold = { ...wilson, exact: (n: number, rate: number) => exact(Math.round(n / 4), rate * 1.5) - 0.05 };
	expect(meanCoverage(coverageOf(bold, 1))).toBeLessThan(0.94);
});
