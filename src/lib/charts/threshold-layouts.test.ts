import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutIconArray, ofHundred, outcomes } from './icon-array.layout.ts';
import { goesBelow, layoutOperating, placeOperating } from './operating.layout.ts';
import { summariseOperating } from './operating.ts';
import { layoutScoreSplit, summariseSplit } from './score-split.layout.ts';
import { iconFixtures, operatingFixtures, splitFixtures } from './threshold.fixtures.ts';

const counts = fc.record({ tp: fc.nat(5000), fn: fc.nat(5000), fp: fc.nat(5000), tn: fc.nat(5000) });

describe('a hundred of a group', () => {
	it('are always a hundred, and each outcome within one of its share', () => {
		fc.assert(
			fc.property(counts, (of) => {
				const all = outcomes.reduce((sum, outcome) => sum + of[outcome], 0);
				fc.pre(all > 0);
				const icons = ofHundred(of);
				expect(outcomes.reduce((sum, outcome) => sum + (icons?.[outcome] ?? 0), 0)).toBe(100);
				for (const outcome of outcomes) {
					expect(Math.abs((icons?.[outcome] ?? NaN) - (100 * of[outcome]) / all)).toBeLessThan(1);
				}
			})
		);
	});

	it('of nobody are none', () => {
		expect(layoutIconArray(iconFixtures.nobody)).toBeNull();
	});

	it('say each outcome with its word', () => {
		expect(layoutIconArray(iconFixtures.usual)?.summary).toBe(
			'White, of 100: 11 rightly selected, 7 missed, 18 flagged without need, 64 rightly passed over'
		);
	});
});

describe('scores split by outcome', () => {
	it('stand on the page at any width, with the threshold inside the plot or just past it', () => {
		for (const chart of Object.values(splitFixtures)) {
			for (const width of [260, 640]) {
				const { plot, rows } = layoutScoreSplit(chart, width);
				for (const { line, up, down } of rows) {
					expect(line).toBeGreaterThanOrEqual(plot.x0);
					expect(line).toBeLessThanOrEqual(plot.x1 + 3);
					expect(`${up}${down}`).not.toMatch(/NaN|Infinity/);
				}
			}
		}
	});

	it('say who is selected, and that nobody is', () => {
		const [nobody, none] = layoutScoreSplit(splitFixtures.states, 640).rows;
		expect(nobody?.description).toMatch(/^Nobody selected: nobody selected; 0\.0.% of those readmitted/);
		expect(none?.description).toContain('none those readmitted');
		expect(summariseSplit(splitFixtures.nothing)).toContain('0 groups');
	});
});

describe('curves with points', () => {
	it('keep every mark inside the plot', () => {
		for (const { chart, points } of Object.values(operatingFixtures)) {
			const frame = layoutOperating(chart, 320);
			for (const mark of placeOperating(chart, frame, points)) {
				expect(mark.x).toBeGreaterThanOrEqual(frame.plot.x0);
				expect(mark.x).toBeLessThanOrEqual(frame.plot.x1);
				expect(mark.y).toBeGreaterThanOrEqual(frame.plot.y0);
				expect(mark.y).toBeLessThanOrEqual(frame.plot.y1);
			}
		}
	});

	it('say of a mark at the foot that its value lies below the axis', () => {
		const { chart, points } = operatingFixtures.harm;
		const frame = layoutOperating(chart, 320);
		expect(placeOperating(chart, frame, points).every(({ below, y }) => below && y === frame.plot.y1)).toBe(
			true
		);
		const { chart: usual, points: few } = operatingFixtures.benefit;
		expect(placeOperating(usual, layoutOperating(usual, 320), few).some(({ below }) => below)).toBe(false);
	});

	it('say whether a line goes on below the axis', () => {
		const { chart } = operatingFixtures.benefit;
		expect(goesBelow(chart)).toBe(false);
		const curves = chart.curves.map((curve, at) =>
			at === 1 ? { ...curve, line: [...curve.line, { x: 0.95, y: -0.4 }] } : curve
		);
		expect(goesBelow({ ...chart, curves })).toBe(true);
		expect(goesBelow(operatingFixtures.roc.chart)).toBe(false);
	});

	it('leave out points of no curve, and say so where none has an answer', () => {
		const { chart, points } = operatingFixtures.roc;
		const frame = layoutOperating(operatingFixtures.nothing.chart, 320);
		expect(placeOperating(operatingFixtures.nothing.chart, frame, points)).toEqual([]);
		expect(summariseOperating(chart, [])).toContain('no group has an answer');
	});
});
