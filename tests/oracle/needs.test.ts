import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noCube, mergeCubes } from '../../src/lib/core/cube/merge-cubes.ts';
import { canonicalNeeds, needCell, type NeedCell } from '../../src/lib/core/needs/need-table.ts';
import { addTallies, noTally, tallyOfValue } from '../../src/lib/core/needs/need-tally.ts';
import { besideOf } from '../../src/lib/report/beside.ts';
import { buildResult } from '../../src/lib/report/build-result.ts';
import { needsOfGroups, needsOverall, ofLabel, type NeedTopic } from '../../src/lib/report/need-figures.ts';
import type { NeedRow } from '../../src/lib/report/need-row.ts';
import { suppressedCubeFile, wholeCubeFile, writeCube } from '../../src/lib/report/write-cube.ts';
import { writeCsv } from '../../src/lib/report/write-csv.ts';
import { readCubeFile } from '../../src/lib/spec/read-cube.ts';
import { logsPath } from '../logs.ts';
import { auditOf, countFiles, countTexts } from './count-log.ts';

interface Mean {
	readonly n: number;
	readonly value: number;
	readonly low: number | null;
	readonly high: number | null;
	readonly method: string;
}

interface Figures {
	readonly to: readonly number[];
	readonly groups: Readonly<
		Record<
			string,
			{
				readonly means: Readonly<Record<string, Mean>>;
				readonly difference?: (Mean & { readonly covered: number }) | null;
			}
		>
	>;
}

interface Reference {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly (string | number | null)[])[];
	readonly cases: readonly (Figures & {
		readonly column: string;
		readonly parts: number;
		readonly reference: string | null;
	})[];
}

const outside = JSON.parse(
	readFileSync(new URL('../reference/needs/needs.json', import.meta.url), 'utf8')
) as Reference;

const csv = [outside.columns, ...outside.rows].map((row) => row.map((cell) => cell ?? '').join(','));
const asked = {
	id: 'needs',
	outcome: { label: 'label', score: { column: 'score', threshold: 0.5 } },
	groups: { column: 'group', reference: { level: 'a' } },
	needs: ['ill', { column: 'uncontrolled', title: 'Uncontrolled' }, 'cost']
};
const ofPeople = auditOf(asked);
const ofCases = auditOf({ ...asked, data: { rowsAre: 'cases' } });

const near = (found: number | null, wanted: number | null | undefined): void => {
	if (wanted == null) expect(found).toBeNull();
	else expect(Math.abs((found ?? NaN) - wanted)).toBeLessThan(1e-8 * Math.max(1, Math.abs(wanted)));
};

/** Every row of the tables against the outside program's figure, and as many of each. */
function compare(rows: readonly NeedRow[], wanted: Figures): void {
	for (const [group, { means, difference }] of Object.entries(wanted.groups)) {
		const own = rows.filter((row) => row.group === group && row.reason === null);
		expect(own.filter(({ measure }) => measure === 'mean')).toHaveLength(Object.keys(means).length);
		for (const [part, mean] of Object.entries(means)) {
			const row = own.find((each) => each.part === Number(part));
			expect(row).toMatchObject({ n: mean.n, method: mean.method });
			near(row?.value ?? null, mean.value);
			near(row?.low ?? null, mean.low);
			near(row?.high ?? null, mean.high);
			near(row?.to ?? null, wanted.to[Number(part) - 1]);
		}
		const row = rows.find((each) => each.group === group && each.measure === 'difference');
		if (difference == null) {
			expect(row?.value ?? null).toBeNull();
			continue;
		}
		expect(row).toMatchObject({ n: difference.n, method: difference.method });
		for (const end of ['value', 'low', 'high'] as const) near(row?.[end] ?? null, difference[end]);
		near(row?.to ?? null, difference.covered);
	}
}

describe('what people need at the same score', () => {
	const whole = countTexts(ofPeople, [csv.join('\n')]);

	it.each(outside.cases)(
		'$column in $parts parts beside $reference is what outside programs say',
		async ({ column, parts, reference, ...wanted }) => {
			const cube = await whole;
			const levels = [...new Set(outside.rows.map(([group]) => String(group)))];
			const topic: NeedTopic = {
				model: 'model',
				attribute: 'group',
				need: column === 'label' ? ofLabel : column,
				name: column,
				parts,
				level: 0.95,
				beside: reference === null ? { kind: 'everyone' } : { kind: 'group', title: reference },
				groups: levels.map((level) => ({ title: level, level, missing: false, effect: 1 })),
				effect: 1,
				small: false
			};
			compare([...needsOverall(cube, topic), ...needsOfGroups(cube, topic)], wanted);
		}
	);

	it('is the same however the log is cut, and in cubes that are put together', async () => {
		const [head = '', ...rows] = csv;
		const shards = [rows.slice(0, 100), rows.slice(100, 101), rows.slice(101)].map((part) =>
			[head, ...part].join('\n')
		);
		const cube = await whole;
		expect((await countTexts(ofPeople, shards)).needs).toEqual(cube.needs);
		const apart = await Promise.all(shards.map((shard) => countTexts(ofPeople, [shard])));
		const merged = apart.reduce(mergeCubes, noCube);
		expect(merged.needs).toEqual(cube.needs);
		expect(apart.toReversed().reduce(mergeCubes, noCube).needs).toEqual(cube.needs);
	});

	it('survives a file of the cube, which refuses needs that do not fit together', async () => {
		const cube = await whole;
		const text = writeCube(wholeCubeFile({ audit: ofPeople, cube, sources: [] }));
		const read = readCubeFile(text, 'cube.json');
		expect(read.ok && read.value.cube.needs).toEqual(cube.needs);
		const broken = readCubeFile(text.replace('"others":[', '"others":[0,'), 'cube.json');
		expect(broken.ok ? [] : broken.problems.map(({ at }) => at)).toEqual(['/cube/needs/groupSets/0/cells']);
	});

	it('stays on the machine where rows are people, and leaves where they are cases', async () => {
		const cube = await whole;
		const result = buildResult({ audit: ofPeople, cube });
		expect(result.needs.some(({ value }) => value !== null)).toBe(true);
		expect(result.needs.every(({ small }) => small)).toBe(true);
		const leaving = suppressedCubeFile({ audit: ofPeople, cube, sources: [] });
		expect(leaving.cube).not.toHaveProperty('needs');
		const csvs = [result, buildResult({ audit: ofPeople, cube: leaving.cube })].map(
			(each) => writeCsv(each)['needs.csv']
		);
		expect(csvs[1]).toBe(csvs[0]);
		// A line for each outcome of everyone and of each of the four groups, without a figure.
		const lines = csvs[0]?.trim().split('\r\n').slice(1) ?? [];
		expect(lines).toHaveLength(15);
		expect(lines.every((line) => line.endsWith('mean,,,,,,,,,,suppressed'))).toBe(true);

		const cases = buildResult({ audit: ofCases, cube });
		const handed = suppressedCubeFile({ audit: ofCases, cube, sources: [] });
		expect(writeCsv(buildResult({ audit: ofCases, cube: handed.cube }))['needs.csv']).toBe(
			writeCsv(cases)['needs.csv']
		);
		const wanted = outside.cases.find(
			(each) => each.column === 'ill' && each.parts === 10 && each.reference === 'a'
		);
		if (wanted === undefined) throw new Error('The reference has this case');
		compare(
			cases.needs.filter(({ need }) => need === 'ill'),
			wanted
		);
	});

	it('is counted row by row as one by one: missing values, texts, ties, groups of a row', async () => {
		const rowsOf = fc.array(
			fc.record({
				group: fc.constantFrom('a', 'b', ''),
				score: fc.constantFrom('0.1', '0.25', '0.9', ''),
				label: fc.constantFrom('0', '1', ''),
				need: fc.constantFrom('0', '1', '2.5', '-3', '1000000000', '', 'many')
			}),
			{ maxLength: 25 }
		);
		const audit = auditOf({ ...asked, groups: 'group', needs: 'need' });
		await fc.assert(
			fc.asyncProperty(rowsOf, fc.nat(), async (log, at) => {
				const rows = [
					...log,
					{ group: 'a', score: '0.1', label: '1', need: '2.5' },
					{ group: 'b', score: '0.9', label: '0', need: '0' }
				];
				const cut = at % rows.length;
				const shards = [rows.slice(0, cut), rows.slice(cut)].filter((part) => part.length > 0);
				const cube = await countTexts(
					audit,
					shards.map((part) =>
						['group,score,label,need', ...part.map((row) => Object.values(row).join(','))].join('\n')
					)
				);
				const bins = cube.scores?.bins ?? [];
				const counted = rows.filter(
					(row) => row.score !== '' && row.label !== '' && row.need !== '' && row.need !== 'many'
				);
				const cellOf = (row: (typeof rows)[number], levels: NeedCell['levels']): NeedCell =>
					needCell(
						{ model: 'model', column: 'need', levels },
						new Map([
							[
								bins.findIndex(({ low }) => low === Number(row.score)),
								addTallies(noTally, tallyOfValue(Number(row.need)))
							]
						])
					);
				expect(cube.needs).toEqual(
					canonicalNeeds({
						bins,
						columns: ['need'],
						groupSets: [
							{ attributes: [], cells: counted.map((row) => cellOf(row, [])) },
							{ attributes: ['group'], cells: counted.map((row) => cellOf(row, [row.group || null])) }
						]
					})
				);
			}),
			{ numRuns: 12 }
		);
	});

	it('names a need that is no number, or is too large to be added up', async () => {
		const log = (need: string) => `group,score,label,need\na,0.5,1,${need}\nb,0.2,0,${need}\n`;
		const audit = auditOf({ ...asked, groups: 'group', needs: 'need' });
		await expect(countTexts(audit, [log('many')])).rejects.toThrow('need-not-a-number');
		await expect(countTexts(audit, [log('1e12')])).rejects.toThrow('need-too-large');
	});

	it('of a real log, whose score has thousands of values, lies within what its bins allow of the outside program’s', async ({
		skip
	}) => {
		const path = logsPath('data/diabetes130/readmission_predictions_test.csv.gz');
		if (path === null) return skip('the readmission log is not here');
		const wanted = JSON.parse(
			readFileSync(new URL('../reference/needs/readmission.json', import.meta.url), 'utf8')
		) as Figures;
		const audit = auditOf({
			id: 'real',
			data: { rowsAre: 'cases' },
			outcome: { label: 'y_true', prediction: 'y_pred', score: { column: 'y_score', threshold: 0.5 } },
			groups: { column: 'race', reference: { level: 'Caucasian' } },
			needs: 'number_diagnoses'
		});
		const format = { kind: 'csv', delimiter: ',', quote: '"', packing: 'gzip' } as const;
		const exact = buildResult({ audit, cube: await countFiles(audit, [path], format, true) });
		compare(exact.needs, wanted);
		const binned = buildResult({ audit, cube: await countFiles(audit, [path], format) });
		for (const row of binned.needs.filter(({ value }) => value !== null)) {
			const same = exact.needs.find(
				(each) => each.group === row.group && each.measure === row.measure && each.part === row.part
			);
			// A part ends at the end of a bin of about a thousandth of the rows, and not between two scores.
			expect(Math.abs((row.to ?? 0) - (same?.to ?? 0))).toBeLessThan(0.002);
			expect(Math.abs((row.value ?? 0) - (same?.value ?? 0))).toBeLessThan(0.05);
		}
	});

	it('is held beside the largest group where the audit names no reference', () => {
		const [group] = auditOf({ ...asked, groups: 'group' }).groups;
		if (group === undefined) throw new Error('The audit has a group');
		expect(besideOf(group, [{ title: 'a', n: 3, missing: false }])).toEqual({ kind: 'group', title: 'a' });
	});
});
