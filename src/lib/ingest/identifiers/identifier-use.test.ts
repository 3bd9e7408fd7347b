import { expect, test } from 'vitest';
import { identifierUse } from './identifier-use.ts';

test('a person told apart is counted by, a group is shown, and what is left out is not read', () => {
	expect(identifierUse('cluster')).toBe('counted');
	expect(identifierUse('time')).toBe('counted');
	expect(identifierUse('group')).toBe('shown');
	expect(identifierUse('ignored')).toBe('unread');
});
