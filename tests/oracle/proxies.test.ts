import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalProxies } from '../../src/lib/core/proxy/proxy-table.ts';
import { readCubeFile } from '../../src/lib/spec/read-cube.ts';
import { wholeCubeFile, writeCube } from '../../src/lib/report/write-cube.ts';
import { auditOf, countTexts } from './count-log.ts';

interface Row {
	readonly zip: string;
	readonly sex: string;
	readonly age: string;
	readonly y: string;
}

const audit = auditOf({
	id: 'proxies',
	outcome: { label: 'y', prediction: 'y' },
	groups: ['sex', { column: 'age', bins: { edges: [65] } }],
	strata: 'zip',
	proxies: ['sex']
});
const csvOf = (rows: readonly Row[]): string =>
	['zip,sex,age,y', ...rows.map(({ zip, sex, age, y }) => [zip, sex, age, y].join(','))].join('\n');
const levelOf = (text: string): string | null => (text === '' ? null : text.replace(/^1\.0$/, '1'));
const binOf = (age: string): string | null => (age === '' ? null : Number(age) < 65 ? '< 65' : '≥ 65');

const rowsOf = fc.array(
	fc.record({
		zip: fc.constantFrom('1', '1.0', 'b', ''),
		sex: fc.constantFrom('F', 'M', ''),
		age: fc.constantFrom('30', '65', '80', ''),
		y: fc.constantFrom('0', '1', '')
	}),
	{ maxLength: 25 }
);

describe('columns that could stand in for a group', () => {
	it('are counted against each attribute but themselves as a count of the rows one by one, in one file or two', async () => {
		await fc.assert(
			fc.asyncProperty(rowsOf, fc.nat(), async (log, at) => {
				const rows = [
					...log,
					{ zip: 'b', sex: 'F', age: '30', y: '1' },
					{ zip: '1', sex: 'M', age: '', y: '0' }
				];
				const cut = at % rows.length;
				const shards = [rows.slice(0, cut), rows.slice(cut)].filter((part) => part.length > 0);
				const cube = await countTexts(audit, shards.map(csvOf));
				const assessed = rows.filter(({ y }) => y !== '');
				const pair = (column: string, attribute: string, levels: (row: Row) => (string | null)[]) => ({
					column,
					attribute,
					cells: assessed.map((row) => ({ model: 'model', levels: levels(row), rows: 1 }))
				});
				const expected = canonicalProxies({
					pairs: [
						pair('zip', 'sex', (row) => [levelOf(row.zip), levelOf(row.sex)]),
						pair('zip', 'age', (row) => [levelOf(row.zip), binOf(row.age)]),
						pair('sex', 'age', (row) => [levelOf(row.sex), binOf(row.age)])
					]
				});
				expect(cube.proxies).toEqual(expected);
				const read = readCubeFile(writeCube(wholeCubeFile({ audit, cube, sources: [] })), 'cube.json');
				expect(read.ok && read.value.cube.proxies).toEqual(expected);
			}),
			{ numRuns: 12 }
		);
	});
});
