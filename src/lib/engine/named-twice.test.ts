import { expect, test } from 'vitest';
import { namedTwice } from './named-twice.ts';

test('a name that two columns have is told, also by what the second is called', () => {
	expect(namedTwice('a', ['a', 'b', 'a'])).toBe('a');
	expect(namedTwice('a_1', ['a', 'b', 'a'])).toBe('a');
});

test('a name that one column has is that column, whatever it ends in', () => {
	expect(namedTwice('b', ['a', 'b', 'a'])).toBeNull();
	expect(namedTwice('a_1', ['a', 'a', 'a_1'])).toBeNull();
	expect(namedTwice('a_1', ['a', 'b'])).toBeNull();
	expect(namedTwice('a', ['A', 'a'])).toBeNull();
});
