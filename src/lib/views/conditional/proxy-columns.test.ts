import { describe, expect, it } from 'vitest';
import type { ProxyRow } from '#lib/report/proxy-row.ts';
import { sampleAudit } from '#lib/report/sample-audit.test-support.ts';
import { proxySentence } from './proxy-columns.ts';

const row = (
	column: string,
	cramers_v: number | null,
	guess: readonly [number, number] | null
): ProxyRow => ({
	model: 'm1',
	attribute: 'race',
	column,
	levels: 2,
	n: 1000,
	cramers_v,
	best_guess: guess?.[0] ?? null,
	majority: guess?.[1] ?? null,
	uncertainty_removed: null,
	reason: cramers_v === null ? 'too-few-rows' : null,
	small: false
});
const said = (...rows: readonly ProxyRow[]): string =>
	proxySentence(sampleAudit(), rows).replaceAll('\u202f', ' ');

describe('which column tells most', () => {
	it('is said with how often it guesses rightly, in the percentages of the chart', () => {
		expect(said(row('zip', 0.2, [0.5, 0.5]), row('payer', 0.41, [0.806, 0.671]))).toBe(
			'Most is told by payer about Race: guessing by it is right in 81 % of rows, guessing the commonest group in 67 %.'
		);
		expect(said(row('payer', 0.41, null))).toBe('Most is told by payer about Race.');
	});

	it('is not called most where the two guesses are alike as printed, or the column guesses worse', () => {
		for (const guess of [
			[0.6712, 0.671],
			[0.65, 0.671]
		] as const) {
			const text = said(row('medicare', 0.109, guess));
			expect(text).not.toContain('Most');
			expect(text).toContain(
				'medicare and Race (Cramér’s V 0.109), but guessing by the column is right no more often'
			);
		}
	});

	it('is not called most where another tells as much as printed', () => {
		const alike = ['a', 'b', 'c', 'd', 'e'].map((column, at) => row(column, 0.109 + at / 1e6, [0.8, 0.6]));
		expect(said(...alike.slice(0, 2), row('f', 0.05, [0.7, 0.6]))).toBe(
			'Alike in what they tell (Cramér’s V 0.109) are b about Race; a about Race.'
		);
		expect(said(...alike)).toMatch(/ are e about Race; d about Race; c about Race; and 2 more\.$/);
	});

	it('is not taken for alike with itself the other way round', () => {
		const back = { ...row('race', 0.41, [0.9, 0.8]), attribute: 'payer' };
		expect(said(row('payer', 0.41, [0.806, 0.671]), back)).toMatch(/^Most is told by payer about Race: /);
	});

	it('is none where no column has an answer', () => {
		expect(said(row('zip', null, null))).toBe('No column could be screened.');
	});
});
