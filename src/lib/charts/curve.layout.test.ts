import { describe, expect, it } from 'vitest';
import { curveFixtures } from './curve.fixtures.ts';
import { layoutCurves, nearestMark, reachOf } from './curve.layout.ts';
import { atThreshold, summarise } from './group-curves.ts';

const { roc, precision, reliability, states } = curveFixtures;

describe('curves in a square', () => {
	it.each([260, 390, 560, 900])('fit in %i pixels, names and all', (width) => {
		for (const chart of [roc, precision, reliability, states]) {
			const { plot, names, curves, height } = layoutCurves(chart, width);
			expect(plot.x1 - plot.x0).toBeCloseTo(plot.y1 - plot.y0, 9);
			expect(plot.x1).toBeLessThanOrEqual(width);
			expect(plot.x1 - plot.x0).toBeGreaterThan(190);
			for (const { x, y } of [...names, ...curves.flatMap(({ marks }) => marks)]) {
				expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
			}
		}
	});

	it('lead from the lower left corner to the upper right one', () => {
		const { plot, curves } = layoutCurves(roc, 560);
		const marks = curves.at(-1)?.marks ?? [];
		expect(marks[0]).toMatchObject({ x: plot.x0, y: plot.y1 });
		expect(marks.at(-1)).toMatchObject({ x: plot.x1, y: plot.y0 });
	});

	it('of very many groups name those that stand out, and count the grey ones', () => {
		const [first] = roc.curves;
		const grey = Array.from({ length: 40 }, (_, i) => ({ ...first!, key: `grey ${i}`, look: null }));
		const { names, curves } = layoutCurves({ ...roc, curves: [...grey, { ...first!, look: 0 }] }, 560);
		expect(names.map(({ text }) => text)).toEqual([first!.name, '40 others']);
		expect(curves).toHaveLength(41);
	});

	it('mark the cut that the threshold makes, and no other', () => {
		const [white] = roc.curves;
		expect(atThreshold(white?.points ?? [], roc)?.score).toBe(0.7);
		expect(atThreshold(white?.points ?? [], { ...roc, threshold: 0.69 })?.score).toBe(0.7);
		expect(atThreshold(white?.points ?? [], { ...roc, threshold: 2 })?.score).toBe(Infinity);
		expect(layoutCurves(roc, 560).curves.map(({ shapes }) => shapes.length)).toEqual([1, 1, 1, 1, 1]);
		expect(layoutCurves(states, 560).curves.every(({ shapes }) => shapes.length === 0)).toBe(true);
	});

	it('of low scores fill the square, and both axes reach as far', () => {
		expect(reachOf(reliability)).toEqual({ x: 0.6, y: 0.6 });
		expect(reachOf(roc)).toEqual({ x: 1, y: 1 });
		expect(reachOf({ ...reliability, curves: [] })).toEqual({ x: 1, y: 1 });
		const low = (of: typeof precision) =>
			of.curves.map((curve) => ({
				...curve,
				points: curve.points.map((point) => ({ ...point, high: 0.25 }))
			}));
		expect(reachOf({ ...precision, curves: low(precision) })).toEqual({ x: 1, y: 0.4 });
	});

	it('draw grey groups behind the others, without bands or points to reach', () => {
		const [first] = layoutCurves(roc, 560).curves;
		expect(first).toMatchObject({ key: 'everyone', look: null, band: null, marks: [] });
	});

	it('say in one sentence what is told, and nothing of groups that stay', () => {
		expect(summarise(roc)).toBe(
			'ROC curves by race: 5 curves; at the audit’s threshold, true positive rate from 43.5\u202f% (Unknown) to 65.7\u202f% (White).'
		);
		expect(summarise(reliability)).toContain('5 curves; every interval meets the diagonal.');
		const sure = reliability.curves.map((curve) => ({
			...curve,
			points: curve.points.map((point) => ({ ...point, low: point.y - 0.01, high: point.y + 0.01 }))
		}));
		expect(summarise({ ...reliability, curves: sure })).toContain(
			'4 of 5 leave the diagonal, furthest Unknown,'
		);
		expect(summarise({ ...reliability, curves: sure.slice(3, 4) })).toContain('Unknown leaves the diagonal,');
		const held = { ...roc, curves: roc.curves.map((curve) => ({ ...curve, small: true })) };
		expect(summarise(held)).toBe('ROC curves by race: 5 curves, on this screen only.');
	});

	it('are found by the mark that lies nearest, and only close by', () => {
		const marks = [
			{ x: 10, y: 10 },
			{ x: 40, y: 10 }
		];
		expect(nearestMark(marks, { x: 30, y: 12 })).toBe(1);
		expect(nearestMark(marks, { x: 200, y: 12 })).toBeNull();
	});
});
