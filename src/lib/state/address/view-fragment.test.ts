import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metricIds } from '#lib/core/metrics/metric.ts';
import { comparisonViews, defaultView, sortOrders, themes, viewOfAnotherLog } from './view.ts';
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
			sort: fc.constantFrom(...sortOrders),
			part: name,
			contrast: name,
			only: name,
			by: name,
			whose: name,
			case: name,
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
			'#contrast=%5B%22race%22%5D&by=sex&only=%7B%7D&model=m&case=C1&sort=size&theme=dark'
		);
		expect(writeView(viewOfAnotherLog(before))).toBe('#sort=size&theme=dark');
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
