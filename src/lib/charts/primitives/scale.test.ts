import { describe, expect, it } from 'vitest';
import { axisTicks, positioner, sharedDomain } from './scale.ts';

const rate = { mode: 'rate', unit: 'share' } as const;
const difference = { mode: 'difference', unit: 'share' } as const;
const ratio = { mode: 'ratio', unit: 'share' } as const;

describe('domains', () => {
	it('of small multiples hold every panel', () => {
		const [low, high] = sharedDomain([
			{ quantity: rate, values: [0.4, 0.5] },
			{ quantity: rate, values: [0.12, null, 0.3] }
		]);
		expect(low).toBeLessThanOrEqual(0.12);
		expect(high).toBeGreaterThanOrEqual(0.5);
	});

	it('of shares stay within 0 and 1', () => {
		expect(sharedDomain([{ quantity: rate, values: [0, 1] }])).toEqual([0, 1]);
	});

	it('of differences hold zero', () => {
		const [low] = sharedDomain([{ quantity: difference, values: [0.2, 0.3] }]);
		expect(low).toBeLessThanOrEqual(0);
	});

	it('without any number fall back', () => {
		expect(sharedDomain([{ quantity: rate, values: [null, Infinity] }])).toEqual([0, 1]);
		expect(sharedDomain([])).toEqual([0, 1]);
	});

	it('of one repeated value have width', () => {
		const [low, high] = sharedDomain([{ quantity: rate, values: [0.5, 0.5] }]);
		expect(high - low).toBeGreaterThan(0);
	});
});

describe('a ratio axis', () => {
	const domain = sharedDomain([{ quantity: ratio, values: [0.6, 3, Infinity, 0] }]);
	const place = positioner(domain, [0, 300], ratio);

	it('sets 0.8 and 1.25 equally far from 1', () => {
		expect(place(1).x - place(0.8).x).toBeCloseTo(place(1.25).x - place(1).x, 9);
	});

	it('draws 0 and infinity at its ends, as beyond', () => {
		expect(place(0)).toEqual({ x: 0, beyond: 'low' });
		expect(place(Infinity)).toEqual({ x: 300, beyond: 'high' });
	});

	it('names 1 whatever its width', () => {
		for (const width of [60, 200, 600])
			expect(axisTicks(domain, [0, width], ratio, 50).map((tick) => tick.label)).toContain('1');
	});
});

it('ticks keep their distance', () => {
	for (const width of [80, 150, 300, 900]) {
		const ticks = axisTicks([0.1, 0.7], [0, width], rate, 56);
		const gaps = ticks.slice(1).map((tick, i) => tick.x - (ticks[i]?.x ?? 0));
		expect(Math.min(...gaps)).toBeGreaterThan(24);
	}
});
