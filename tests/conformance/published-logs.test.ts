import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { populationOf, rollUp } from '../../src/lib/core/cube/roll-up.ts';
import { ratio } from '../../src/lib/core/disparities/ratio.ts';
import { wrongWayRound } from '../../src/lib/core/disparities/wrong-way-round.ts';
import type { MetricId } from '../../src/lib/core/metrics/metric.ts';
import { metrics } from '../../src/lib/core/metrics/registry.ts';
import { scoreTest } from '../../src/lib/core/tests/score-test.ts';
import { logsPath } from '../logs.ts';
import { fileRows } from './case-rows.ts';
import { countRows, model } from './count-rows.ts';
import { readSuite } from './suites.ts';

const here = logsPath('conformance/aequitas/compas_for_aequitas.csv') !== null;
const read = (file: string, ...attributes: string[]) =>
	countRows(fileRows('aequitas', file, { label: 'label_value', decision: 'score', attributes }));

describe.skipIf(!here)('COMPAS by race', () => {
	const group = (level: string) => {
		const cell = rollUp(read('compas_for_aequitas.csv', 'race'), model, ['race']).find(
			(c) => c.levels[0] === level
		);
		if (cell === undefined) throw new Error(level);
		return { group: cell, population: cell };
	};
	const rate = (id: MetricId, level: string) => metrics[id].value(group(level));

	it('has the rates that were published', () => {
		expect(rate('false_positive_rate', 'African-American').value).toBeCloseTo(0.4485, 4);
		expect(rate('false_positive_rate', 'Caucasian').value).toBeCloseTo(0.2345, 4);
		expect(rate('false_negative_rate', 'African-American').value).toBeCloseTo(0.2799, 4);
		expect(rate('false_negative_rate', 'Caucasian').value).toBeCloseTo(0.4772, 4);
	});

	it('has a false positive rate that differs between African-American and Hispanic far beyond the 0.02101 published, which is of another rate', () => {
		const [a, b] = ['African-American', 'Hispanic'] as const;
		const fraction = (level: string) =>
			metrics.false_positive_rate.fraction?.(group(level)) ?? { successes: 0, trials: 0 };
		expect(ratio(rate('false_positive_rate', a), rate('false_positive_rate', b)).value).toBeCloseTo(
			2.087696,
			6
		);
		expect(scoreTest(fraction(a), fraction(b))?.p).toBeGreaterThan(5.05e-18);
		expect(scoreTest(fraction(a), fraction(b))?.p).toBeLessThan(5.15e-18);
	});

	it('is the right way round, and the Adult log is not', () => {
		expect(wrongWayRound(populationOf(read('compas_for_aequitas.csv'), model))).toBeNull();
		expect(wrongWayRound(populationOf(read('adult_rf_binary.csv'), model))?.oddsRatio).toBeLessThan(1);
	});
});

describe.skipIf(!here)('a wrong number of a peer', () => {
	it('is not copied: half of the selected of test 2 are of class High, where the golden says a quarter', () => {
		const path = logsPath('conformance/aequitas/expected_output_test_2.csv') ?? '';
		const [header = '', first = ''] = readFileSync(path, 'utf8').split(/\r?\n/);
		const golden = first.split(',')[header.split(',').indexOf('ppr')];
		expect(Number(golden)).toBe(0.25);
		const cube = read('test_2.csv', 'class');
		const high = rollUp(cube, model, ['class']).find((c) => c.levels[0] === 'High');
		if (high === undefined) throw new Error('no class High');
		expect(
			metrics.share_of_selected.value({ group: high, population: populationOf(cube, model) }).value
		).toBe(0.5);
		expect(readSuite('aequitas')?.some(({ id }) => id.startsWith('aequitas/test_2'))).toBe(true);
	});
});
