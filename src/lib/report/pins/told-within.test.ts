import { describe, expect, it } from 'vitest';
import type { Cube } from '#lib/core/cube/cube.ts';
import { blankSmall } from '../blank-small.ts';
import { buildResult } from '../build-result.ts';
import { sampleAudit } from '../sample-audit.test-support.ts';
import { findingWords } from './finding-words.ts';
import type { PinnedWithin } from './pin.ts';
import { toldWithin } from './told-within.ts';

/** Missed positives and found ones of each race and sex; other rows do not matter to the metric. */
const missed = {
	White: { F: [40, 160], M: [30, 20] },
	Black: { F: [12, 28], M: [110, 40] }
} as const;

const cubeOf = (counts: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>): Cube => {
	const cells = Object.entries(counts).flatMap(([race, bySex]) =>
		Object.entries(bySex).map(([sex, [fn = 0, tp = 0]]) => ({
			model: 'm1',
			levels: [race, sex],
			...{ tp, fn, fp: 20, tn: 60, unlabelled: 0, undecided: 0, mismatched: 0 }
		}))
	);
	const rows = cells.reduce((sum, { tp, fn, fp, tn }) => sum + tp + fn + fp + tn, 0);
	return { models: ['m1'], groupSets: [{ attributes: ['race', 'sex'], cells }], rows, window: null };
};

const finding: PinnedWithin = {
	kind: 'within',
	model: 'm1',
	attribute: 'race',
	level: 'Black',
	stratum: 'sex',
	metric: 'false_negative_rate'
};
const saidOf = (cube: Cube, asked = finding): string | null =>
	toldWithin(buildResult({ audit: sampleAudit(), cube }), cube, asked);

describe('a pinned gap within strata', () => {
	it('says the gap over all rows and averaged within strata', () => {
		const told = saidOf(cubeOf(missed)) ?? '';
		// 122 of 190 against 70 of 250.
		expect(told).toContain(`overall +${(100 * (122 / 190 - 70 / 250)).toFixed(1)} points (`);
		// Mantel–Haenszel: weights 40·200/240 and 150·50/200 on gaps of 0.3 − 0.2 and 110/150 − 0.6.
		const [f, m] = [(40 * 200) / 240, (150 * 50) / 200];
		const averaged = (f * (0.3 - 0.2) + m * (110 / 150 - 0.6)) / (f + m);
		expect(told).toContain(`(Mantel–Haenszel) +${(100 * averaged).toFixed(1)} points (`);
		expect(told).toContain('It does not turn round');
	});

	it('says no figure over strata of which one is held back', () => {
		const told = saidOf(cubeOf({ ...missed, Black: { F: [2, 3], M: [110, 40] } })) ?? '';
		expect(told).toContain('(Mantel–Haenszel) held back');
		expect(told).not.toContain('turn round');
	});

	it('says nothing of strata that were not counted together, or of a group that is not there', () => {
		expect(saidOf(cubeOf(missed), { ...finding, stratum: 'age' })).toBeNull();
		expect(saidOf(cubeOf(missed), { ...finding, level: 'Green' })).toBeNull();
		expect(saidOf(cubeOf(missed), { ...finding, attribute: 'age' })).toBeNull();
	});

	it('is in the report as it was told, and in none of another audit', () => {
		const result = blankSmall(buildResult({ audit: sampleAudit(), cube: cubeOf(missed) }));
		const words = findingWords(result, finding, 'Black \u202Eagainst White.');
		expect(words).toEqual({
			about: 'False negative rate by race, overall and within strata of Sex',
			says: 'Black [U+202E]against White.'
		});
		expect(findingWords(result, finding)).toBeNull();
		expect(findingWords({ ...result, measures: [] }, finding, 'told')).toBeNull();
	});
});
