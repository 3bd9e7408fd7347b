import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	arbitraryCases,
	clusterSumsOf,
	gathered,
	patternOf,
	swapped,
	type RawCase
} from '../../../../tests/counterfactual-cases.ts';
import { reference } from '../../../../tests/reference/counterfactual/reference.ts';
import { tangoInterval } from '../intervals/tango-interval.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import type { CaseFigure } from './case-figure.ts';
import type { ContrastCases } from './contrast-cases.ts';
import { flipFigures } from './flip-figures.ts';
import { netShiftEquivalence, netShiftTest } from './net-shift.ts';

const of = (cases: readonly RawCase[], clustered = false): ContrastCases => ({
	patterns: gathered(cases.map((each) => patternOf(each))),
	clusters: clustered ? clusterSumsOf(cases) : null
});

function near(found: CaseFigure, expected: { value: number; interval: object }, digits = 9): void {
	expect(found.value).toBeCloseTo(expected.value, 12);
	for (const [level, ends] of Object.entries(expected.interval) as [string, [number, number]][]) {
		const interval = found.interval(Number(level));
		expect(interval?.low).toBeCloseTo(ends[0], digits);
		expect(interval?.high).toBeCloseTo(ends[1], digits);
	}
}

describe.each(reference.logs)('the figures of $name', ({ cases, clustered, simple, ...expected }) => {
	const contrast = of(cases, clustered);
	const found = flipFigures(contrast);

	it('count what the answers are', () => {
		const both = cases.filter(({ baseline, variant }) => baseline.length > 0 && variant.length > 0);
		expect(found.counts).toMatchObject({
			pairs: both.length,
			missingBaseline: cases.filter(({ baseline }) => baseline.length === 0).length,
			missingVariant: cases.filter(({ variant }) => variant.length === 0).length,
			replicates: Math.max(...cases.flatMap(({ baseline, variant }) => [baseline.length, variant.length])),
			refused: cases.flatMap(({ variant }) => variant.filter((answer) => answer === 'refused')).length,
			unparsed: cases.flatMap(({ variant }) => variant.filter((answer) => answer === '?')).length
		});
		expect(found.counts.answerChanged).toBeCloseTo(expected.flip.value * both.length, 9);
	});

	it('have the flip rate and its Wilson interval at the effective size', () => {
		near(found.flipRate, expected.flip);
		expect(found.flipRate.method).toBe('wilson');
	});

	it('have the four outcomes over all pairs of answers', () => {
		const { bothRight, baselineOnly, variantOnly, neither } = found.outcomes ?? {};
		[bothRight, baselineOnly, variantOnly, neither].forEach((count, at) =>
			expect(count).toBeCloseTo(expected.outcomes[at] ?? NaN, 9)
		);
	});

	it('have the net shift, and its t interval where there are replicates or clusters', () => {
		expect(found.netShift.value).toBeCloseTo(expected.shift.value, 12);
		if (!simple || clustered) {
			near(found.netShift, expected.shift);
			// Where hardly any case varies, what none has shown counts for more than t does.
			if (expected.shift.t !== null && expected.shift.cases >= 50)
				expect(netShiftTest(contrast).statistic).toBeCloseTo(expected.shift.t, 8);
		}
	});

	it('have the noise of either side and the excess over both', () => {
		expect(found.noiseBaseline.value ?? null).toEqual(
			expected.noise.baseline === null ? null : expect.closeTo(expected.noise.baseline, 12)
		);
		expect(found.noiseVariant.value ?? null).toEqual(
			expected.noise.variant === null ? null : expect.closeTo(expected.noise.variant, 12)
		);
		if (expected.excess === null) expect(found.excess.reason).toBe('no-replicates');
		else {
			near(found.excess, expected.excess);
			expect(found.typicalChange.value).toBeCloseTo(Math.sqrt(Math.max(0, expected.excess.value)), 7);
		}
	});

	it('have the exact matched odds and McNemar’s p with one answer a side, and a t otherwise', () => {
		if (expected.odds === null) expect(found.test.test).toBe(clustered ? 'cluster-t' : 'case-t');
		else {
			near(found.matchedOdds, expected.odds);
			expect(found.test).toMatchObject({ test: 'mcnemar-exact' });
			expect(found.test.p).toBeCloseTo(expected.odds.p, 10);
		}
	});
});

describe('the figures of a contrast', () => {
	const closeTo = (value: number | null | undefined): unknown =>
		typeof value === 'number' ? expect.closeTo(value, 12) : null;
	const levels = [0.5, 0.9, 0.95, 0.999];

	it('have intervals that hold them and grow with the level', () => {
		fc.assert(
			fc.property(arbitraryCases, fc.boolean(), (cases, clustered) => {
				const found = flipFigures(of(cases, clustered));
				for (const figure of [found.flipRate, found.netShift, found.excess, found.matchedOdds]) {
					if (figure.value === null) expect(figure.interval(0.95)).toBeNull();
					else if (figure.method !== 'none') {
						const { value } = figure;
						const ends = levels.map((level) => figure.interval(level));
						ends.forEach((interval, at) => {
							if (interval === null) throw new Error('A figure with an answer has an interval');
							expect(interval.low).toBeLessThanOrEqual(value + 1e-9);
							expect(interval.high).toBeGreaterThanOrEqual(value - 1e-9);
							expect(interval.low).toBeLessThanOrEqual((ends[at - 1] ?? interval).low + 1e-9);
							expect(interval.high).toBeGreaterThanOrEqual((ends[at - 1] ?? interval).high - 1e-9);
						});
					}
				}
			})
		);
	});

	it('keep flips, noise and excess, and negate the shift, when the descriptions change places', () => {
		fc.assert(
			fc.property(arbitraryCases, fc.boolean(), (cases, clustered) => {
				const [there, back] = [of(cases, clustered), of(swapped(cases), clustered)].map(flipFigures);
				expect(back?.flipRate.value).toBe(there?.flipRate.value);
				expect(back?.noiseBaseline).toEqual(there?.noiseVariant);
				// Sums taken the other way round may differ in their last bit.
				expect(back?.excess.value ?? null).toEqual(closeTo(there?.excess.value));
				expect(back?.test.p ?? null).toEqual(closeTo(there?.test.p));
				expect(back?.outcomes?.variantOnly).toBe(there?.outcomes?.baselineOnly);
				const [a, b] = [there?.netShift.interval(0.95), back?.netShift.interval(0.95)];
				if (a && b) {
					expect(b.low).toBeCloseTo(-a.high, 10);
					expect(b.high).toBeCloseTo(-a.low, 10);
				}
			})
		);
	});

	it('do not depend on the order of the cases, nor on how they are gathered', () => {
		fc.assert(
			fc.property(arbitraryCases, (cases) => {
				const plain = (contrast: ContrastCases) => {
					const found = flipFigures(contrast);
					return JSON.stringify([found, found.netShift.interval(0.9), found.flipRate.interval(0.9)]);
				};
				const each = { patterns: cases.map((one) => patternOf(one)).toReversed(), clusters: null };
				expect(plain(each)).toBe(plain(of(cases)));
			})
		);
	});

	it('do not change where each case is its own cluster, but for what is named', () => {
		fc.assert(
			fc.property(arbitraryCases, (cases) => {
				const alone = cases.map((each, cluster) => ({ ...each, cluster }));
				const replicated = [...alone, { cluster: -1, baseline: ['A', 'B'], variant: ['B'] }];
				const [plain, clustered] = [of(replicated), of(replicated, true)].map(flipFigures);
				expect(clustered?.netShift.value).toBe(plain?.netShift.value);
				for (const name of ['netShift', 'flipRate', 'excess'] as const) {
					const [a, b] = [plain?.[name].interval(0.95), clustered?.[name].interval(0.95)];
					if (a && b) {
						// Flips of four answers a side are rounded to the unit that clusters are added up in.
						expect(Math.abs(a.low - b.low)).toBeLessThan(1e-3);
						expect(Math.abs(a.high - b.high)).toBeLessThan(1e-3);
					}
				}
				expect([plain?.test.test, clustered?.test.test]).toEqual(['case-t', 'cluster-t']);
			})
		);
	});

	it('are Wilson’s and Tango’s, and whole numbers, with one answer a side', () => {
		const cases = ['AA', 'AA', 'AB', 'BA', 'BC', 'B?', 'AB'].map((text, cluster) => ({
			cluster,
			baseline: [text.charAt(0)],
			variant: [text.charAt(1)]
		}));
		const found = flipFigures(of(cases));
		expect(found.counts.answerChanged).toBe(5);
		expect(found.outcomes).toEqual({ bothRight: 2, baselineOnly: 2, variantOnly: 1, neither: 2, cases: 7 });
		expect(found.flipRate.interval(0.9)).toEqual(wilsonInterval({ successes: 5, trials: 7 }, 0.9));
		const counts = { both: 2, firstOnly: 1, secondOnly: 2, neither: 2 };
		expect(found.netShift.interval(0.9)).toEqual(tangoInterval(counts, 0.9));
		expect(found.matchedOdds.value).toBe(0.5);
		expect(found.excess).toMatchObject({ value: null, reason: 'no-replicates' });
		expect(found.typicalChange.reason).toBe('no-replicates');
		expect(netShiftEquivalence(of(cases), 0.9)).toMatchObject({ test: 'tost-tango' });
	});

	it('say why there is no answer', () => {
		const none = flipFigures(of([]));
		for (const figure of [none.flipRate, none.netShift, none.excess, none.noiseVariant, none.matchedOdds])
			expect(figure).toMatchObject({ value: null, reason: 'no-rows' });
		expect(none.test.reason).toBe('no-rows');
		expect(none.outcomes).toBeNull();
		expect(netShiftEquivalence(of([]), 0.1)).toBeNull();

		const unknown = { cluster: 0, baseline: ['A', 'B'], variant: ['B'] };
		const ungraded = flipFigures({ patterns: [patternOf(unknown, false)], clusters: null });
		expect(ungraded.flipRate.value).toBe(0.5);
		for (const figure of [ungraded.netShift, ungraded.matchedOdds, ungraded.test])
			expect(figure.reason).toBe('no-label');

		const oneSided = flipFigures(of([{ cluster: 0, baseline: [], variant: ['A', 'refused'] }]));
		expect(oneSided.counts).toMatchObject({ pairs: 0, missingBaseline: 1, refused: 1 });
		expect(oneSided.noiseVariant.reason).toBe('no-rows');

		const steady = flipFigures(of([{ cluster: 0, baseline: ['A'], variant: ['A'] }]));
		expect(steady.matchedOdds.reason).toBe('division-by-zero');
		expect(flipFigures(of([{ cluster: 0, baseline: ['B'], variant: ['A'] }])).matchedOdds.value).toBe(
			Infinity
		);
	});

	it('say nothing of how far a single replicated case or a single cluster may stray', () => {
		const one = of([{ cluster: 0, baseline: ['A', 'B'], variant: ['A'] }]);
		expect(netShiftTest(one)).toMatchObject({ test: 'case-t', reason: 'too-few-rows' });
		expect(flipFigures(one).netShift.interval(0.95)).toEqual({ low: -1, high: 1 });
		expect(flipFigures(one).flipRate.interval(0.95)).toEqual({ low: 0, high: 1 });
		const together = [0, 0, 0].map((cluster) => ({ cluster, baseline: ['A'], variant: ['B'] }));
		expect(netShiftTest(of(together, true))).toMatchObject({ test: 'cluster-t', reason: 'too-few-rows' });
	});

	it('give matched odds an interval around them with replicates, and none with clusters', () => {
		const cases = Array.from({ length: 30 }, (_, cluster) => ({
			cluster,
			baseline: ['A', cluster % 3 === 0 ? 'A' : 'B'],
			variant: ['A', cluster % 4 === 0 ? 'A' : 'B']
		}));
		const odds = flipFigures(of(cases)).matchedOdds;
		const interval = odds.interval(0.95);
		expect(odds.method).toBe('wilson');
		expect(interval?.low).toBeGreaterThan(0);
		expect(interval?.low).toBeLessThan(odds.value ?? NaN);
		expect(interval?.high).toBeGreaterThan(odds.value ?? NaN);
		expect(interval?.high).toBeLessThan(Infinity);
		expect(flipFigures(of(cases, true)).matchedOdds.interval(0.95)).toBeNull();
	});
});
