import { expect, test } from 'vitest';
import { leavingWindow } from './leaving-window.ts';

const window = { first: '2024-12-30T03:17:42', last: '2025-07-01T00:00:00' };

test('the window of a log of people leaves as years, and years stay years', () => {
	expect(leavingWindow(window, 11)).toEqual({ first: '2024', last: '2025' });
	expect(leavingWindow(leavingWindow(window, 11), 11)).toEqual({ first: '2024', last: '2025' });
	expect(leavingWindow(null, 11)).toBeNull();
});

test('the window of a log of cases leaves whole', () => {
	expect(leavingWindow(window, 1)).toEqual(window);
});
