import { expect, it } from 'vitest';
import { acceptedLevels } from './accepted-levels.ts';

it('1 and 0 also accept the booleans of a typed column', () => {
	expect(acceptedLevels([1])).toEqual(['1', 'true']);
	expect(acceptedLevels(['0.0'])).toEqual(['0', 'false']);
	expect(acceptedLevels(['yes', 'yes'])).toEqual(['yes']);
});
