import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollUp } from '../cube/roll-up.ts';
import { answer, noAnswer, type Answer } from '../metrics/answer.ts';
import { metricIds } from '../metrics/metric.ts';
import { metrics } from '../metrics/registry.ts';
import {
	averageOddsDifference,
	demographicParityDifference,
	demographicParityRatio,
	equalOpportunityDifference,
	equalizedOddsDifference,
	equalizedOddsMeanDifference,
	predictiveParityDifference
} from './composites.ts';
import { difference } from './difference.ts';
import { highestOf, impactRatio } from './impact-ratio.ts';
import { maxDifference } from './max-difference.ts';
import { minRatio } from './min-ratio.ts';
import { ratio } from './ratio.ts';
import { arbitraryCube } from '../../../../tests/arbitrary-cube.ts';

const counts = fc.record({ tp: fc.nat(99), fp: fc.nat(99), fn: fc.nat(99), tn: fc.nat(99) });
const value = fc.oneof(
	fc.double({ min: 0, max: 1, noNaN: true }).map(answer),
	fc.constant(noAnswer('no-positives'))
);
const answers = (...numbers: (number | null)[]): Answer[] =>
	numbers.map((n) => (n === null ? noAnswer('no-positives') : answer(n)));

describe('a difference and a ratio', () => {
	it('change sign, and invert, when group and reference are swapped', () => {
		fc.assert(
			fc.property(counts, counts, fc.constantFrom(...metricIds), (group, reference, id) => {
				const population = { tp: group.tp + reference.tp, fp: group.fp + reference.fp, fn: 1, tn: 1 };
				const a = metrics[id].value({ group, population });
				const b = metrics[id].value({ group: reference, population });
				const [there, back] = [difference(a, b), difference(b, a)];
				expect(there.value === null).toBe(back.value === null);
				if (there.value !== null && back.value !== null) expect(there.value + back.value).toBe(0);
				const [times, per] = [ratio(a, b), ratio(b, a)];
				expect(times.value === null).toBe(per.value === null);
				if (times.value === null || per.value === null) return;
				if (times.value === 0) expect(Math.abs(per.value)).toBe(Infinity);
				else if (Number.isFinite(times.value)) expect(times.value * per.value).toBeCloseTo(1, 12);
				else expect(per.value).toBeCloseTo(0, 15);
			})
		);
	});

	it('keep infinity, and refuse nothing over nothing', () => {
		const [zero, half] = [answer(0), answer(0.5)];
		expect(ratio(half, zero).value).toBe(Infinity);
		expect(ratio(answer(-0.5), zero).value).toBe(-Infinity);
		expect(ratio(answer(0.5), answer(-0)).value).toBe(Infinity);
		expect(ratio(zero, half).value).toBe(0);
		expect(ratio(zero, zero)).toEqual(noAnswer('division-by-zero'));
	});

	it('pass on why there is no answer', () => {
		expect(difference(noAnswer('no-positives'), answer(1))).toEqual(noAnswer('no-positives'));
		expect(ratio(answer(1), noAnswer('no-negatives'))).toEqual(noAnswer('no-negatives'));
	});
});

describe('extremes over groups', () => {
	it('name the pair that drives them', () => {
		expect(maxDifference(answers(0.25, null, 0.75, 0.5))).toEqual({
			answer: answer(0.5),
			pair: { high: 2, low: 0 }
		});
		expect(minRatio(answers(0.25, null, 0.75, 0.5))).toEqual({
			answer: answer(1 / 3),
			pair: { high: 2, low: 0 }
		});
	});

	it('have no answer with fewer than two groups that have one', () => {
		expect(maxDifference(answers(0.25, null))).toEqual({ answer: noAnswer('too-few-groups'), pair: null });
		expect(minRatio(answers())).toEqual({ answer: noAnswer('too-few-groups'), pair: null });
		expect(minRatio(answers(0, 0))).toEqual({ answer: noAnswer('division-by-zero'), pair: null });
	});

	it('are of two groups even where all are alike', () => {
		expect(maxDifference(answers(0.5, 0.5, 0.5))).toEqual({ answer: answer(0), pair: { high: 1, low: 0 } });
	});

	it('bound every pairwise comparison', () => {
		fc.assert(
			fc.property(fc.array(value, { maxLength: 6 }), (values) => {
				const gap = maxDifference(values).answer.value;
				const least = minRatio(values).answer.value;
				for (const [i, a] of values.entries()) {
					for (const b of values.slice(i + 1)) {
						const d = difference(a, b).value;
						if (d !== null) expect(Math.abs(d)).toBeLessThanOrEqual(gap ?? NaN);
						const r = ratio(a, b).value;
						if (r !== null) expect(Math.min(r, 1 / r)).toBeGreaterThanOrEqual((least ?? NaN) - 1e-12);
					}
				}
			})
		);
	});

	it('take the first of equals for the highest, and none where there is no answer', () => {
		expect(highestOf(answers(0.5, 0.75, 0.75, null))).toBe(1);
		expect(highestOf(answers(null, 0.25, 0.5, 0.25))).toBe(2);
		expect(highestOf(answers(null, null))).toBeNull();
		expect(impactRatio(answer(0.5), answers(null))).toEqual(noAnswer('no-reference'));
	});

	it('divide an impact ratio by the highest rate', () => {
		const all = answers(0.25, 0.5, null);
		expect(all.map((rate) => impactRatio(rate, all))).toEqual([
			answer(0.5),
			answer(1),
			noAnswer('no-positives')
		]);
		expect(impactRatio(answer(0), answers(0, 0))).toEqual(noAnswer('division-by-zero'));
		expect(impactRatio(answer(0), answers(null))).toEqual(noAnswer('no-reference'));
	});
});

describe('composites', () => {
	const groups = [
		{ tp: 8, fp: 0, fn: 2, tn: 10 },
		{ tp: 5, fp: 5, fn: 5, tn: 5 },
		{ tp: 9, fp: 0, fn: 1, tn: 0 }
	];

	it('say which metric and which pair they come from', () => {
		expect(equalizedOddsDifference(groups)).toEqual({
			answer: answer(0.5),
			pair: { high: 1, low: 0 },
			metric: 'false_positive_rate'
		});
		expect(equalOpportunityDifference(groups)).toMatchObject({
			metric: 'true_positive_rate',
			pair: { high: 2, low: 1 }
		});
		expect(predictiveParityDifference(groups)).toMatchObject({
			metric: 'precision',
			pair: { high: 0, low: 1 }
		});
	});

	it('are as large as the larger, and the mean, of both gaps', () => {
		fc.assert(
			fc.property(fc.array(counts, { minLength: 2, maxLength: 5 }), (list) => {
				const worst = equalizedOddsDifference(list).answer.value;
				const mean = equalizedOddsMeanDifference(list).value;
				const tpr = equalOpportunityDifference(list).answer.value;
				if (worst === null || mean === null || tpr === null) return;
				expect(worst).toBeGreaterThanOrEqual(tpr);
				expect(worst).toBeGreaterThanOrEqual(mean - 1e-12);
			})
		);
	});

	it('have half an answer nowhere: one rate without two groups leaves none', () => {
		const noNegatives = [
			{ tp: 1, fp: 0, fn: 1, tn: 0 },
			{ tp: 2, fp: 0, fn: 1, tn: 0 }
		];
		expect(equalizedOddsDifference(noNegatives).answer).toEqual(noAnswer('too-few-groups'));
		expect(equalizedOddsMeanDifference(noNegatives)).toEqual(noAnswer('too-few-groups'));
		expect(averageOddsDifference(noNegatives[0]!, noNegatives[1]!)).toEqual(noAnswer('no-negatives'));
	});

	it('are those of the true positive rate where both gaps are alike, and half of both together', () => {
		const alike = [
			{ tp: 8, fp: 2, fn: 2, tn: 8 },
			{ tp: 6, fp: 4, fn: 4, tn: 6 }
		];
		expect(equalizedOddsDifference(alike)).toMatchObject({ metric: 'true_positive_rate' });
		expect(equalizedOddsDifference(alike).answer.value).toBeCloseTo(0.2, 15);
		const apart = [{ tp: 8, fp: 5, fn: 2, tn: 5 }, ...alike.slice(1)];
		expect(equalizedOddsMeanDifference(apart).value).toBeCloseTo((0.2 + 0.1) / 2, 15);
	});

	it('have no answer where one rate has none, for that rate’s reason', () => {
		const noPositives = [
			{ tp: 0, fp: 1, fn: 0, tn: 1 },
			{ tp: 0, fp: 2, fn: 0, tn: 1 }
		];
		expect(equalizedOddsDifference(noPositives)).toMatchObject({
			answer: noAnswer('too-few-groups'),
			metric: 'true_positive_rate'
		});
		expect(equalizedOddsMeanDifference(noPositives)).toEqual(noAnswer('too-few-groups'));
		expect(averageOddsDifference(noPositives[0]!, noPositives[1]!)).toEqual(noAnswer('no-positives'));
		expect(demographicParityRatio(noPositives)).toMatchObject({ metric: 'selection_rate' });
	});

	it('let signed gaps cancel in the average odds difference', () => {
		const reference = { tp: 5, fp: 5, fn: 5, tn: 5 };
		expect(averageOddsDifference({ tp: 8, fp: 2, fn: 2, tn: 8 }, reference).value).toBeCloseTo(0, 15);
		expect(averageOddsDifference({ tp: 8, fp: 8, fn: 2, tn: 2 }, reference).value).toBeCloseTo(0.3, 15);
	});

	it('do not depend on what groups are called or how they are ordered', () => {
		const composites = [
			(g: typeof groups) => demographicParityDifference(g).answer,
			(g: typeof groups) => demographicParityRatio(g).answer,
			(g: typeof groups) => equalizedOddsDifference(g).answer,
			equalizedOddsMeanDifference,
			(g: typeof groups) => predictiveParityDifference(g).answer
		];
		fc.assert(
			fc.property(fc.array(counts, { maxLength: 6 }), fc.infiniteStream(fc.nat()), (list, keys) => {
				const shuffled = list
					.map((c) => ({ c, key: keys.next().value as number }))
					.sort((a, b) => a.key - b.key)
					.map(({ c }) => c);
				for (const composite of composites) expect(composite(shuffled)).toEqual(composite(list));
			})
		);
	});
});

describe('relabelling groups', () => {
	it('permutes every result and changes none', () => {
		const renamed = new Map<string | null, string | null>([
			['a', 'z'],
			['b', ''],
			['', 'null'],
			['null', 'b']
		]);
		fc.assert(
			fc.property(arbitraryCube, (cube) => {
				const relabelled = {
					...cube,
					groupSets: cube.groupSets.map((set) => ({
						...set,
						cells: set.cells.map((c) => ({ ...c, levels: c.levels.map((l) => renamed.get(l) ?? l) }))
					}))
				};
				for (const model of cube.models) {
					const before = rollUp(cube, model, ['race']);
					const after = rollUp(relabelled, model, ['race']);
					expect(after).toHaveLength(before.length);
					for (const cell of before) {
						const level = cell.levels[0] ?? null;
						const twin = after.find((c) => c.levels[0] === (renamed.get(level) ?? level));
						expect(twin).toMatchObject({ tp: cell.tp, fp: cell.fp, fn: cell.fn, tn: cell.tn });
					}
					expect(equalizedOddsDifference(after).answer).toEqual(equalizedOddsDifference(before).answer);
				}
			})
		);
	});
});
