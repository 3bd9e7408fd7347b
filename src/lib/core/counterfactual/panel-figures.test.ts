import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cochranQ } from '../tests/cochran-q.ts';
import { tangoInterval } from '../intervals/tango-interval.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import type { PanelCell } from './counterfactual-table.ts';
import { panelFigures } from './panel-figures.ts';

const panel = (patterns: PanelCell['patterns'], further: Partial<PanelCell> = {}): PanelCell => ({
	model: 'm',
	stratum: [],
	levels: [],
	attribute: null,
	baseline: 'original',
	conditions: ['female', 'original', 'rude'],
	patterns,
	replicated: false,
	incomplete: 2,
	...further
});
const patterns = [
	{ answers: [true, true, true], cases: 40 },
	{ answers: [true, true, false], cases: 9 },
	{ answers: [false, true, false], cases: 5 },
	{ answers: [true, false, true], cases: 3 },
	{ answers: [false, false, false], cases: 13 }
];

describe('a panel of descriptions', () => {
	const found = panelFigures(panel(patterns));

	it('counts a case as right only if it is right under every description', () => {
		expect(found.cases).toBe(70);
		expect(found.incomplete).toBe(2);
		expect(found.baseline.value).toBeCloseTo(54 / 70, 12);
		expect(found.all.share.value).toBeCloseTo(40 / 70, 12);
		expect(found.all.share.interval(0.9)).toEqual(wilsonInterval({ successes: 40, trials: 70 }, 0.9));
		expect(found.variants.share.value).toBeCloseTo(43 / 70, 12);
		expect(found.variants.conditions).toEqual(['female', 'rude']);
	});

	it('has the drop from the baseline as a share of its cases, and as a paired difference without it', () => {
		expect(found.all.drop.value).toBeCloseTo(14 / 70, 12);
		expect(found.all.drop.interval(0.9)).toEqual(wilsonInterval({ successes: 14, trials: 70 }, 0.9));
		expect(found.variants.drop.value).toBeCloseTo(11 / 70, 12);
		const counts = { both: 40, firstOnly: 14, secondOnly: 3, neither: 13 };
		expect(found.variants.drop.interval(0.9)).toEqual(tangoInterval(counts, 0.9));
	});

	it('has Cochran’s Q over all, and over the variants alone', () => {
		expect(found.all.cochranQ).toEqual(cochranQ(patterns));
		expect(found.all.cochranQ.degrees).toBe(2);
		expect(found.variants.cochranQ.degrees).toBe(1);
	});

	it('has no Q where a description has several answers, but a worst case', () => {
		const several = panelFigures(panel(patterns, { replicated: true }));
		expect(several.all.cochranQ).toMatchObject({ test: 'cochran-q', p: null, reason: 'replicated' });
		expect(several.all.share.value).toBe(found.all.share.value);
	});

	it('says why there is no answer', () => {
		const without = panelFigures(panel(patterns, { baseline: null }));
		expect(without.baseline.reason).toBe('no-reference');
		expect(without.all.drop.reason).toBe('no-reference');
		expect(without.variants.conditions).toEqual(without.all.conditions);
		expect(without.variants.share.value).toBe(without.all.share.value);
		const empty = panelFigures(panel([]));
		expect(empty.all.share.reason).toBe('no-rows');
		expect(empty.all.drop.reason).toBe('no-rows');
		expect(empty.variants.cochranQ.reason).toBe('no-rows');
		const alone = panelFigures(panel([{ answers: [true], cases: 3 }], { conditions: ['original'] }));
		expect(alone.variants.share.reason).toBe('too-few-groups');
		expect(alone.all.share.value).toBe(1);
	});

	it('never does better than its worst description', () => {
		const answers = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });
		fc.assert(
			fc.property(
				fc.array(fc.record({ answers, cases: fc.integer({ min: 1, max: 50 }) }), { minLength: 1 }),
				(held) => {
					const { all, variants, baseline } = panelFigures(panel(held));
					expect(all.share.value ?? NaN).toBeLessThanOrEqual(variants.share.value ?? NaN);
					expect(all.share.value ?? NaN).toBeLessThanOrEqual(baseline.value ?? NaN);
					expect(all.drop.value).toBeCloseTo((baseline.value ?? NaN) - (all.share.value ?? NaN), 12);
					expect(variants.drop.value).toBeCloseTo(
						(baseline.value ?? NaN) - (variants.share.value ?? NaN),
						12
					);
				}
			)
		);
	});
});
