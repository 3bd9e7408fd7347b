import { expect, it } from 'vitest';
import { levelText } from './level-text.ts';

it.each([
	['01234', '01234'],
	['1.0', '1'],
	['-3.000', '-3'],
	['1.50', '1.50'],
	['-0.0', '0'],
	['-0', '0'],
	['-10', '-10'],
	[1, '1'],
	[true, 'true'],
	['False', 'false'],
	['fAlse', 'fAlse'],
	[' Other', ' Other']
])('%j is read as the level %j', (value, level) => {
	expect(levelText(value)).toBe(level);
});
