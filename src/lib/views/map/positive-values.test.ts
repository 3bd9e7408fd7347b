import { expect, test } from 'vitest';
import { isPositive, withPositive } from './positive-values.ts';

const column = { column: 'y', positive: [1], negative: null };

test('a number in the audit and its text in the column are one value', () => {
	expect(isPositive(column, '1')).toBe(true);
	expect(isPositive(column, '0')).toBe(false);
	expect(isPositive(column, 'true')).toBe(true);
});

test('adding and taking out a value leaves the others', () => {
	const levels = ['1', '0', 'maybe'];
	const both = withPositive(column, { level: 'maybe', yes: true }, levels);
	expect(both).toEqual({ positive: [1, 'maybe'], negative: null });
	expect(withPositive({ ...column, ...both }, { level: '1', yes: false }, levels)).toEqual({
		positive: ['maybe'],
		negative: null
	});
	expect(withPositive(column, { level: '1', yes: true }, levels).positive).toEqual([1]);
});

test('where nobody has said anything, a said value takes the place of 1 and 0 that no row has', () => {
	const unsaid = { column: 'y', positive: [1], negative: [0] };
	expect(withPositive(unsaid, { level: 'ja', yes: true }, ['ja', 'nein'])).toEqual({
		positive: ['ja'],
		negative: null
	});
	expect(withPositive(unsaid, { level: 'maybe', yes: true }, ['1', '0', 'maybe']).positive).toEqual([
		1,
		'maybe'
	]);
});
