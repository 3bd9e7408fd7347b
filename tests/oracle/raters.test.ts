import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRatedRows, type RatedRows } from '../../src/lib/core/agreement/rated-rows.ts';
import { blankSmall } from '../../src/lib/report/blank-small.ts';
import { buildResult } from '../../src/lib/report/build-result.ts';
import { fromReport } from '../../src/lib/report/from-report.ts';
import { minimumCell as leastCell } from '../../src/lib/report/prepare.ts';
import type { RaterRow } from '../../src/lib/report/rater-row.ts';
import { suppressedCubeFile, wholeCubeFile, writeCube } from '../../src/lib/report/write-cube.ts';
import { writeCsv } from '../../src/lib/report/write-csv.ts';
import { writeHtml } from '../../src/lib/report/write-html.ts';
import { resultText, writeReport } from '../../src/lib/report/write-json.ts';
import { writeMarkdown } from '../../src/lib/report/write-markdown.ts';
import { readCubeFile } from '../../src/lib/spec/read-cube.ts';
import { readReportFile } from '../../src/lib/spec/read-report.ts';
import reference from '../reference/agreement-by-group/agreement_by_group.json' with { type: 'json' };
import { auditOf, countTexts } from './count-log.ts';

interface Row {
	readonly sex: string;
	readonly age: string;
	readonly a: string;
	readonly b: string;
	readonly y: string;
}

const audit = (rowsAre: 'people' | 'cases', reference: object = { level: 'M' }, further: object = {}) =>
	auditOf({
		id: 'raters',
		data: { rowsAre },
		outcome: { label: 'y', prediction: 'y' },
		groups: [
			{ column: 'sex', reference },
			{ column: 'age', bins: { edges: [65] } }
		],
		agreement: { columns: ['a', 'b', 'y'], missing: ['?'], ...further }
	});
const csvOf = (rows: readonly Row[]): string =>
	['sex,age,a,b,y', ...rows.map(({ sex, age, a, b, y }) => [sex, age, a, b, y].join(','))].join('\n');
const levelOf = (text: string): string | null =>
	text === '' || text === '?' ? null : text.replace(/^1\.0$/, '1');
const binOf = (age: string): string | null => (age === '' ? null : Number(age) < 65 ? '< 65' : '≥ 65');

const rating = fc.constantFrom('0', '1', '1.0', '?', '');
const rowOf = fc.record({
	sex: fc.constantFrom('F', 'M', ''),
	age: fc.constantFrom('30', '65', ''),
	a: rating,
	b: rating,
	y: fc.constantFrom('0', '1', '1', '')
});
const certain: readonly Row[] = [
	{ sex: 'F', age: '30', a: '1', b: '0', y: '1' },
	{ sex: 'M', age: '70', a: '1', b: '1', y: '0' },
	{ sex: 'M', age: '70', a: '0', b: '0', y: '0' }
];
const copies = (times: number, row: Row): readonly Row[] => Array.from({ length: times }, () => row);

describe('ratings of the same rows', () => {
	it('are counted as by hand, in one file or two, and are kept in a file', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(rowOf, { maxLength: 25 }), fc.nat(), async (log, at) => {
				const rows = [...certain, ...log];
				const cut = at % rows.length;
				const shards = [rows.slice(0, cut), rows.slice(cut)].filter((part) => part.length > 0);
				const asked = audit('cases');
				const cube = await countTexts(asked, shards.map(csvOf));
				const patterns = (isIn: (row: Row) => boolean) =>
					addRatedRows(
						[],
						rows
							.filter((row) => row.y !== '' && isIn(row))
							.map((row): RatedRows => ({ ratings: [row.a, row.b, row.y].map(levelOf), rows: 1 }))
					);
				const sets = cube.ratings?.groupSets ?? [];
				expect(sets.map(({ attributes }) => attributes)).toEqual([['age'], ['sex']]);
				for (const { attributes, cells } of sets)
					for (const { levels, value } of cells)
						expect(value).toEqual(
							patterns(({ sex, age }) =>
								attributes[0] === 'sex' ? levelOf(sex) === levels[0] : binOf(age) === levels[0]
							)
						);
				const read = readCubeFile(writeCube(wholeCubeFile({ audit: asked, cube, sources: [] })), 'cube.json');
				expect(read.ok && read.value.cube).toEqual(cube);

				const result = buildResult({ audit: asked, cube });
				const both = rows.filter(({ a, b, y }) => y !== '' && levelOf(a) !== null && levelOf(b) !== null);
				const alike = both.filter(({ a, b }) => levelOf(a) === levelOf(b));
				expect(
					result.raters.find(
						(row) => row.attribute === 'overall' && row.other === 'b' && row.measure === 'raw_agreement'
					)
				).toMatchObject({ rater: 'a', n: both.length, value: alike.length / both.length });
			}),
			{ numRuns: 15 }
		);
	}, 120_000);
});

const scales = ['nominal', 'ordinal', 'interval'] as const;
interface Figure {
	readonly n: number;
	readonly value: number | null;
	readonly low?: number | null;
	readonly high?: number | null;
}
type ByGroup<Of> = Readonly<Record<string, Readonly<Record<string, Of>>>>;

describe.each(scales)('raters of a log on the %s scale', (scale) => {
	const asked = auditOf({
		id: 'reference',
		data: { rowsAre: 'cases' },
		outcome: { label: 'y', prediction: 'p' },
		groups: [{ column: 'sex', reference: { level: 'M' } }],
		agreement: {
			columns: ['clinician_a', 'clinician_b', 'judge'],
			scale,
			...(scale === 'ordinal' ? { order: [1, 2, 3, 4] } : {})
		}
	});
	const figures: ByGroup<Figure> = reference.scales[scale].figures;
	const differences: ByGroup<Pick<Figure, 'value' | 'low' | 'high'> | null> =
		reference.scales[scale].differences;
	const close = (found: number | null | undefined, expected: number | null | undefined) => {
		if (expected === undefined) return;
		if (expected === null) expect(found).toBeNull();
		else expect(found).toBeCloseTo(expected, 9);
	};
	const rows = async () =>
		buildResult({ audit: asked, cube: await countTexts(asked, [reference.log.join('\n')]) }).raters;
	const keyOf = ({ rater, other, measure }: RaterRow) => [rater, other, measure].join('|');
	const groupOf = ({ attribute, group }: RaterRow) =>
		attribute === 'overall' ? 'overall' : group === 'Unknown' ? '' : group;

	it('agree as far as statsmodels, krippendorff and pingouin say, in every group', async () => {
		const found = await rows();
		expect(found).toHaveLength(Object.values(figures).reduce((sum, of) => sum + Object.keys(of).length, 0));
		for (const row of found) {
			const expected = figures[groupOf(row)]?.[keyOf(row)];
			expect(row.n).toBe(expected?.n);
			close(row.value, expected?.value);
			close(row.low, expected?.low);
			close(row.high, expected?.high);
			if (row.group === 'C' && row.measure !== 'raw_agreement') expect(row.reason).toBe('division-by-zero');
		}
	});

	it('differ from the reference by what these say, and the reference from nothing', async () => {
		for (const row of await rows()) {
			if (row.attribute === 'overall' || row.group === 'M') {
				expect(row).toMatchObject({ reference: null, difference: null, difference_reason: 'no-reference' });
				continue;
			}
			expect(row.reference).toBe('M');
			const expected = differences[groupOf(row)]?.[keyOf(row)];
			close(row.difference, expected?.value ?? null);
			// The program gives Fleiss' kappa no error, and the intraclass correlation has limits of its own.
			if (row.measure === 'fleiss_kappa' || row.measure === 'intraclass_3k') {
				if (row.difference === null) expect(row.difference_reason).toBe('division-by-zero');
				else expect((row.difference_low ?? NaN) < row.difference).toBe(true);
				continue;
			}
			close(row.difference_low, expected?.low ?? null);
			close(row.difference_high, expected?.high ?? null);
		}
	});
});

describe('agreement in what leaves', () => {
	const large = ['F', 'M'].flatMap((sex) =>
		['0', '1'].flatMap((a) =>
			['0', '1'].flatMap((b) => copies(a === b ? 60 : 12, { sex, age: '30', a, b, y: a }))
		)
	);
	const logs = {
		'large in every pattern': large,
		'small in one pattern of one group': [
			...large,
			...copies(3, { sex: 'F', age: '30', a: '?', b: '1', y: '1' })
		],
		'small in one attribute alone': [
			...large,
			...copies(30, { sex: 'M', age: '70', a: '0', b: '0', y: '0' })
		].map((row, at) => (at % 40 === 0 ? { ...row, age: '' } : row)),
		'small in a whole group': [...large, ...copies(4, { sex: '', age: '30', a: '1', b: '1', y: '1' })]
	};

	it.each(Object.entries(logs))(
		'is the same from a cube and from one that was suppressed: %s',
		async (_, log) => {
			for (const rowsAre of ['people', 'cases'] as const)
				for (const by of [{ level: 'M' }, { rule: 'rest' }, { rule: 'best' }, { rule: 'overall' }]) {
					const asked = audit(rowsAre, by);
					const cube = await countTexts(asked, [csvOf(log)]);
					const minimumCell = leastCell(asked);
					const written = suppressedCubeFile({ audit: asked, cube, sources: [] });
					const file = readCubeFile(writeCube(written), 'cube.json');
					if (!file.ok) throw new Error(JSON.stringify(file.problems));
					const whole = buildResult({ audit: asked, cube });
					const left = buildResult({ audit: asked, cube: file.value.cube });
					expect(left).toEqual(blankSmall(whole));
					expect(resultText(left)).toBe(resultText(whole));
					if (rowsAre === 'cases') expect(written.cube.ratings).toEqual(cube.ratings);
					else
						for (const { cells } of written.cube.ratings?.groupSets ?? [])
							for (const { value } of cells)
								for (const { rows } of value) expect(rows).toBeGreaterThanOrEqual(minimumCell);
				}
		},
		60_000
	);

	it('holds a table of which every count is large, and none of an attribute with a small one', async () => {
		const blankIn = async (log: readonly Row[]) => {
			const asked = audit('people');
			const result = buildResult({ audit: asked, cube: await countTexts(asked, [csvOf(log)]) });
			expect(result.raters.every(({ n }) => n !== null)).toBe(true);
			const hidden = blankSmall(result).raters.filter(
				({ n, reason }) => n === null && reason === 'suppressed'
			);
			expect(result.notices.some(({ code }) => code === 'raters-withheld')).toBe(hidden.length > 0);
			return [...new Set(hidden.map(({ attribute }) => attribute))];
		};
		expect(await blankIn(logs['large in every pattern'])).toEqual([]);
		expect(await blankIn(logs['small in one pattern of one group'])).toEqual(['age', 'overall', 'sex']);
		expect(await blankIn(logs['small in one attribute alone'])).toEqual(['age']);
		expect(await blankIn(logs['small in a whole group'])).toEqual(['sex']);
	});

	it('is read back from a report, and stands in every format where it is asked for', async () => {
		const asked = audit('cases', { level: 'M' }, { scale: 'interval' });
		const result = buildResult({ audit: asked, cube: await countTexts(asked, [csvOf(large)]) });
		const provenance = {
			sources: [],
			engine: { name: 'duckdb', version: '1' },
			plumbline: '0',
			createdAt: '2025-11-21T00:00:00Z',
			host: 'command line'
		} as const;
		const file = readReportFile(writeReport({ result, provenance }), 'report.json');
		if (!file.ok) throw new Error(JSON.stringify(file.problems));
		expect(resultText(fromReport(file.value).result)).toBe(resultText(result));
		expect(writeCsv(result)['raters.csv']?.split('\r\n').slice(0, 3)).toEqual([
			'model,attribute,group,reference,rater,other,measure,n,value,low,high,method,difference,difference_low,difference_high,difference_method,difference_reason,reason',
			'model,age,< 65,,*,*,intraclass_3k,288,0.9130434783,0.8940765758,0.9290980295,f,,,,,no-reference,',
			'model,age,< 65,,*,*,krippendorff_alpha,288,0.7780349794,0.7203403077,0.8357296511,"t, jackknife",,,,,no-reference,'
		]);
		for (const text of [writeHtml({ result, provenance }), writeMarkdown({ result, provenance })]) {
			expect(text).toContain('How far raters agree, by group');
			expect(text).toContain('That raters agree does not make them right');
			expect(text).toContain('Kappa, quadratic weights');
		}
		const { agreement, ...without } = asked;
		expect(agreement?.columns).toEqual(['a', 'b', 'y']);
		const silent = buildResult({ audit: without, cube: await countTexts(without, [csvOf(large)]) });
		expect(resultText(silent)).not.toContain('"raters":');
		expect(Object.keys(writeCsv(silent))).not.toContain('raters.csv');
	});
});
