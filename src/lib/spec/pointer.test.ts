import { expect, it } from 'vitest';
import { pointerInWords, pointerTo, valueAt } from './pointer.ts';

it('a pointer finds the value that it was built for, whatever the key', () => {
	const key = 'a/b~1~c';
	expect(valueAt({ x: [{ [key]: 7 }] }, pointerTo(pointerTo(pointerTo('', 'x'), 0), key))).toBe(7);
});

it('a pointer does not reach what an object inherits', () => {
	expect(valueAt({}, '/constructor')).toBeUndefined();
});

it('a pointer in words reads like code', () => {
	expect(pointerInWords('/groups/0/column')).toBe('groups[0].column');
});
