import { describe, expect, it } from 'vitest';
import { panelFixtures, shapeFixtures } from './calibration.fixtures.ts';
import { layoutGroupPanels } from './group-panels.layout.ts';
import { describePanelPoint, panelDomains, panelRange, panelValue, plainNumber } from './group-panels.ts';
import { layoutScoreShapes } from './score-shapes.layout.ts';
import { barText, describeShape, middleBar, summariseShapes } from './score-shapes.ts';

const { reliability, need, states, nothing } = panelFixtures;

describe('panels a group', () => {
	it.each([240, 390, 720, 1200])('fit in %i pixels, dots and names', (width) => {
		for (const chart of [reliability, need, states]) {
			const { panels, height } = layoutGroupPanels(chart, width);
			for (const { plot, dots, behind } of panels) {
				expect(plot.x1).toBeLessThanOrEqual(width);
				for (const { x, y } of [...dots, ...(behind?.dots ?? [])]) {
					expect(x >= plot.x0 && x <= plot.x1 && y >= plot.y0 && y <= plot.y1).toBe(true);
				}
				expect(plot.y1).toBeLessThan(height);
			}
		}
	});

	it('share their axes, so that the same dot stands at the same place of each', () => {
		const [first, second] = layoutGroupPanels(
			{
				...reliability,
				panels: reliability.panels.map((panel) => ({ ...panel, points: reliability.panels[0]?.points ?? [] }))
			},
			720
		).panels;
		const inside = (panel: typeof first) =>
			panel?.dots.map(({ x, y }) => [x - panel.plot.x0, y - panel.plot.y0].map((at) => at.toFixed(6)));
		expect(inside(second)).toEqual(inside(first));
	});

	it('with a diagonal reach as far both ways, over every dot', () => {
		expect(panelDomains(reliability)).toEqual({ x: [0, 0.8], y: [0, 0.8] });
		expect(panelDomains(nothing)).toEqual({ x: [0, 1], y: [0, 1] });
	});

	it('are not pressed flat by an interval that reaches far', () => {
		const [panel] = need.panels;
		if (panel === undefined) throw new Error('The fixture has a panel');
		const wild = panel.points.map((point) => ({ ...point, low: -1e6, high: 1e6 }));
		const { y } = panelDomains({ ...need, panels: [{ ...panel, points: wild }] });
		expect(y[1]).toBeLessThan(10);
	});

	it('have the reference behind every group but itself', () => {
		const { panels } = layoutGroupPanels(reliability, 720);
		expect(panels.map(({ behind }) => behind?.dots.length ?? 0)).toEqual([0, 10, 10]);
	});

	it('say why a group has no dot', () => {
		const { panels } = layoutGroupPanels(states, 720);
		expect(panels.map(({ reason }) => reason)).toEqual([null, null, 'nobody in the group has…', null]);
	});

	it('say a dot in words, and that one without an interval has none', () => {
		const [, , , lone] = states.panels;
		const [point] = lone?.points ?? [];
		if (lone === undefined || point === undefined) throw new Error('The fixture has a lone dot');
		expect(describePanelPoint(lone, point, states)).toBe(
			'One bin: share of positives 50.0\u202f%, of 1; mean score 50.0 %'
		);
	});

	it('write numbers as short as their size allows', () => {
		expect([0, 0.031234, 4.2678, 999.4, 12_310.4, -12_310.4].map(plainNumber)).toEqual([
			'0',
			'0.0312',
			'4.27',
			'999',
			'12,310',
			'\u221212,310'
		]);
		expect(panelValue(0.123, { mode: 'rate', unit: 'share' })).toBe('12.3\u202f%');
		expect(panelRange(1, 2.5, { mode: 'rate', unit: 'number' })).toBe('1 to 2.5');
		expect(panelRange(null, null, { mode: 'rate', unit: 'number' })).toBe('');
	});
});

describe('scores by group', () => {
	const { labelled, unlabelled, states: odd, nothing: empty } = shapeFixtures;

	it.each([240, 560, 1200])('fit in %i pixels', (width) => {
		for (const chart of [labelled, unlabelled, odd]) {
			const { shapes, height } = layoutScoreShapes(chart, width);
			for (const { full, open, foot } of shapes) {
				expect(foot).toBeLessThan(height);
				for (const bar of [...full, ...open]) {
					expect(bar.x >= 0 && bar.x + bar.width <= width).toBe(true);
					expect(bar.y + bar.height).toBeLessThanOrEqual(foot + 1e-9);
				}
			}
		}
	});

	it('have one scale: a bar is as high as its share of its group', () => {
		const [one] = labelled.shapes;
		if (one === undefined) throw new Error('The fixture has a group');
		const ten = {
			...one,
			key: 'ten',
			positives: one.positives.map((n) => 10 * n),
			others: one.others.map((n) => 10 * n)
		};
		const [small, large] = layoutScoreShapes({ ...labelled, shapes: [one, ten] }, 560).shapes;
		expect(large?.open.map(({ height }) => height)).toEqual(small?.open.map(({ height }) => height));
	});

	it('put positives below the others', () => {
		const [shape] = layoutScoreShapes(labelled, 560).shapes;
		const lowest = Math.max(...(shape?.full ?? []).map(({ y, height }) => y + height));
		expect(lowest).toBeCloseTo(shape?.foot ?? 0, 9);
	});

	it('say where the middle row lies, and nothing of a group without rows', () => {
		const [one] = labelled.shapes;
		const none = odd.shapes[2];
		if (one === undefined || none === undefined) throw new Error('The fixture has these groups');
		expect(middleBar({ ...one, positives: [0, 0], others: [1, 3] })).toBe(1);
		expect(middleBar(none)).toBeNull();
		expect(describeShape(none, labelled)).toBe('Nobody: no row has a score');
		expect(barText(labelled, 1)).toBe('0.05 to 0.1');
		expect(summariseShapes(empty)).toBe('Scores by race: 0 groups, none with a score.');
		expect(summariseShapes(labelled)).toContain('lowest for Hispanic');
		expect(
			summariseShapes({ ...labelled, shapes: labelled.shapes.map((each) => ({ ...each, small: true })) })
		).toBe('Scores by race: 3 groups, on this screen only.');
	});
});
