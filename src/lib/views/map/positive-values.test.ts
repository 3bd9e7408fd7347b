import { expect, test } from 'vitest';
import { isPositive, withPositive } from './positive-values.ts';

const column = { column: 'y', positive: [1], negative: null };

test('a number in the audit and its text in the column are one value', () => {
	expect(isPositive(column, '1')).toBe(true);
	expect(isPositive(column, '0')).toBe(false);
	expect(isPositive(column, 'true')).toBe(true);
});

test('adding and taking out a value leaves the others', () => {
	const both = withPositive(column, 'maybe', true);
	expect(both).toEqual([1, 'maybe']);
	expect(withPositive({ ...column, positive: both }, '1', false)).toEqual(['maybe']);
	expect(withPositive(column, '1', true)).toBe(column.positive);
});
