import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addClassCells } from '../../src/lib/core/classes/class-counts.ts';
import { mergeCubes } from '../../src/lib/core/cube/merge-cubes.ts';
import { populationOf } from '../../src/lib/core/cube/roll-up.ts';
import { valuesByGroup } from '../../src/lib/core/cube/value-table.ts';
import { levelsKey } from '../../src/lib/core/cube/compare-levels.ts';
import { strataByGroup } from '../../src/lib/core/strata/strata-table.ts';
import { addNumberSums, noNumberSums, sumsOfNumber } from '../../src/lib/core/numbers/number-sums.ts';
import { unitOf } from '../../src/lib/core/numbers/whole-sum.ts';
import { auditOf, countTexts } from './count-log.ts';

interface Row {
	readonly sex: string;
	readonly label: string;
	readonly prediction: string;
}

const csvOf = (rows: readonly Row[]): string =>
	['sex,y,p', ...rows.map(({ sex, label, prediction }) => [sex, label, prediction].join(','))].join('\n');
const whole = levelsKey([]);
const groups = ['sex'];
const rowsOf = (label: fc.Arbitrary<string>, prediction: fc.Arbitrary<string>) =>
	fc.array(fc.record({ sex: fc.constantFrom('F', 'M', ''), label, prediction }), {
		minLength: 1,
		maxLength: 25
	});

describe('an outcome of several classes', () => {
	const audit = auditOf({
		id: 'classes',
		outcome: { type: 'classes', label: 'y', prediction: 'p' },
		groups
	});
	const level = fc.constantFrom('A', 'B', 'C', '');

	it('is counted as a count of the rows one by one', async () => {
		await fc.assert(
			fc.asyncProperty(rowsOf(level, level), async (log) => {
				const rows = [...log, { sex: 'F', label: 'A', prediction: 'B' }];
				const cube = await countTexts(audit, [csvOf(rows)]);
				const both = rows.filter(({ label, prediction }) => label !== '' && prediction !== '');
				const cells = both.map(({ label, prediction }) => [{ label, predicted: prediction, rows: 1 }]);
				const found =
					cube.classes && valuesByGroup(cube.classes, { model: 'model', attributes: [] }, addClassCells);
				expect(found?.get(whole)).toEqual(cells.reduce(addClassCells, []));
				const population = populationOf(cube, 'model');
				const right = both.filter(({ label, prediction }) => label === prediction).length;
				expect(population).toMatchObject({ tp: right, fn: both.length - right, fp: 0, tn: 0 });
				expect(population.undecided).toBe(rows.filter(({ prediction }) => prediction === '').length);
				expect(population.unlabelled).toBe(
					rows.filter(({ label, prediction }) => label === '' && prediction !== '').length
				);
			}),
			{ numRuns: 12 }
		);
	});
});

describe('an outcome that is a number', () => {
	const audit = auditOf({ id: 'number', outcome: { type: 'number', label: 'y', prediction: 'p' }, groups });
	const value = fc.oneof(
		fc.double({ min: 2, max: 1e5, noNaN: true }).map(String),
		fc.double({ min: -1e5, max: -2, noNaN: true }).map(String),
		fc.constantFrom('0', '-3.5', '2e0', 'inf', '', 'none')
	);
	const isNumber = (text: string): boolean => text !== '' && Number.isFinite(Number(text));

	it('is added up to the last digit as its rows one by one, in one file or two', async () => {
		await fc.assert(
			fc.asyncProperty(rowsOf(value, value), fc.nat(), async (log, cut) => {
				const rows = [...log, { sex: 'M', label: '2', prediction: '3' }];
				const at = cut % rows.length;
				const shards = [rows.slice(0, at), rows.slice(at)].filter((part) => part.length > 0).map(csvOf);
				const cube = await countTexts(audit, shards);
				const all = rows.map(({ label, prediction }) => ({
					label: isNumber(label) ? Number(label) : null,
					prediction: isNumber(prediction) ? Number(prediction) : null
				}));
				const both = all.flatMap(({ label, prediction }) =>
					label === null || prediction === null ? [] : [{ label, prediction }]
				);
				const largest = (of: (row: (typeof both)[number]) => number) => unitOf(Math.max(0, ...both.map(of)));
				const units = {
					value: largest(({ label, prediction }) => Math.max(Math.abs(prediction), Math.abs(label))),
					error: largest(({ label, prediction }) => Math.abs(prediction - label))
				};
				const expected = both.map((row) => sumsOfNumber(row, units)).reduce(addNumberSums, noNumberSums);
				const found =
					cube.numbers && valuesByGroup(cube.numbers, { model: 'model', attributes: [] }, addNumberSums);
				expect(found?.get(whole)).toEqual(expected);
				expect(populationOf(cube, 'model').tp).toBe(both.length);
			}),
			{ numRuns: 15 }
		);
	});
});

describe('graded answers', () => {
	const audit = auditOf({
		id: 'graded',
		data: { rowsAre: 'cases' },
		outcome: {
			type: 'graded',
			prediction: 'p',
			answers: { cut: 4, refused: ['no', -1], unparsed: ['?', 9] }
		},
		groups,
		strata: 'y'
	});

	it('are graded, refused or unparsed, whichever the audit says, and within strata too', async () => {
		const prediction = fc.constantFrom('1', '4', '5.0', '3.5', 'no', '-1', '?', '9', 'hm', '');
		await fc.assert(
			fc.asyncProperty(rowsOf(fc.constantFrom('s1', 's2', ''), prediction), async (log) => {
				const rows = [...log, { sex: 'F', label: 's1', prediction: '4' }];
				const half = Math.floor(rows.length / 2);
				const cube = await countTexts(audit, [csvOf(rows)]);
				const parts = await Promise.all(
					[rows.slice(0, half), rows.slice(half)].filter((part) => part.some(hasGrade)).map(count)
				);
				const count0 = (test: (text: string) => boolean) => rows.filter((row) => test(row.prediction)).length;
				const grades = rows.filter(hasGrade).map((row) => Number(row.prediction));
				expect(populationOf(cube, 'model')).toMatchObject({
					tp: grades.filter((grade) => grade >= 4).length,
					fn: grades.filter((grade) => grade < 4).length,
					fp: count0((text) => ['no', '-1'].includes(text)),
					tn: count0((text) => ['?', '9', 'hm'].includes(text)),
					undecided: count0((text) => text === '')
				});
				const strata = cube.strata && strataByGroup(cube.strata, 'model', []);
				const inFirst = rows.filter((row) => row.label === 's1' && hasGrade(row));
				const first = strata?.get(whole)?.get(levelsKey(['s1']));
				expect((first?.tp ?? 0) + (first?.fn ?? 0)).toBe(inFirst.length);
				if (parts.length === 2 && parts[0] && parts[1]) {
					const { rows: merged } = mergeCubes(parts[0], parts[1]);
					expect(merged).toBe(rows.length);
				}
			}),
			{ numRuns: 10 }
		);
	});

	const hasGrade = ({ prediction }: Row): boolean => ['1', '4', '5.0', '3.5'].includes(prediction);
	const count = (rows: readonly Row[]) => countTexts(audit, [csvOf(rows)]);
});
