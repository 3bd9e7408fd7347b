import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addClassCells, type ClassCell } from '../../src/lib/core/classes/class-counts.ts';
import { levelsKey } from '../../src/lib/core/cube/compare-levels.ts';
import { valuesByGroup } from '../../src/lib/core/cube/value-table.ts';
import { addNumberSums, noNumberSums, sumsOfNumber } from '../../src/lib/core/numbers/number-sums.ts';
import { unitOf } from '../../src/lib/core/numbers/whole-sum.ts';
import { scaled } from '../../src/lib/core/scores/scaled-sum.ts';
import { suppressionMask } from '../../src/lib/core/suppression/make-suppression-mask.ts';
import { suppressCube } from '../../src/lib/core/suppression/suppress-cube.ts';
import { attributeSets } from '../../src/lib/report/attribute-sets.ts';
import { blankSmall } from '../../src/lib/report/blank-small.ts';
import { buildResult } from '../../src/lib/report/build-result.ts';
import { minimumCell } from '../../src/lib/report/prepare.ts';
import { suppressedCubeFile, wholeCubeFile, writeCube } from '../../src/lib/report/write-cube.ts';
import { resultText } from '../../src/lib/report/write-json.ts';
import { readCubeFile } from '../../src/lib/spec/read-cube.ts';
import type { ResolvedAudit } from '../../src/lib/spec/resolved-audit.ts';
import { auditOf, countTexts } from './count-log.ts';

interface Row {
	readonly sex: string;
	readonly label: string;
	readonly prediction: string;
	readonly weight: number;
}

const csvOf = (rows: readonly Row[]): string =>
	[
		'sex,y,p,w',
		...rows.map(({ sex, label, prediction, weight }) => [sex, label, prediction, weight].join(','))
	].join('\n');

const weights = fc.oneof(
	{ weight: 1, arbitrary: fc.constant(0) },
	{ weight: 9, arbitrary: fc.double({ min: 0.01, max: 1000, noNaN: true }) }
);
const rowsOf = (label: fc.Arbitrary<string>, prediction: fc.Arbitrary<string>) =>
	fc.array(fc.record({ sex: fc.constantFrom('F', 'M', ''), label, prediction, weight: weights }), {
		minLength: 1,
		maxLength: 25
	});

const outcomes = {
	classes: { type: 'classes', label: 'y', prediction: 'p' },
	number: { type: 'number', label: 'y', prediction: 'p' },
	graded: { type: 'graded', prediction: 'p', answers: { cut: 4, refused: ['no'], unparsed: ['?'] } }
} as const;
const metricsOf = {
	classes: [
		'count',
		'accuracy',
		'macro_recall',
		'macro_precision',
		'macro_f1',
		'weighted_f1',
		'cohens_kappa'
	],
	number: [
		'count',
		'mean_prediction',
		'mean_label',
		'mean_error',
		'mean_absolute_error',
		'root_mean_squared_error',
		'r_squared'
	],
	graded: ['count', 'mean_grade', 'share_above_cut', 'refusal_rate', 'unparsed_rate']
} as const;
type Type = keyof typeof outcomes;

const auditBy = (type: Type, data: object = { weight: 'w', rowsAre: 'cases' }): ResolvedAudit =>
	auditOf({
		id: type,
		data,
		outcome: outcomes[type],
		groups: [{ column: 'sex', reference: { rule: 'rest' } }],
		metrics: metricsOf[type],
		intersections: { depth: 1 },
		inference: { resamples: 100 }
	});

const sexes = ['F', 'M', null] as const;
const ofSex = (rows: readonly Row[], sex: string | null) => rows.filter((row) => (row.sex || null) === sex);

/** A file that was written and read again. */
function readAgain(file: Parameters<typeof writeCube>[0]) {
	const read = readCubeFile(writeCube(file), 'cube.json');
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.value.cube;
}

describe('classes of weighted rows', () => {
	const audit = auditBy('classes');
	const level = fc.constantFrom('A', 'B', 'C', '');

	it('are counted as row by row, to the last digit, from one file or two, and survive their files', async () => {
		await fc.assert(
			fc.asyncProperty(rowsOf(level, level), fc.nat(), async (log, cut) => {
				const rows = [...log, { sex: 'F', label: 'A', prediction: 'B', weight: 0.7 }];
				const at = cut % rows.length;
				const shards = [rows.slice(0, at), rows.slice(at)].filter((part) => part.length > 0).map(csvOf);
				const cube = await countTexts(audit, shards);
				const found =
					cube.classes && valuesByGroup(cube.classes, { model: 'model', attributes: ['sex'] }, addClassCells);
				for (const sex of sexes) {
					const cells = ofSex(rows, sex)
						.filter(({ label, prediction }) => label !== '' && prediction !== '')
						.map(({ label, prediction, weight }): readonly ClassCell[] => [
							{
								label,
								predicted: prediction,
								rows: 1,
								weight: { sum: scaled(weight), squares: scaled(weight * weight) }
							}
						]);
					expect(found?.get(levelsKey([sex])) ?? []).toEqual(cells.reduce(addClassCells, []));
				}
				const counted = { audit, cube, sources: [] };
				expect(readAgain(wholeCubeFile(counted)).classes).toEqual(cube.classes);
				expect(readAgain(suppressedCubeFile(counted)).classes).toEqual(cube.classes);
			}),
			{ numRuns: 12, endOnFailure: true }
		);
	}, 120_000);
});

/** Not so far apart that they cannot be added up together. */
const size = fc.double({ min: 2, max: 1e5, noNaN: true });
const numeric = fc.oneof(
	size.map(String),
	size.map((value) => String(-value)),
	fc.constant('0')
);

describe.each([
	['number', numeric],
	['graded', fc.constantFrom('1', '3.5', '4', 'no', '?', '')]
] as const)('numbers of weighted rows (%s)', (type, value) => {
	const audit = auditBy(type);
	const isNumber = (text: string): boolean => text !== '' && Number.isFinite(Number(text));

	it('are added up as row by row, to the last digit, from one file or two, and survive their file', async () => {
		const label = type === 'number' ? fc.oneof(value, fc.constant('')) : fc.constant('');
		await fc.assert(
			fc.asyncProperty(rowsOf(label, value), fc.nat(), async (log, cut) => {
				const rows = [...log, { sex: 'M', label: '2', prediction: '3', weight: 0.7 }];
				const at = cut % rows.length;
				const shards = [rows.slice(0, at), rows.slice(at)].filter((part) => part.length > 0).map(csvOf);
				const refused = type === 'graded' && shards.some((text) => !/,(1|3\.5|4|3),[^,]*$/m.test(text));
				if (refused) return;
				const cube = await countTexts(audit, shards);
				const numbersOf = (some: readonly Row[]) =>
					some
						.filter(({ prediction }) => isNumber(prediction))
						.filter((row) => type === 'graded' || isNumber(row.label))
						.map(({ label: text, prediction, weight }) => ({
							label: type === 'graded' ? null : Number(text),
							prediction: Number(prediction),
							weight
						}));
				const largest = (values: readonly number[]) => unitOf(Math.max(0, ...values.map(Math.abs)));
				const predicted = rows.filter(
					(row) => isNumber(row.prediction) && (type === 'graded' || isNumber(row.label))
				);
				const units = {
					value: largest(
						predicted.flatMap((row) => [
							Number(row.prediction),
							type === 'number' && isNumber(row.label) ? Number(row.label) : 0
						])
					),
					error: largest(
						type === 'graded'
							? []
							: predicted
									.filter((row) => isNumber(row.label))
									.map((row) => Number(row.prediction) - Number(row.label))
					)
				};
				const found =
					cube.numbers && valuesByGroup(cube.numbers, { model: 'model', attributes: ['sex'] }, addNumberSums);
				for (const sex of sexes) {
					const expected = numbersOf(ofSex(rows, sex))
						.map((row) => sumsOfNumber(row, units))
						.reduce(addNumberSums, noNumberSums);
					expect(found?.get(levelsKey([sex])) ?? noNumberSums).toEqual(expected);
				}
				const kept = readAgain(wholeCubeFile({ audit, cube, sources: [] }));
				expect('numbers' in kept ? kept.numbers : null).toEqual(cube.numbers);
			}),
			{ numRuns: 15, endOnFailure: true }
		);
	}, 120_000);
});

const valueOf = (type: Type): fc.Arbitrary<string> =>
	type === 'classes'
		? fc.constantFrom('A', 'B', 'C')
		: type === 'graded'
			? fc.constantFrom('1', '2', '4', '5', 'no', '?')
			: fc.integer({ min: 1, max: 99_999 }).map((x) => String(x / 7));

const logOf = (type: Type, weight: fc.Arbitrary<number> = weights) =>
	fc
		.array(
			fc.record({
				sex: fc.constantFrom('F', 'M'),
				label: valueOf(type),
				prediction: valueOf(type),
				weight
			}),
			{ minLength: 30, maxLength: 60 }
		)
		.map((rows) => [
			...rows,
			{ sex: 'F', label: rows[0]?.label ?? '', prediction: rows[0]?.label ?? '', weight: 1 },
			{ sex: 'M', label: rows[1]?.label ?? '', prediction: '2', weight: 1.5 }
		]);

const close = (a: number | null, b: number | null) => {
	if (a === null || b === null || !Number.isFinite(a)) expect(b).toBe(a);
	else expect(Math.abs(a - b)).toBeLessThan(1e-6 * Math.max(1, Math.abs(a)));
};

describe.each(['classes', 'number', 'graded'] as const)('weights of an outcome of the type %s', (type) => {
	it('that are all alike give the figures and intervals of rows that have none', async () => {
		await fc.assert(
			fc.asyncProperty(logOf(type), async (rows) => {
				const alike = csvOf(rows.map((row) => ({ ...row, weight: 2.5 })));
				const of = async (data: object) => {
					const audit = auditBy(type, { rowsAre: 'cases', ...data });
					return buildResult({ audit, cube: await countTexts(audit, [alike]) });
				};
				const [plain, weighted] = [await of({}), await of({ weight: 'w' })];
				expect(weighted.measures.length).toBe(plain.measures.length);
				plain.measures.forEach((row, at) => {
					const other = weighted.measures[at];
					expect([other?.group, other?.metric, other?.n, other?.variant]).toEqual([
						row.group,
						row.metric,
						row.n,
						row.variant
					]);
					close(row.metric === 'count' ? 2.5 * (row.value ?? 0) : row.value, other?.value ?? null);
					close(row.low, other?.low ?? null);
					close(row.high, other?.high ?? null);
				});
				plain.disparities
					.filter(({ comparison }) => comparison === 'difference')
					.forEach((row) => {
						const other = weighted.disparities.find(
							(each) =>
								each.metric === row.metric && each.group === row.group && each.comparison === 'difference'
						);
						close(row.value, other?.value ?? null);
						close(row.low, other?.low ?? null);
						close(row.high_simultaneous, other?.high_simultaneous ?? null);
					});
				const codes = (result: typeof plain) => result.notices.map(({ code }) => code);
				expect(codes(weighted)).toContain('weight-effect');
				expect(codes(weighted)).not.toContain('weight-partly');
			}),
			{ numRuns: 5, endOnFailure: true }
		);
	}, 120_000);

	it('leave the same from a cube as from a suppressed one, and never a number that is none', async () => {
		const seen = { whole: 0, none: 0 };
		await fc.assert(
			fc.asyncProperty(logOf(type), fc.boolean(), async (few, cases) => {
				const rows = few.flatMap((row, i) =>
					Array.from({ length: 14 }, (_, at) => ({ ...row, weight: row.weight * (1 + (at + i) / 10) }))
				);
				const audit = auditBy(type, { weight: 'w', rowsAre: cases ? 'cases' : 'people' });
				const cube = await countTexts(audit, [csvOf(rows)]);
				const sets = attributeSets(audit).map((set) => set.groups.map((group) => group.column));
				const by = { minimumCell: minimumCell(audit), attributeSets: sets };
				const suppressed = suppressCube(cube, suppressionMask(cube, by), by);
				const [before, after] = [buildResult({ audit, cube: suppressed }), buildResult({ audit, cube })];
				expect(before).toEqual(blankSmall(after));
				expect(resultText(before)).toBe(resultText(after));
				const numbers = [...after.measures, ...after.disparities].flatMap(({ value, low, high }) => [
					value,
					low,
					high
				]);
				expect(numbers.some(Number.isNaN)).toBe(false);
				const shown = before.measures.some(({ group, value }) => group === 'F' && value !== null);
				seen[shown ? 'whole' : 'none'] += 1;
			}),
			{ numRuns: 10, endOnFailure: true }
		);
		expect(seen.whole).toBeGreaterThan(0);
	}, 240_000);

	it('stay behind where a few rows have another weight, or another value, than all others', async () => {
		const audit = auditBy(type, { weight: 'w' });
		const text = (at: number, of: number): string =>
			type === 'classes'
				? 'ABC'.charAt(at % of)
				: type === 'graded'
					? String(1 + (at % 5))
					: String(at / 7 + of);
		const leaves = async (weightOf: (sex: string, at: number) => number, odd = false) => {
			const rows = Array.from({ length: 600 }, (_, at): Row => {
				const sex = at % 2 === 0 ? 'F' : 'M';
				const prediction = odd && at < 5 ? '9' : text(at, 2);
				return { sex, label: text(at, 3), prediction, weight: weightOf(sex, at) };
			});
			const cube = await countTexts(audit, [csvOf(rows)]);
			const result = blankSmall(buildResult({ audit, cube }));
			return result.measures.filter(({ group, value }) => group !== 'overall' && value !== null);
		};
		expect(await leaves((_, at) => (at < 5 ? 1.37 : 1))).toEqual([]);
		expect(await leaves((sex) => (sex === 'F' ? 1.37 : 1))).not.toEqual([]);
		const figures = async (odd: boolean) =>
			new Set((await leaves((_, at) => 1 + (at % 97) / 100, odd)).map(({ metric }) => metric));
		const [even, few] = [await figures(false), await figures(true)];
		expect(even.has('count')).toBe(true);
		// A class in a group may be few people: no mean over classes leaves.
		expect(even.has('macro_f1')).toBe(false);
		expect(even.has('mean_grade')).toBe(type === 'graded');
		expect(even.has('mean_error')).toBe(type === 'number');
		expect(few.has('mean_grade')).toBe(false);
		// All errors are alike but for those of five rows.
		expect(few.has('mean_error')).toBe(false);
	}, 120_000);
});
