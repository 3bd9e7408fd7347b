import { expect, it } from 'vitest';
import { instantText } from './instant-text.ts';

it('an instant reads as a day and a time in UTC, and no other text is guessed at', () => {
	expect(instantText('2026-11-22T05:10:59.123Z')).toBe('22 November 2026, 05:10 UTC');
	expect(instantText('2025-01-02T00:00:00Z')).toBe('2 January 2025, 00:00 UTC');
	expect(instantText('2025-13-02T00:00:00Z')).toBe('2025-13-02T00:00:00Z');
	expect(instantText('2025-01-02T00:00:00+02:00')).toBe('2025-01-02T00:00:00+02:00');
	expect(instantText('')).toBe('');
});
