import { describe, expect, it } from 'vitest';
import type { Cell, Cube } from '#lib/core/cube/cube.ts';
import type { Counts } from '#lib/core/cube/counts.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import type { Slice } from '#lib/core/slices/slice.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { buildResult } from './build-result.ts';
import { sampleAudit } from './sample-audit.test-support.ts';
import { familyOnPage, whyNotInList } from './why-not-listed.ts';
import { numbersWords, whyWords } from './why-not-words.ts';

type Combination = readonly [race: string | null, sex: string | null, counts: Counts];

/** A third of everybody's positives are missed, and three quarters of those of Black women. */
const usual = { tp: 400, fp: 100, fn: 200, tn: 700 };
const log: readonly Combination[] = [
	['White', 'F', usual],
	['White', 'M', usual],
	['Black', 'F', { tp: 100, fp: 100, fn: 300, tn: 700 }],
	['Black', 'M', usual],
	['Other', 'F', { tp: 20, fp: 15, fn: 30, tn: 30 }],
	['Other', 'M', usual]
];

function cubeOf(combinations: readonly Combination[]): Cube {
	const cells = combinations.map(([race, sex, counts]): Cell => ({
		...{ model: 'm1', levels: [race, sex], ...counts },
		...{ unlabelled: 0, undecided: 0, mismatched: 0 }
	}));
	const rows = cells.reduce((sum, { tp, fp, fn, tn }) => sum + tp + fp + fn + tn, 0);
	return { models: ['m1'], groupSets: [{ attributes: ['race', 'sex'], cells }], rows, window: null };
}

const slice = (race?: string | null, sex?: string | null): Slice => [
	...(race === undefined ? [] : [{ attribute: 'race', level: race }]),
	...(sex === undefined ? [] : [{ attribute: 'sex', level: sex }])
];

interface Asked {
	readonly combinations?: readonly Combination[];
	readonly change?: Partial<ResolvedAudit>;
	readonly metric?: MetricId;
}

function ask(asked: Slice, { combinations = log, change = {}, metric = 'false_negative_rate' }: Asked = {}) {
	const audit = { ...sampleAudit(), policy: null, ...change };
	const cube = cubeOf(combinations);
	const result = buildResult({ audit, cube });
	const found = whyNotInList({ result, cube, model: 'm1', metric, slice: asked });
	return { ...found, words: whyWords(found.why, audit, metric), result, cube };
}

/** Everybody is alike. */
const alike = log.map(([race, sex]): Combination => [race, sex, usual]);
const inColumn = (pair: Slice): Slice => pair.toReversed();

describe('why a slice is not listed', () => {
	it('is nothing where it is, in whatever order its conditions come', () => {
		for (const asked of [slice('Black', 'F'), inColumn(slice('Black', 'F'))]) {
			const { why, numbers, small, words, result } = ask(asked);
			const row = result.slices.find(({ slice: title }) => title === 'race = Black × sex = Female');
			expect(why).toMatchObject({ kind: 'listed', familySize: row?.family_size, adjusted: row?.p_adjusted });
			expect([numbers?.rows, numbers?.own.successes, numbers?.own.trials]).toEqual([row?.rows, 300, 400]);
			expect(numbers?.divergence).toBe(row?.divergence);
			expect([numbers?.divergenceInterval?.low, numbers?.divergenceInterval?.high]).toEqual([
				row?.low,
				row?.high
			]);
			expect(small).toBe(false);
			expect(words).toContain('It is on the list');
		}
	});

	it('is that it is everybody, with nothing chosen', () => {
		expect(ask([])).toMatchObject({ why: { kind: 'everyone' }, numbers: null });
	});

	it('is that no slice is looked for by the metric', () => {
		expect(ask(slice('Black'), { metric: 'accuracy' }).why.kind).toBe('not-searched');
		const unlabelled = sampleAudit();
		const change = { outcome: { ...unlabelled.outcome, label: null } };
		expect(ask(slice('Black'), { change }).why.kind).toBe('not-searched');
	});

	it('is that it is deeper than the search, with its numbers where the counts have them', () => {
		const shallow = ask(slice('Black', 'F'), { change: { intersections: { depth: 1, minimum: 30 } } });
		expect(shallow.why).toEqual({ kind: 'too-deep', conditions: 2, depth: 1 });
		expect(shallow.numbers).toMatchObject({ rows: 1200, own: { successes: 300, trials: 400 } });
		expect(shallow.small).toBe(true);
	});

	it('is that nobody is in it', () => {
		const asked = ask(slice('Nobody', 'F'));
		expect(asked).toMatchObject({ why: { kind: 'nobody' }, numbers: { rows: 0, own: { trials: 0 } } });
		expect(numbersWords(asked.numbers ?? fail(), 'false_negative_rate')).toContain('no answer (0 rows)');
	});

	it('is that membership is missing and only shown', () => {
		const combinations: readonly Combination[] = [...log, [null, 'F', usual]];
		expect(ask(slice(null), { combinations }).why).toEqual({ kind: 'missing-membership' });
		const [race, sex] = sampleAudit().groups;
		if (race === undefined || sex === undefined) throw new Error('two groups');
		const change = { groups: [{ ...race, missingMembership: 'compared' as const }, sex] };
		expect(ask(slice(null), { combinations, change }).why.kind).not.toBe('missing-membership');
	});

	it('is that it has too few rows, with how many are needed', () => {
		const combinations: readonly Combination[] = [...log, ['Few', 'F', { tp: 20, fp: 15, fn: 14, tn: 20 }]];
		// One row in a hundred of 6,964.
		expect(ask(slice('Few', 'F'), { combinations }).why).toEqual({
			...{ kind: 'too-few-rows', rows: 69, least: 70 }
		});
	});

	it('is that it is held back, however many rows it has', () => {
		const combinations: readonly Combination[] = [
			...log.slice(1),
			['White', 'F', { tp: 400, fp: 100, fn: 3, tn: 700 }]
		];
		const held = ask(slice('White', 'F'), { combinations });
		expect(held).toMatchObject({ why: { kind: 'held-back' }, small: true });
		expect(held.numbers?.own).toMatchObject({ successes: 3, trials: 403 });
	});

	it('is that it has no answer', () => {
		const combinations: readonly Combination[] = [...log, ['None', 'M', { ...usual, tp: 0, fn: 0 }]];
		const none = ask(slice('None'), { combinations });
		expect(none.why).toEqual({ kind: 'no-answer' });
		expect(none.numbers?.divergence).toBeNull();
		expect(none.words).toContain('nobody of whom “missed” could be said');
	});

	it('is that it may be chance, with its p before and after correction', () => {
		const { why, words } = ask(slice('Black'), { combinations: alike });
		expect(why).toMatchObject({ kind: 'not-significant', adjusted: 1, familySize: 11 });
		expect(words).toContain('after correction for all 11 that were looked at; at most 0.05 would be listed');
	});

	it('is the wider slice that covers it', () => {
		// All women are missed alike: no race adds anything to being one.
		const women = { tp: 200, fp: 100, fn: 400, tn: 700 };
		const combinations = log.map(([race, sex]): Combination => [race, sex, sex === 'F' ? women : usual]);
		const folded = ask(slice('Black', 'F'), { combinations });
		expect(folded.why).toMatchObject({ kind: 'folded', under: 'sex = Female' });
		expect(folded.why.kind === 'folded' ? folded.why.change : NaN).toBeCloseTo(0, 12);
		expect(folded.words).toContain('it stands under “sex = Female”');
	});

	it('is that it hardly differs from everybody, be that beyond chance', () => {
		const many = (counts: Counts): Counts => ({
			...{ tp: counts.tp * 1000, fp: counts.fp * 1000, fn: counts.fn * 1000, tn: counts.tn * 1000 }
		});
		const barely = { tp: 392, fp: 100, fn: 208, tn: 700 };
		const combinations = log.map(([race, sex]): Combination => [
			race,
			sex,
			many(race === 'Black' ? barely : usual)
		]);
		const { why, words } = ask(slice('Black'), { combinations });
		expect(why).toMatchObject({ kind: 'folded', under: null });
		expect(words).toContain('so little from everybody');
	});
});

it('the family that is asked on the page is the one that the list was made of', () => {
	for (const metric of ['false_negative_rate', 'selection_rate', 'precision'] as const) {
		const { result, cube } = ask([]);
		const family = familyOnPage({ result, cube, model: 'm1', metric });
		const rows = result.slices.filter((row) => row.metric === metric);
		expect(family?.listed.map(({ gap, adjusted }) => [gap.divergence, adjusted]).toSorted()).toEqual(
			rows.map((row) => [row.divergence, row.p_adjusted]).toSorted()
		);
		expect(rows.every((row) => row.family_size === family?.familySize)).toBe(true);
	}
});

function fail(): never {
	throw new Error('numbers');
}
