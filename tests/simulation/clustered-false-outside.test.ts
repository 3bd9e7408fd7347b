import { beforeAll, describe, expect, test } from 'vitest';
import {
	designsWithin,
	simulateClusteredFalseOutside,
	type ClusteredFalseOutside
} from './clustered-false-outside.ts';
import { rules } from './false-outside.ts';

// The full table is docs/clustered-coverage.md, written by `npm run simulate:clusters`.
const runs = 100;
const judged = rules.filter(({ name }) => /^max_difference|^ratio/.test(name));
const clinics = designsWithin.filter(({ name }) => name.includes('clinics'));
/** The promise, and what chance may add to it in so many audits: three standard errors. */
const most = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs);
const mean = (of: readonly number[]): number => of.reduce((sum, x) => sum + x, 0) / of.length;

describe('audits of equal groups whose rows come in clusters', () => {
	let found: readonly ClusteredFalseOutside[] = [];
	beforeAll(() => {
		found = simulateClusteredFalseOutside(runs, judged, clinics);
	}, 60_000);

	test('are of 2, 5 and 20 groups', () => {
		expect(new Set(found.map(({ groups }) => groups))).toEqual(new Set([2, 5, 20]));
	});

	test('are falsely called outside at most as often as promised where clusters are counted', () => {
		expect(found.filter(({ clustered }) => clustered > most)).toEqual([]);
		expect(mean(found.map(({ clustered }) => clustered))).toBeLessThanOrEqual(0.05);
	});

	test('are refused by the same bound where clusters are ignored', () => {
		for (const groups of [2, 5, 20]) {
			const worst = Math.max(...found.flatMap((row) => (row.groups === groups ? row.naive : [])));
			expect(worst).toBeGreaterThan(groups === 2 ? 0.1 : most);
		}
	});
});
