import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metricIds } from '#lib/core/metrics/metric.ts';
import {
	comparisonViews,
	defaultView,
	layouts,
	shownRates,
	sliceOrders,
	sortOrders,
	themes,
	viewOfAnotherLog
} from './view.ts';
import { readView, writeView } from './view-fragment.ts';

const name = fc.option(fc.string({ unit: 'grapheme' }));

describe('the view in the address bar', () => {
	test('any view survives being written and read', () => {
		const views = fc.record({
			model: name,
			attribute: name,
			intersection: name,
			metrics: fc.option(fc.subarray([...metricIds], { minLength: 1 })),
			comparison: fc.constantFrom(...comparisonViews),
			reference: name,
			group: name,
			stratum: name,
			slice: name,
			rows: name,
			where: name,
			find: name,
			sort: fc.constantFrom(...sortOrders),
			slices: fc.constantFrom(...sliceOrders),
			layout: fc.option(fc.constantFrom(...layouts)),
			rates: fc.constantFrom(...shownRates),
			part: name,
			contrast: name,
			only: name,
			by: name,
			whose: name,
			case: name,
			threshold: fc.option(
				fc.oneof(
					fc.constant(Infinity),
					fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0)
				)
			),
			thresholds: name,
			cost: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
			gap: fc.option(fc.constantFrom(...metricIds)),
			within: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
			groups: name,
			need: name,
			parts: fc.option(fc.constantFrom(10, 20)),
			theme: fc.option(fc.constantFrom(...themes))
		});
		fc.assert(
			fc.property(views, (view) => {
				expect(readView(writeView(view))).toEqual(view);
			})
		);
	});

	test('the plain view has an empty fragment', () => {
		expect(writeView(defaultView)).toBe('');
	});

	test('another log keeps how a view looks, and no comparison, group or case of the log before', () => {
		const before = readView(
			'#contrast=%5B%22race%22%5D&rows=%5B%5D&by=sex&only=%7B%7D&model=m&case=C1&sort=size&theme=dark'
		);
		expect(writeView(viewOfAnotherLog(before))).toBe('#sort=size&theme=dark');
	});

	test('another log starts from its own threshold, cost and gap', () => {
		const before = readView(
			'#threshold=0.4&thresholds=%7B%22White%22%3A0.2%7D&cost=5&gap=precision&within=0.02'
		);
		expect(before).toMatchObject({ threshold: 0.4, cost: 5, gap: 'precision', within: 0.02 });
		expect(writeView(viewOfAnotherLog(before))).toBe('');
	});

	test('a threshold, cost or width that is no number is as if it were not there', () => {
		expect(readView('#threshold=high&cost=-1&within=&gap=beauty')).toEqual(defaultView);
		expect(readView('#threshold=0x10&cost=1_000&within=1e300&parts=Infinity')).toEqual(defaultView);
	});

	test('what a fragment does not know is as if it were not there', () => {
		expect(readView('#sort=sideways&metrics=nonsense&theme=&x=1&%E0%A4%A')).toEqual(defaultView);
	});

	test('a hostile name stays inside its own key', () => {
		const hostile = 'a&sort=name#<img src=x onerror=alert(1)>';
		const fragment = writeView({ ...defaultView, attribute: hostile });
		expect(fragment).not.toMatch(/[<>]/);
		expect(readView(fragment)).toEqual({ ...defaultView, attribute: hostile });
	});
});
