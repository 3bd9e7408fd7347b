import { expect, test } from 'vitest';
import type { RowColumn } from '#lib/ingest/row-columns.ts';
import { betweenOf, endsOf, placed, placesOf, textAt } from './between.ts';

const age: RowColumn = {
	column: 'age',
	title: 'Age',
	by: 'numbers',
	levels: [],
	areAll: false,
	isWhole: true,
	isSampled: false,
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

test('the ends have the places nearest to them, open ones those of the range', () => {
	const places = placesOf(age);
	if (places === null) throw new Error('The range has a width');
	expect(places).toEqual({ least: 0, step: 1, last: 80 });
	expect(placed(age, places, { first: '', last: '' })).toEqual([0, 80]);
	expect(placed(age, places, { first: '18.4', last: '200' })).toEqual([18, 80]);
	expect(textAt(age, places, 18)).toBe('18');
});

test('places are round, also where the ends of a range are not; whole of whole numbers, days of moments', () => {
	const scores = { ...age, isWhole: false, range: [0.193869, 0.819109] as const };
	const places = placesOf(scores);
	if (places === null) throw new Error('The range has a width');
	expect(textAt(scores, places, 0)).toBe('0.19');
	expect(textAt(scores, places, places.last)).toBe('0.82');
	expect(placesOf({ ...age, range: [1, 14] })?.step).toBe(1);
	expect(placesOf({ ...age, range: [3, 3] })).toBeNull();
	const days = placesOf(seen);
	expect(days?.last).toBe(364);
	expect(days && textAt(seen, days, 33)).toBe('2025-02-03');
});

test('a condition has the ends that would be typed for it', () => {
	for (const ends of [
		{ first: '18', last: '65' },
		{ first: '', last: '0.5' }
	])
		expect(endsOf(betweenOf(age, ends).condition)).toEqual(ends);
	expect(endsOf(betweenOf(seen, { first: '2025-02-01', last: '' }).condition)).toEqual({
		first: '2025-02-01',
		last: ''
	});
	expect(endsOf(null)).toEqual({ first: '', last: '' });
});
