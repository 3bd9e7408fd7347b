import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SoFar } from '#lib/report/so-far.ts';
import { Work } from './work.svelte.ts';

const known = (rows: number) => (): SoFar => ({
	metric: { id: 'selection_rate', title: 'Selection rate', denominator: 'rows with a decision' },
	model: null,
	rows,
	of: 100,
	everyone: { title: 'Everyone', of: rows, value: 0.5 },
	attributes: []
});

describe('what is known before the end of work', () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	it('is shown once somebody has waited, the latest of it', () => {
		const work = new Work();
		const task = work.begin();
		vi.advanceTimersByTime(1_000);
		const passed = vi.fn(known(10));
		task.soFar(passed);
		vi.advanceTimersByTime(1_900);
		expect(work.soFar).toBeNull();
		task.soFar(known(20));
		vi.advanceTimersByTime(101);
		expect(work.soFar?.rows).toBe(20);
		expect(passed, 'what is not shown is not worked out').not.toHaveBeenCalled();
	});

	it('changes no more often than every five seconds, however often there is more', () => {
		const work = new Work();
		const task = work.begin();
		const seen = new Set<number>();
		for (let rows = 1; rows <= 230; rows += 1) {
			task.soFar(known(rows));
			vi.advanceTimersByTime(100);
			if (work.soFar !== null) seen.add(work.soFar.rows);
		}
		// At 3, 8, 13, 18 and 23 seconds.
		expect(seen.size).toBe(5);
		vi.advanceTimersByTime(60_000);
		task.soFar(known(500));
		expect(work.soFar?.rows, 'after a while it comes at once').toBe(500);
	});

	it('is gone at once where it is known no more, and comes back', () => {
		const work = new Work();
		const task = work.begin();
		task.soFar(known(10));
		vi.advanceTimersByTime(3_000);
		task.soFar(null);
		expect(work.soFar).toBeNull();
		task.soFar(known(5));
		vi.advanceTimersByTime(5_000);
		expect(work.soFar?.rows).toBe(5);
		task.soFar(known(6));
		task.soFar(null);
		vi.advanceTimersByTime(60_000);
		expect(work.soFar).toBeNull();
	});

	it('is not shown of work that is soon done, and gone with work that ends or is stopped', () => {
		const work = new Work();
		const short = work.begin();
		short.soFar(known(10));
		vi.advanceTimersByTime(2_000);
		work.end(short);
		vi.advanceTimersByTime(5_000);
		expect(work.soFar).toBeNull();
		const long = work.begin();
		long.soFar(known(10));
		vi.advanceTimersByTime(4_000);
		expect(work.soFar?.rows).toBe(10);
		work.cancel();
		expect(work.soFar).toBeNull();
		long.soFar(known(20));
		vi.advanceTimersByTime(4_000);
		expect(work.soFar).toBeNull();
	});
});

describe('how far work is', () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});
	const read = (done: number) => ({ phase: 'reading', done, of: 1000, rows: done }) as const;

	it('is shown ten times a second at most, the last word always', () => {
		const work = new Work();
		const task = work.begin();
		const seen = new Set<number>();
		for (let done = 1; done <= 1000; done += 1) {
			task.progress(read(done));
			seen.add(work.progress?.done ?? NaN);
			vi.advanceTimersByTime(1);
		}
		expect(seen.size).toBeLessThanOrEqual(11);
		vi.advanceTimersByTime(100);
		expect(work.progress?.done).toBe(1000);
	});

	it('is shown at once where it begins, and where another step does', () => {
		const work = new Work();
		const task = work.begin();
		task.progress(read(1));
		expect(work.progress?.done).toBe(1);
		task.progress({ phase: 'counting', done: 0, of: null, rows: 1000 });
		expect(work.progress?.phase).toBe('counting');
	});

	it('is not shown of work that was stopped', () => {
		const work = new Work();
		const task = work.begin();
		task.progress(read(1));
		task.progress(read(2));
		work.cancel();
		vi.advanceTimersByTime(1_000);
		expect(work.progress).toBeNull();
	});
});
