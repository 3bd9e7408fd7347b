import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalStrata } from '../../src/lib/core/strata/strata-table.ts';
import { suppressCube } from '../../src/lib/core/suppression/suppress-cube.ts';
import { suppressionMask } from '../../src/lib/core/suppression/make-suppression-mask.ts';
import { attributeSets } from '../../src/lib/report/attribute-sets.ts';
import { blankSmall } from '../../src/lib/report/blank-small.ts';
import { buildResult } from '../../src/lib/report/build-result.ts';
import { fromReport } from '../../src/lib/report/from-report.ts';
import { minimumCell as leastCell } from '../../src/lib/report/prepare.ts';
import { wholeCubeFile, writeCube } from '../../src/lib/report/write-cube.ts';
import { writeCsv } from '../../src/lib/report/write-csv.ts';
import { writeHtml } from '../../src/lib/report/write-html.ts';
import { resultText, writeReport } from '../../src/lib/report/write-json.ts';
import { writeMarkdown } from '../../src/lib/report/write-markdown.ts';
import { readCubeFile } from '../../src/lib/spec/read-cube.ts';
import { readReportFile } from '../../src/lib/spec/read-report.ts';
import { auditOf, countTexts } from './count-log.ts';

interface Row {
	readonly ward: string;
	readonly sex: string;
	readonly age: string;
	readonly y: string;
	readonly p: string;
}

const audit = (rowsAre: 'people' | 'cases', reference: object = { level: 'M' }) =>
	auditOf({
		id: 'matching',
		data: { rowsAre },
		outcome: { label: 'y', prediction: 'p' },
		groups: [
			{ column: 'sex', reference },
			{ column: 'age', bins: { edges: [65] } }
		],
		metrics: ['selection_rate', 'false_negative_rate', 'missed', 'f1'],
		matching: { on: ['ward', 'age'] }
	});
const csvOf = (rows: readonly Row[]): string =>
	['ward,sex,age,y,p', ...rows.map(({ ward, sex, age, y, p }) => [ward, sex, age, y, p].join(','))].join(
		'\n'
	);
const levelOf = (text: string): string | null => (text === '' ? null : text.replace(/^1\.0$/, '1'));
const binOf = (age: string): string | null => (age === '' ? null : Number(age) < 65 ? '< 65' : '≥ 65');

const bit = fc.constantFrom('0', '1');
const rowOf = fc.record({
	ward: fc.constantFrom('1', '1.0', 'b', ''),
	sex: fc.constantFrom('F', 'M', ''),
	age: fc.constantFrom('30', '65', '80', ''),
	y: fc.oneof({ weight: 9, arbitrary: bit }, fc.constant('')),
	p: bit
});
const certain: readonly Row[] = [
	{ ward: 'b', sex: 'F', age: '30', y: '1', p: '0' },
	{ ward: 'b', sex: 'M', age: '40', y: '1', p: '1' },
	{ ward: '1', sex: 'M', age: '80', y: '0', p: '1' }
];

/** Matched row by row: the rate of the rows that have a counterpart, less the mean over them of their counterparts' rate. */
function byHand(rows: readonly Row[], isIn: (row: Row) => boolean, event: (row: Row) => boolean) {
	const used = rows.filter((row) => row.y !== '' && isIn(row));
	const cell = (row: Row) => JSON.stringify([levelOf(row.ward), binOf(row.age)]);
	const women = used.filter(({ sex }) => sex === 'F');
	const men = used.filter(({ sex }) => sex === 'M');
	const alike = (row: Row, others: readonly Row[]) => others.filter((other) => cell(other) === cell(row));
	const kept = women.filter((row) => alike(row, men).length > 0);
	const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
	return {
		rows: women.length,
		rows_matched: kept.length,
		reference_rows: men.length,
		reference_rows_matched: men.filter((row) => alike(row, women).length > 0).length,
		cells: new Set([...women, ...men].map(cell)).size,
		cells_matched: new Set(kept.map(cell)).size,
		value:
			kept.length === 0
				? null
				: mean(kept.map((row) => Number(event(row)))) -
					mean(kept.map((row) => mean(alike(row, men).map((other) => Number(event(other))))))
	};
}

describe('a matched comparison', () => {
	it('is what matching the rows one by one gives, in one file or two, and cells are kept in a file', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(rowOf, { maxLength: 25 }), fc.nat(), async (log, at) => {
				const rows = [...certain, ...log];
				const cut = at % rows.length;
				const shards = [rows.slice(0, cut), rows.slice(cut)].filter((part) => part.length > 0);
				const asked = audit('cases');
				const cube = await countTexts(asked, shards.map(csvOf));
				const assessed = rows.filter(({ y }) => y !== '');
				const cells = (levels: (row: Row) => string | null) =>
					assessed.map((row) => ({
						model: 'model',
						levels: [levels(row)],
						stratum: [levelOf(row.ward), binOf(row.age)],
						tp: Number(row.y === '1' && row.p === '1'),
						fp: Number(row.y === '0' && row.p === '1'),
						fn: Number(row.y === '1' && row.p === '0'),
						tn: Number(row.y === '0' && row.p === '0')
					}));
				expect(cube.matched).toEqual(
					canonicalStrata({
						columns: ['ward', 'age'],
						groupSets: [
							{ attributes: ['age'], cells: cells((row) => binOf(row.age)) },
							{ attributes: ['sex'], cells: cells((row) => levelOf(row.sex)) }
						]
					})
				);
				const read = readCubeFile(writeCube(wholeCubeFile({ audit: asked, cube, sources: [] })), 'cube.json');
				expect(read.ok && read.value.cube).toEqual(cube);

				const result = buildResult({ audit: asked, cube });
				const expected = {
					selection_rate: byHand(
						rows,
						() => true,
						({ p }) => p === '1'
					),
					false_negative_rate: byHand(
						rows,
						({ y }) => y === '1',
						({ p }) => p === '0'
					)
				};
				for (const [metric, { value, ...kept }] of Object.entries(expected)) {
					const isIt = (row: {
						readonly attribute: string;
						readonly group: string;
						readonly metric: string | null;
					}) => row.attribute === 'sex' && row.group === 'F' && row.metric === metric;
					expect(result.matching.find(isIt)).toMatchObject(kept);
					const found = result.disparities.find(
						(row) => row.comparison === 'matched_difference' && isIt(row)
					);
					if (value === null) expect(found?.value).toBeNull();
					else expect(found?.value).toBeCloseTo(value, 10);
				}
			}),
			{ numRuns: 15 }
		);
	}, 120_000);

	it('has no row of a metric that is no share, and an attribute is not matched on itself', async () => {
		const cube = await countTexts(audit('cases'), [csvOf(certain)]);
		const result = buildResult({ audit: audit('cases'), cube });
		expect(result.matching.some(({ metric }) => metric === 'f1')).toBe(false);
		const [age] = result.matching.filter(
			({ attribute, metric }) => attribute === 'age' && metric === 'selection_rate'
		);
		// Matched on the ward alone: the one row of 65 and over is in another ward.
		expect(age).toMatchObject({ cells: 2, cells_matched: 0, reason: 'no-counterpart', imbalance_before: 1 });
		const alone = { ...audit('cases'), matching: { on: [{ column: 'age', bins: null }] } };
		expect(buildResult({ audit: alone, cube }).matching.some(({ attribute }) => attribute === 'age')).toBe(
			false
		);
	});

	it('stays behind where rows are people, the same from a cube and from one that was suppressed', async () => {
		const many = Array.from({ length: 16 }, () => certain).flat();
		for (const rowsAre of ['people', 'cases'] as const)
			for (const reference of [{ level: 'M' }, { rule: 'rest' }, { rule: 'best' }]) {
				const asked = audit(rowsAre, reference);
				const cube = await countTexts(asked, [csvOf(many)]);
				const minimumCell = leastCell(asked);
				const options = {
					minimumCell,
					attributeSets: attributeSets(asked).map((set) => set.groups.map(({ column }) => column))
				};
				const suppressed = suppressCube(cube, suppressionMask(cube, options), options);
				const [before, after] = [suppressed, cube].map((each) => buildResult({ audit: asked, cube: each }));
				if (before === undefined || after === undefined) throw new Error('Two results were built');
				expect(before).toEqual(blankSmall(after));
				expect(resultText(before)).toBe(resultText(after));
				const hidden = rowsAre === 'people';
				expect(after.matching.some(({ rows }) => rows !== null)).toBe(true);
				expect(
					blankSmall(after).matching.every(({ rows, reason }) => rows === null && reason === 'suppressed')
				).toBe(hidden);
				const codes = (of: typeof after) => of.notices.map(({ code }) => code);
				expect(codes(after)).toContain('matching-losses');
				expect(codes(blankSmall(after)).includes('matching-losses')).toBe(!hidden);
				expect(codes(blankSmall(after))).toContain('matching-observational');
			}
	});

	it('is read back from a report, and stands in every format', async () => {
		const asked = audit('cases');
		const result = buildResult({ audit: asked, cube: await countTexts(asked, [csvOf(certain)]) });
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
		expect(writeCsv(result)['matching.csv']?.split('\r\n').slice(0, 2)).toEqual([
			'model,attribute,group,reference,metric,cells,cells_matched,rows,rows_matched,reference_rows,reference_rows_matched,imbalance_before,imbalance_after,reason',
			'model,age,≥ 65,< 65,false_negative_rate,1,0,0,0,2,0,,,no-rows'
		]);
		for (const text of [writeHtml({ result, provenance }), writeMarkdown({ result, provenance })]) {
			expect(text).toContain('Compared with people alike');
			expect(text).toContain('are observational: groups may differ in what was not matched on');
		}
	});
});
