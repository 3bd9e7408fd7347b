import { describe, expect, test } from 'vitest';
import type { Disparity, Measure } from '#lib/report/result.ts';
import type { GroupFigure } from './group-figure.ts';
import { leavingOrder, sortGroups } from './sort-groups.ts';

function figure(group: string, value: number, gap: number | null, more: Partial<Measure> = {}): GroupFigure {
	const measure: Measure = {
		model: 'm',
		stratum: null,
		variant: null,
		attribute: 'race',
		group,
		metric: 'false_negative_rate',
		n: 100,
		numerator: 1,
		denominator: 2,
		value,
		low: null,
		high: null,
		method: null,
		reason: null,
		missingMembership: false,
		small: false,
		...more
	};
	const difference = gap === null ? null : ({ value: gap } as Disparity);
	return { measure, difference, ratio: null, mark: gap === null ? 'reference' : 'described' };
}

const names = (figures: readonly GroupFigure[]) => figures.map(({ measure }) => measure.group);

const figures = [
	figure('Better', 0.1, -0.3, { n: 500 }),
	figure('Reference', 0.4, null, { n: 900 }),
	figure('Tiny', 0.9, 0.5, { n: 4, small: true }),
	figure('Aside', 0.2, -0.2, { n: 700, small: true }),
	figure('Worse', 0.6, 0.2, { n: 300 })
];

describe('groups in order', () => {
	test('the worst gap comes first where a lower rate is better, the widest where either side may harm, held back or not', () => {
		expect(names(sortGroups(figures, 'worst', 'lower')).slice(0, 3)).toEqual(['Tiny', 'Worse', 'Reference']);
		expect(names(sortGroups(figures, 'worst', null)).slice(0, 3)).toEqual(['Tiny', 'Better', 'Aside']);
	});

	test.each(['worst', 'rate', 'size', 'name'] as const)(
		'by %s, a group that is held back leaves no place among the others that would tell of its number',
		(order) => {
			expect(names(leavingOrder(sortGroups(figures, order, 'lower'))).slice(-2)).toEqual(['Aside', 'Tiny']);
		}
	);

	test('by name, every group has its place', () => {
		expect(names(sortGroups(figures, 'name', 'lower'))).toEqual([
			'Aside',
			'Better',
			'Reference',
			'Tiny',
			'Worse'
		]);
	});
});
