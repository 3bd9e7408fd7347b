import { describe, expect, it } from 'vitest';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import { attributeSets } from '#lib/report/attribute-sets.ts';
import { sampleResult } from '#lib/report/sample-report.test-support.ts';
import { defaultView, type View } from '#lib/state/address/view.ts';
import { groupFigures } from '../groups/group-figures.ts';
import { groupCrossing } from './group-crossing.ts';

const result = sampleResult('readmission-sample');
const model = result.scope.models[0]?.model ?? '';

function crossed(name: string, metric: MetricId, part: Partial<View> = {}) {
	const set = attributeSets(result.audit).find((each) => each.name === name);
	if (set === undefined) throw new Error(`no ${name}`);
	const topic = { model, attribute: name, metric };
	const view = { ...defaultView, ...part };
	const of = groupFigures(result, topic, view.sort);
	return { crossing: groupCrossing({ result, topic, set, of, view }), of };
}

describe('a crossing of two attributes of the sample', () => {
	it('has every figure of the list once, and nothing else', () => {
		for (const name of ['race × sex', 'race × language', 'sex × age_band']) {
			const { crossing, of } = crossed(name, 'false_negative_rate');
			const cells = crossing?.cells.flat().filter((cell) => cell !== null) ?? [];
			expect(cells.length).toBeGreaterThan(1);
			expect(new Set(cells.map(({ key }) => key))).toEqual(
				new Set(of.figures.map(({ measure }) => measure.group))
			);
			expect(cells).toHaveLength(of.figures.length);
			for (const { measure } of of.figures)
				expect(cells.find(({ key }) => key === measure.group)?.value).toBe(measure.value);
		}
	});

	it('puts each figure where its two groups meet, whichever attribute has the rows', () => {
		for (const name of ['race × sex', 'sex × age_band']) {
			const { crossing } = crossed(name, 'selection_rate', { sort: 'name' });
			const first = crossing?.by.rows === 'Age' ? 'columns' : 'rows';
			crossing?.cells.forEach((row, r) => {
				row.forEach((cell, c) => {
					const names = [crossing.rows[r]?.name, crossing.columns[c]?.name];
					if (cell !== null)
						expect(cell.name).toBe((first === 'rows' ? names : names.toReversed()).join(' × '));
				});
			});
		}
		expect(crossed('sex × age_band', 'selection_rate').crossing?.by).toEqual({ rows: 'Age', columns: 'Sex' });
	});

	it('has each attribute’s own rates in its margins, whatever the cells show', () => {
		const { crossing } = crossed('race × sex', 'selection_rate', { comparison: 'difference' });
		const own = result.measures.find(
			(row) => row.attribute === 'race' && row.group === 'Black' && row.metric === 'selection_rate'
		);
		expect(crossing?.rows.find(({ name }) => name === 'Black')?.value).toBe(own?.value);
		expect(crossing?.quantity.mode).toBe('difference');
		expect(crossing?.everybody?.counts).toMatch(/^[\d,]+ of [\d,]+$/);
	});

	it('is coloured from a rate that may leave, and knows which way harms', () => {
		const { crossing, of } = crossed('race × sex', 'false_negative_rate');
		expect(crossing?.centre).toEqual({ value: of.referenceValue, name: of.reference });
		expect(crossing?.worse).toBe('higher');
		expect(crossed('race × sex', 'selection_rate').crossing?.worse).toBe('lower');
		const held = {
			...of,
			figures: of.figures.map((each) => ({ ...each, measure: { ...each.measure, small: true } }))
		};
		const set = attributeSets(result.audit).find(({ name }) => name === 'race × sex');
		if (set === undefined) throw new Error('no set');
		const topic = { model, attribute: 'race × sex', metric: 'false_negative_rate' } as const;
		expect(groupCrossing({ result, topic, set, of: held, view: defaultView })?.centre?.name).toBe(
			'everybody'
		);
	});

	it('pools rates alone: a gap has none', () => {
		const rates = 'pooled';
		expect(crossed('race × sex', 'selection_rate', { rates }).crossing?.pooled).toBe(true);
		expect(crossed('race × sex', 'selection_rate', { rates, comparison: 'ratio' }).crossing?.pooled).toBe(
			false
		);
		expect(crossed('race × sex', 'auroc', { rates }).crossing?.pooled).toBe(false);
	});

	it('is none of one attribute alone', () => {
		expect(crossed('race', 'selection_rate').crossing).toBeNull();
	});
});
