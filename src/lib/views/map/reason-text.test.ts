import { expect, test } from 'vitest';
import { reasonText } from './reason-text.ts';

test('the part of a name that a reason points at is quoted', () => {
	expect(reasonText('two values; name contains *race*')).toBe('two values; name contains “race”');
	expect(reasonText('name contains *readmit**')).toBe('name contains “readmit*”');
	expect(reasonText('184 dates')).toBe('184 dates');
});
