import { describe, expect, it } from 'vitest';
import { exportRows } from '#lib/controls/table-column.ts';
import { everyRater, type RaterRow } from '#lib/report/rater-row.ts';
import { overall } from '#lib/report/result.ts';
import { everyRaterColumns, raterColumns, raterSentence, raterStays } from './rater-columns.ts';

const rowOf = (more: Partial<RaterRow>): RaterRow => ({
	model: 'm',
	attribute: 'sex',
	group: 'F',
	reference: 'M',
	rater: everyRater,
	other: everyRater,
	measure: 'krippendorff_alpha',
	n: 40,
	value: 0.5,
	low: 0.3,
	high: 0.7,
	method: 't',
	difference: -0.1,
	difference_low: -0.3,
	difference_high: 0.1,
	difference_method: 'mover, t',
	difference_reason: null,
	reason: null,
	small: false,
	...more
});
const everyone = rowOf({
	attribute: overall,
	group: overall,
	reference: null,
	value: 0.55,
	difference: null
});
const men = rowOf({ group: 'M', value: 0.6 });
const pair = rowOf({ rater: 'a', other: 'b', measure: 'raw_agreement', value: 0.1 });

describe('the agreement of raters beside groups', () => {
	it('is told of the group where all of them agree least, beside everybody', () => {
		expect(raterSentence([everyone, men, rowOf({}), pair])).toBe(
			'Raters agree least on the rows of F: Krippendorff’s alpha is 0.500 there, and 0.550 on everybody’s.'
		);
		expect(raterSentence([men])).toBe(
			'Raters agree least on the rows of M: Krippendorff’s alpha is 0.600 there.'
		);
	});

	it('is told to be unknown where no group has a figure', () => {
		const blank = rowOf({ value: null, reason: 'division-by-zero' });
		expect(raterSentence([everyone, blank, pair])).toBe(
			'How far raters agree could be worked out for no group.'
		);
	});

	it('leaves with both ends of its intervals, and without figures where these stay', () => {
		const [titles, own, held] = exportRows([rowOf({}), rowOf({ small: true })], raterColumns, raterStays);
		const of = (row: readonly unknown[] | undefined, title: string) => row?.[titles?.indexOf(title) ?? -1];
		expect(of(own, 'Interval low')).toBe(0.3);
		expect(of(own, 'Difference high')).toBe(0.1);
		expect(of(own, 'Rows')).toBe(40);
		expect(of(held, 'Group')).toBe('F');
		for (const title of ['Rows', 'Value', 'Interval low', 'Interval high', 'Difference', 'Difference low'])
			expect(of(held, title)).toBeNull();
	});

	it('calls the whole population everybody, and names the attribute only among several', () => {
		const [titles, row] = exportRows([everyone], everyRaterColumns, raterStays);
		expect(row?.[titles?.indexOf('Group') ?? -1]).toBe('Everybody');
		expect(raterColumns.map(({ title }) => title)).not.toContain('Attribute');
	});
});
