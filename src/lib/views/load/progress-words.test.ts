import { expect, test } from 'vitest';
import { progressDetail } from './progress-words.ts';

const step = { phase: 'reading', done: 12_000_000, of: 40_000_000, rows: 120_000 } as const;

test('a log that is read once is read', () => {
	expect(progressDetail(step, null)).toBe('Reading: 120,000 rows, 12.0\u202FMB of 40.0\u202FMB');
});

test('of several readings it is said which one this is, what for, and how many there are where that is known', () => {
	const scores = { ...step, reading: { at: 2, of: null, what: 'scores' } } as const;
	expect(progressDetail(scores, null)).toBe(
		'Reading 2, for where its scores lie: 120,000 rows, 12.0\u202FMB of 40.0\u202FMB'
	);
	const counts = { ...step, reading: { at: 3, of: 3, what: 'counts' } } as const;
	expect(progressDetail(counts, 20)).toBe(
		'Reading 3 of 3, for the counts: 120,000 rows, 12.0\u202FMB of 40.0\u202FMB, about 20 seconds left'
	);
	expect(progressDetail({ ...counts, phase: 'opening' }, null)).toBe(
		'Opening the file: Reading 3 of 3, for the counts'
	);
});
