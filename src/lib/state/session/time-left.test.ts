import { describe, expect, test } from 'vitest';
import type { LoadProgress } from '#lib/engine/port.ts';
import { TimeLeft, timeLeftWords } from './time-left.ts';

const reading = (done: number): LoadProgress => ({ phase: 'reading', done, of: 1000, rows: null });

/** What is told at each step of work of this pace, `every` so many seconds. */
function told(
	paceAt: (second: number) => number,
	every = 0.1
): readonly (readonly [number, number | null])[] {
	const left = new TimeLeft();
	const words: [number, number | null][] = [];
	for (let now = 0, done = 0; done < 1000; now += every) {
		words.push([now, left.tell(reading(done), 100 + now)]);
		done += paceAt(now) * every;
	}
	return words;
}

describe('time left', () => {
	test('at an even pace it is the time that is left', () => {
		for (const [now, left] of told(() => 20)) {
			if (now < 1.4) expect(left).toBeNull();
			else if (now > 1.7) expect(left).toBeGreaterThan(50 - now - 1.5);
			if (left !== null) expect(left).toBeLessThan(50 - now + 1.5);
		}
	});

	test('where the pace changes it follows without a jump', () => {
		const words = told((second) => (second < 20 ? 20 : 10));
		for (const [i, [, left]] of words.entries()) {
			const before = words[i - 1]?.[1] ?? null;
			if (left !== null && before !== null) expect(Math.abs(left - before)).toBeLessThan(3);
		}
		const late = words.find(([now]) => now > 40);
		expect(late?.[1]).toBeGreaterThan(35);
		expect(late?.[1]).toBeLessThan(45);
	});

	test('a log that is read in parts stands still while a part is asked', () => {
		const left = new TimeLeft();
		const said: (number | null)[] = [];
		// A part of a tenth is read in a second and asked for another.
		for (let now = 0; now <= 12; now += 0.25) {
			const done = Math.floor(now / 2) * 100 + Math.min(1, now % 2) * 100;
			const step = { ...reading(done), reading: { at: 1, of: 2, what: 'values' } as const };
			const seconds = left.tell(step, now);
			if (now > 6) said.push(seconds);
		}
		for (const [i, seconds] of said.entries()) {
			const truth = 20 - (6.25 + i * 0.25);
			expect(Math.abs((seconds ?? Infinity) - truth)).toBeLessThan(4);
		}
	});

	test('of work without a known end, and of counting, nothing is said', () => {
		const left = new TimeLeft();
		for (let now = 0; now < 10; now++) {
			expect(left.tell({ phase: 'opening', done: now, of: null, rows: null }, now)).toBeNull();
			expect(left.tell({ phase: 'counting', done: now * 10, of: 100, rows: null }, now)).toBeNull();
		}
	});

	test('a new phase begins anew', () => {
		const left = new TimeLeft();
		for (let now = 0; now <= 5; now += 0.5) left.tell(reading(now * 100), now);
		expect(left.tell({ phase: 'opening', done: 1, of: 1000, rows: null }, 5.5)).toBeNull();
	});

	test('it is told in steps', () => {
		const words = [1, 8, 19, 44, 60, 150, 7200].map(timeLeftWords);
		expect(words).toEqual([
			'a few seconds left',
			'about 10 seconds left',
			'about 20 seconds left',
			'about 40 seconds left',
			'about a minute left',
			'about 3 minutes left',
			'about 2 hours left'
		]);
	});
});
