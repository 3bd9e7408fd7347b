import { expect, test } from 'vitest';
import { joinedProgress } from './joined-progress.ts';

const reading = (done: number, of: number, rows: number) => ({ phase: 'reading', done, of, rows }) as const;

test('a single file says its own progress', () => {
	const told = joinedProgress([{ name: 'a.csv', bytes: 10 }]);
	expect(told('a.csv', reading(5, 10, 3))).toEqual(reading(5, 10, 3));
});

test('several files are one whole, and the second one being opened is no step back', () => {
	const told = joinedProgress([
		{ name: 'a.csv', bytes: 100 },
		{ name: 'b.parquet', bytes: 300 }
	]);
	expect(told('a.csv', reading(100, 100, 40))).toEqual(reading(100, 400, 40));
	expect(told('b.parquet', { phase: 'opening', done: 0, of: 300, rows: 0 })).toEqual(reading(100, 400, 40));
	// Rows of a file rather than its bytes are the same share of it.
	expect(told('b.parquet', reading(6, 12, 60))).toEqual(reading(250, 400, 100));
});

test('each reading of several files begins at nothing and says which it is', () => {
	const told = joinedProgress([
		{ name: 'a.csv', bytes: 100 },
		{ name: 'b.csv', bytes: 300 }
	]);
	const first = { at: 1, of: 2, what: 'values' } as const;
	const second = { at: 2, of: 2, what: 'counts' } as const;
	told('a.csv', { ...reading(100, 100, 40), reading: first });
	expect(told('b.csv', { ...reading(300, 300, 60), reading: first })).toEqual({
		...reading(400, 400, 100),
		reading: first
	});
	expect(told('a.csv', { ...reading(50, 100, 20), reading: second })).toEqual({
		...reading(50, 400, 20),
		reading: second
	});
});

test('counting has an end that the sizes do not know', () => {
	const told = joinedProgress([
		{ name: 'a', bytes: 1 },
		{ name: 'b', bytes: 1 }
	]);
	const step = { phase: 'counting', done: 1, of: null, rows: 9 } as const;
	expect(told('a', step)).toEqual(step);
});
