import { expect, test } from 'vitest';
import type { RowColumn } from '#lib/ingest/row-columns.ts';
import { betweenOf, rangeOf, rangeStep, shortNumber } from './between.ts';

const age: RowColumn = {
	column: 'age',
	title: 'Age',
	by: 'numbers',
	levels: [],
	areAll: false,
	hasMissing: false,
	range: [0, 80]
};
const seen: RowColumn = {
	...age,
	column: 'seen',
	by: 'moments',
	range: [Date.UTC(2025, 0, 1), Date.UTC(2025, 11, 31)]
};

test('ends as they are typed become a condition; an empty end is open', () => {
	expect(betweenOf(age, { first: '18', last: '65' }).condition).toEqual({
		column: 'age',
		from: 18,
		below: 65
	});
	expect(betweenOf(age, { first: '', last: '0' }).condition).toEqual({ column: 'age', from: null, below: 0 });
	expect(betweenOf(seen, { first: '2025-02-01', last: '' }).condition).toEqual({
		column: 'seen',
		since: '2025-02-01',
		before: null
	});
});

test('without an end there is no condition, nor with ends that hold nothing between them', () => {
	expect(betweenOf(age, { first: '', last: '' })).toEqual({ condition: null, isEmpty: false });
	expect(betweenOf(age, { first: '65', last: '65' })).toEqual({ condition: null, isEmpty: true });
	expect(betweenOf(seen, { first: '2025-02-01', last: '2025-01-01' })).toEqual({
		condition: null,
		isEmpty: true
	});
});

test('the ends have their places on the range, or its ends', () => {
	expect(rangeOf(age, { first: '', last: '' })).toEqual([0, 80]);
	expect(rangeOf(age, { first: '18', last: '200' })).toEqual([18, 80]);
	expect(rangeOf({ ...age, range: null }, { first: '18', last: '' })).toBeNull();
});

test('places are round, and days of moments', () => {
	expect(rangeStep(age)).toBe(1);
	expect(rangeStep({ ...age, range: [0, 1] })).toBe(0.01);
	expect(rangeStep({ ...age, range: [3, 3] })).toBeNull();
	expect(shortNumber(age, 0.1 + 0.2)).toBe('0.3');
	expect(shortNumber(seen, Date.UTC(2025, 1, 3))).toBe('2025-02-03');
});
