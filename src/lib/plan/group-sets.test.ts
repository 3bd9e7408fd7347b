import { describe, expect, it } from 'vitest';
import { combinations } from './group-sets.ts';

describe('combinations', () => {
	it('to depth 2 are nothing, the singles and the pairs', () => {
		expect(combinations(['a', 'b', 'c'], 2)).toEqual([
			[],
			['a'],
			['b'],
			['c'],
			['a', 'b'],
			['a', 'c'],
			['b', 'c']
		]);
	});

	it('deeper than the list are all its sub-lists', () => {
		expect(combinations([1, 2, 3, 4], 9)).toHaveLength(16);
	});

	it('of nothing are the empty list alone', () => {
		expect(combinations([], 2)).toEqual([[]]);
	});
});
