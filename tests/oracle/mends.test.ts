import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDuckdbNodeEngine } from '../../src/lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import type { Engine, FileFormat } from '../../src/lib/engine/port.ts';
import { levelOf, textOf } from '../../src/lib/plan/level.ts';
import { ident, sql, type Sql } from '../../src/lib/plan/sql.ts';
import { runAudit } from '../../src/lib/run/run-audit.ts';
import type { RunEvent } from '../../src/lib/run/events.ts';
import type { ResolvedAudit } from '../../src/lib/spec/resolved-audit.ts';
import { quietCall } from '../contract/contract.ts';
import { canonicalText } from './canonical-text.ts';
import { auditOf } from './count-log.ts';

const csv: FileFormat = { kind: 'csv', delimiter: ',', quote: '"', packing: 'none' };
let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'plumbline-mends-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ran {
	readonly last: RunEvent;
	readonly asked: readonly Sql[];
	/** Everything that any table or view of the engine holds after the run. */
	readonly held: string;
}

/** Runs an audit on a text and looks into the engine afterwards. */
async function run(audit: ResolvedAudit, text: string, salt?: string): Promise<Ran> {
	const path = join(folder, 'log.csv');
	await writeFile(path, text);
	const inner = await createDuckdbNodeEngine();
	const asked: Sql[] = [];
	const engine: Engine<string> = {
		...inner,
		query: (statement, call) => {
			asked.push(statement);
			return inner.query(statement, call);
		}
	};
	try {
		let last: RunEvent | null = null;
		const source = { name: 'log.csv', bytes: text.length, handle: path };
		const { signal } = new AbortController();
		const common = { audit, engine, signal, screen: true, sources: [source], formats: [csv] };
		for await (const event of runAudit({ ...common, ...(salt === undefined ? {} : { salt }) })) last = event;
		if (last === null) throw new Error('The run said nothing');
		const tables =
			last.kind === 'done'
				? await inner.query(sql`SELECT table_name AS name FROM information_schema.tables`, quietCall())
				: [];
		const held: unknown[] = [];
		for (const { name } of tables)
			held.push(...(await inner.query(sql`SELECT * FROM ${ident(String(name))}`, quietCall())));
		return { last, asked, held: JSON.stringify(held) };
	} finally {
		await inner.close();
	}
}

const base = { id: 'mends', outcome: { label: 'y', prediction: 'p' } };
const rows = (column: string, values: readonly string[]): string =>
	[`y,p,${column}`, ...values.map((value, i) => `${i % 2},1,"${value}"`)].join('\n');

/** The levels of the one group of a run. */
async function levelsOf(mend: object, values: readonly string[], group: object | string = 'c') {
	const audit = auditOf({ ...base, groups: group, data: { deidentify: { column: 'c', ...mend } } });
	const { last } = await run(audit, rows('c', values));
	if (last.kind !== 'done') throw new Error(JSON.stringify(last));
	const found = last.cube.groupSets.flatMap(({ cells }) => cells.map(({ levels }) => levels[0] ?? null));
	return { levels: [...new Set(found)].sort(), cautions: last.cautions };
}

describe('mends of columns that may identify people', () => {
	test('a date keeps its year, in every usual form; what has none is told and missing', async () => {
		const dates = [
			'2019-03-01',
			'3/1/2020',
			'1 March 2021',
			'March 1, 2022',
			'20230301',
			'2024-03-01T08:30:00Z'
		];
		const { levels, cautions } = await levelsOf({ mend: 'year' }, [...dates, '3/1/24', 'soon', '']);
		expect(levels).toEqual(['2019', '2020', '2021', '2022', '2023', '2024', null]);
		expect(cautions.map(({ code, message }) => [code, message])).toEqual([
			['mend-unreadable', '2 values of the column c could not be read as a date: as good as missing.']
		]);
	});

	test('years of birth of the oldest are one', async () => {
		const { levels } = await levelsOf({ mend: 'year', from: 1936 }, [
			'1920-01-01',
			'1935-12-31',
			'1936-01-01'
		]);
		expect(levels).toEqual(['1936', 'before 1936']);
	});

	test('a ZIP code keeps three digits, and none where few people live', async () => {
		const zips = ['02139', '2139', '02139-4307', '021394307', '03601', '205', '90210', 'SW1A 1AA', '139'];
		const { levels, cautions } = await levelsOf({ mend: 'zip3' }, zips);
		expect(levels).toEqual(['000', '021', '139', '902', null]);
		expect(cautions[0]?.message).toContain('1 value of the column c');
	});

	test('ages of 90 and above are one, as a level and in bins', async () => {
		const ages = ['17', '89', '90', '97', '[90-100)', '89.5', ''];
		expect((await levelsOf({ mend: 'age90' }, ages)).levels).toEqual(['17', '89', '89.5', '90+', null]);
		const binned = await levelsOf({ mend: 'age90' }, ['17', '89', '97'], {
			column: 'c',
			bins: { edges: [65] }
		});
		expect(binned.levels).toEqual(['< 65', '≥ 65']);
	});

	test('after a run no table holds a value as it was, nor one of a column that is not mapped', async () => {
		const audit = auditOf({
			...base,
			groups: ['zip', 'age'],
			data: {
				cluster: 'mrn',
				deidentify: [
					{ column: 'zip', mend: 'zip3' },
					{ column: 'age', mend: 'age90' },
					{ column: 'mrn', mend: 'hash' },
					{ column: 'email', mend: 'drop' }
				]
			}
		});
		const lines = Array.from(
			{ length: 60 },
			(_, i) => `${i % 2},1,9021${i % 3},${91 + (i % 3)},MRN-${7000 + (i % 20)},a${i}@example.org,secret-${i}`
		);
		const { last, held } = await run(audit, ['y,p,zip,age,mrn,email,unmapped', ...lines].join('\n'));
		if (last.kind !== 'done') throw new Error(JSON.stringify(last));
		// The digits of a hash are by chance: any four of them may stand there.
		const read = held.replaceAll(/[0-9a-f]{32}|\d{12,}/gu, 'hash');
		for (const raw of ['9021', '"91"', '"92"', 'MRN-', '@example', 'secret'])
			expect(read, raw).not.toContain(raw);
		expect(read).toContain('hash');
		expect(read).toContain('902');
		expect(last.cube.clusters).not.toBeUndefined();
	});

	test('nothing of the counts depends on the salt, and clusters hash apart', async () => {
		const audit = (deidentify: object[]) =>
			auditOf({ ...base, groups: 'g', data: { cluster: 'mrn', deidentify } });
		const lines = Array.from({ length: 200 }, (_, i) => `${i % 2},${(i >> 1) % 2},g${i % 3},${i % 37}`);
		const text = ['y,p,g,mrn', ...lines].join('\n');
		const hashed = audit([{ column: 'mrn', mend: 'hash' }]);
		const cubes = [];
		for (const [by, salt] of [
			[hashed, undefined],
			[hashed, 'a'],
			[hashed, 'b'],
			[audit([]), 'a']
		] as const) {
			const { last } = await run(by, text, salt);
			if (last.kind !== 'done') throw new Error(JSON.stringify(last));
			cubes.push(canonicalText(last.cube));
		}
		expect(new Set(cubes).size).toBe(1);
	});

	test('mends that are not what they say load nothing', async () => {
		const codes = async (groups: string, deidentify: object[]) => {
			const { last, asked } = await run(
				auditOf({ ...base, groups, data: { deidentify } }),
				rows('zip', ['02139'])
			);
			expect(asked).toEqual([]);
			return last.kind === 'failed' ? last.problems.map(({ code, at }) => [code, at]) : [];
		};
		expect(await codes('zip', [{ column: 'zip', mend: 'drop' }])).toEqual([
			['mend-of-dropped', '/data/deidentify/0/column']
		]);
		expect(await codes('zip', [{ column: 'zpi', mend: 'zip3' }])).toEqual([
			['mend-not-read', '/data/deidentify/0/column']
		]);
		expect(await codes('zip', [{ column: 'zip', mend: 'hash' }])).toEqual([
			['mend-hash-is-shown', '/data/deidentify/0/column']
		]);
	});

	test('a column in use that looks like an identifier is told with its mend, and is silent once mended', async () => {
		const zips = Array.from({ length: 20 }, (_, i) => `0213${i % 10}`);
		const told = await levelsOf({ column: 'other', mend: 'drop' }, zips);
		expect(told.cautions).toEqual([]);
		const audit = auditOf({ ...base, groups: 'zip' });
		const { last } = await run(audit, rows('zip', zips));
		if (last.kind !== 'done') throw new Error(JSON.stringify(last));
		expect(last.cautions.map(({ code, column, mend }) => [code, column, mend])).toEqual([
			[
				'identifier-shown',
				'zip',
				'Take it out of the audit, or add {"column":"zip","mend":"zip3"} to data.deidentify.'
			]
		]);
	});

	test('a typed column gives what its text gives', async () => {
		const engine = await createDuckdbNodeEngine();
		try {
			const [row] = await engine.query(
				sql`SELECT ${levelOf(textOf('d'))} AS level FROM (SELECT DATE '2024-03-01' AS d)`,
				quietCall()
			);
			expect(row?.['level']).toBe('2024-03-01');
		} finally {
			await engine.close();
		}
	});
});
