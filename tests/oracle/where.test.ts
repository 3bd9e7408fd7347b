import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/lib/core/intervals/seeded-random.ts';
import { createDuckdbNodeEngine } from '../../src/lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import { buildResult } from '../../src/lib/report/build-result.ts';
import { canonicalText } from './canonical-text.ts';
import { runAudit } from '../../src/lib/run/run-audit.ts';
import type { RunEvent } from '../../src/lib/run/events.ts';
import { auditOf } from './count-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-where-'));
afterAll(() => rmSync(folder, { recursive: true }));

const random = seededRandom(11, 'rows that are counted');
const pick = <T>(...of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;

/** A log whose columns are written as files of hospitals are. */
const header = ['race', 'y', 'p', 's', 'patient', 'insurance', 'income', 'at', 'flag', 'dose'] as const;
type Row = Readonly<Record<(typeof header)[number], string>>;
const log: readonly Row[] = Array.from({ length: 2000 }, () => ({
	race: pick('a', 'b', 'c', ''),
	y: pick('0', '1'),
	p: pick('0', '1', '1', ''),
	s: random().toFixed(2),
	patient: `patient ${String(Math.floor(random() * 300))}`,
	insurance: pick('public', 'private', 'none; or "self"', '', 'NA'),
	income: pick('1.200,50', '900', '12,5', 'unknown', '', '3.000.000', '-4'),
	at: pick('31.12.2023', '01.01.2024 00:30', '15.06.2024', '', 'later'),
	flag: pick('True', 'false', '1.0', ''),
	dose: pick('1.1', '1.10', '2.5', '2.50', '1.11', 'v1.10', '')
}));

const base = {
	id: 'where',
	outcome: { label: 'y', prediction: 'p', score: { column: 's', threshold: 0.5 } },
	groups: 'race',
	metrics: ['selection_rate', 'true_positive_rate', 'auroc']
};
const reading = [
	{ column: 'insurance', missing: 'NA' },
	{ column: 'income', as: 'decimal-comma' },
	{ column: 'at', as: 'day-first' }
];

async function run(data: object, rows: readonly Row[], files = 1): Promise<RunEvent> {
	const sources = Array.from({ length: files }, (_, file) => {
		const part = rows.filter((_row, i) => i % files === file);
		const text = [
			header,
			...part.map((row) => header.map((column) => `"${row[column].replaceAll('"', '""')}"`))
		];
		const name = `log${String(file)}.csv`;
		writeFileSync(join(folder, name), text.map((cells) => cells.join(',')).join('\n'));
		return { name, bytes: 1, handle: join(folder, name) };
	});
	const engine = await createDuckdbNodeEngine();
	try {
		const formats = sources.map(
			() => ({ kind: 'csv', delimiter: ',', quote: '"', packing: 'none' }) as const
		);
		const { signal } = new AbortController();
		let last: RunEvent | null = null;
		for await (const event of runAudit({
			audit: auditOf({ ...base, data }),
			sources,
			formats,
			engine,
			signal
		}))
			last = event;
		if (last === null) throw new Error('The run said nothing');
		return last;
	} finally {
		await engine.close();
	}
}

const cubeOf = (event: RunEvent) => {
	if (event.kind !== 'done') throw new Error(JSON.stringify(event));
	return event.cube;
};

const euros = (row: Row): number =>
	/^[-0-9.,]+$/.test(row.income) ? Number(row.income.replaceAll('.', '').replace(',', '.')) : NaN;
const day = ({ at }: Row): string => at.replace(/^(\d\d)\.(\d\d)\.(\d{4})(.*)$/, '$3-$2-$1$4');

const asked: readonly (readonly [string, object | readonly object[], (row: Row) => boolean])[] = [
	['a value', { column: 'insurance', is: 'public' }, (row) => row.insurance === 'public'],
	[
		'values with signs in them, or none',
		{ column: 'insurance', is: ['none; or "self"', null] },
		({ insurance }) => ['none; or "self"', '', 'NA'].includes(insurance)
	],
	['true, however it is written', { column: 'flag', is: true }, (row) => row.flag === 'True'],
	['one, with a fraction of zeros', { column: 'flag', is: 1 }, (row) => row.flag === '1.0'],
	[
		'numbers with decimal commas',
		{ column: 'income', from: 12.5, below: 1200.5 },
		(row) => euros(row) >= 12.5 && euros(row) < 1200.5
	],
	[
		'a number with a fraction, however many zeros it is written with, and no text that looks alike',
		{ column: 'dose', is: [1.1, '2.50'] },
		({ dose }) => ['1.1', '1.10', '2.50'].includes(dose)
	],
	['numbers below', { column: 'income', below: 0 }, (row) => euros(row) < 0],
	['scores from the threshold on', { column: 's', from: 0.5 }, (row) => Number(row.s) >= 0.5],
	[
		'moments before',
		{ column: 'at', before: '2024-01-01T00:30' },
		(row) => /^\d/.test(day(row)) && day(row) < '2024-01-01 00:30'
	],
	[
		'moments since',
		{ column: 'at', since: '2024-01-01' },
		(row) => /^\d/.test(day(row)) && day(row) >= '2024-01-01'
	],
	[
		'several at once, one of them of the groups themselves',
		[
			{ column: 'race', is: ['a', 'b'] },
			{ column: 'income', from: 0 },
			{ column: 'flag', is: [null, false] }
		],
		(row) => ['a', 'b'].includes(row.race) && euros(row) >= 0 && ['', 'false'].includes(row.flag)
	]
];

describe('rows that meet conditions are counted as a log of just these', () => {
	it.each(asked)('%s', async (_, where, isInside) => {
		const inside = log.filter(isInside);
		expect(inside.length).toBeGreaterThan(20);
		for (const unit of [{}, { cluster: 'patient' }]) {
			const truth = cubeOf(await run({ ...unit, reading }, inside));
			for (const files of [1, 3]) {
				const found = await run({ ...unit, reading, where }, log, files);
				expect(canonicalText(cubeOf(found))).toBe(canonicalText(truth));
				if (found.kind === 'done')
					expect(found.sources.reduce((sum, { rows }) => sum + rows, 0)).toBe(log.length);
			}
		}
	});

	it('the report says which rows it is of', async () => {
		const data = { reading, where: { column: 'insurance', is: ['public', 'private'] } };
		const result = buildResult({ audit: auditOf({ ...base, data }), cube: cubeOf(await run(data, log)) });
		expect(result.notices.find(({ code }) => code === 'some-rows')?.text).toContain(
			'Only rows are counted where insurance is public or private.'
		);
	});

	it('no row that is counted is a problem that says so', async () => {
		const last = await run({ where: { column: 'insurance', is: 'Public' } }, log);
		expect(last).toMatchObject({
			kind: 'failed',
			problems: [{ code: 'where-leaves-nothing', at: '/data/where' }]
		});
	});

	it('a condition on a column that is not there names it', async () => {
		const last = await run({ where: { column: 'insurence', is: 'public' } }, log);
		expect(last).toMatchObject({
			kind: 'failed',
			problems: [{ code: 'log-column-missing', at: '/data/where/0/column', column: 'insurence' }]
		});
	});

	it('of a column that is mended, its mended values are compared', async () => {
		const mend = { deidentify: { column: 'at', mend: 'year' } };
		const truth = cubeOf(
			await run(
				{},
				log.filter((row) => day(row).startsWith('2024'))
			)
		);
		const found = cubeOf(await run({ ...mend, reading, where: { column: 'at', is: '2024' } }, log));
		expect(canonicalText(found)).toBe(canonicalText(truth));
	});

	it('what a mend took together at an end is counted at that end', async () => {
		const ages = log
			.slice(0, 300)
			.map((row, i) => ({ ...row, income: String([40, 70, 89, 90, 92, 101][i % 6]) }));
		const mend = { deidentify: { column: 'income', mend: 'age90' } };
		const counted = async (where: object) =>
			cubeOf(await run({ ...mend, where: { column: 'income', ...where } }, ages)).rows;
		expect(await counted({ from: 65 })).toBe(250);
		expect(await counted({ from: 90 })).toBe(150);
		expect(await counted({ below: 90 })).toBe(150);
		const born = log
			.slice(0, 300)
			.map((row, i) => ({ ...row, at: ['1930-02-03', '1950-01-01', '1975-06-07'][i % 3] ?? '' }));
		const year = { deidentify: { column: 'at', mend: 'year', from: 1940 } };
		expect(cubeOf(await run({ ...year, where: { column: 'at', below: 1970 } }, born)).rows).toBe(200);
	});

	it('values that are not what a condition speaks of are told', async () => {
		const where = { column: 'at', since: '2024-01-01' };
		const told = async (data: object) => {
			const last = await run({ ...data, where }, log);
			return last.kind === 'done'
				? last.cautions.filter(({ code }) => code === 'where-unreadable').map(({ message }) => message)
				: [last];
		};
		const later = log.filter(({ at }) => at === 'later').length;
		expect(await told({ reading })).toEqual([
			expect.stringContaining(`${String(later)} values of the column at cannot be read as a moment`)
		]);
	});

	it('a value that no row has is named, and only where no file has it', async () => {
		const where = [
			{ column: 'insurance', is: ['public', 'Public', 'state', null] },
			{ column: 'dose', is: [1.1, 7.5] }
		];
		const told = async (rows: readonly Row[], files: number) => {
			const last = await run({ where }, rows, files);
			if (last.kind !== 'done') throw new Error(JSON.stringify(last));
			const messages = last.cautions
				.filter(({ code }) => code === 'where-value-absent')
				.map(({ message }) => message);
			return { messages, absent: last.unread?.absent };
		};
		const absent = [
			{ column: 'insurance', values: ['Public', 'state'] },
			{ column: 'dose', values: ['7.5'] }
		];
		for (const files of [1, 3]) {
			const found = await told(log, files);
			expect(found.absent).toEqual(absent);
			expect(found.messages[0]).toContain('whose column insurance is Public, state, and no row');
		}
		// The last of three files alone has one of them.
		const some = log.map((row, i) => (i === 2 ? { ...row, insurance: 'state' } : row));
		expect((await told(some, 3)).absent?.[0]?.values).toEqual(['Public']);
		const all = await run({ where: { column: 'insurance', is: ['public', null] } }, log);
		expect(all.kind === 'done' && all.unread?.absent).toBeUndefined();
	});

	it('a number meets a DECIMAL of a Parquet file as it meets the same text', async () => {
		const path = join(folder, 'decimal.parquet');
		const engine = await createDuckdbNodeEngine();
		const instance = await DuckDBInstance.create(':memory:');
		const connection = await instance.connect();
		try {
			await connection.run(
				`COPY (SELECT 'a' AS race, CAST(i % 2 AS INTEGER) AS y, 1 AS p, 0.5 AS s, CAST(1 + (i % 3) / 10 AS DECIMAL(6, 2)) AS dose FROM range(90) t(i)) TO '${path}' (FORMAT parquet)`
			);
			const { signal } = new AbortController();
			let last: RunEvent | null = null;
			for await (const event of runAudit({
				audit: auditOf({ ...base, data: { where: { column: 'dose', is: 1.1 } } }),
				sources: [{ name: 'decimal.parquet', bytes: 1, handle: path }],
				formats: [{ kind: 'parquet' }],
				engine,
				signal
			}))
				last = event;
			if (last === null) throw new Error('The run said nothing');
			expect(cubeOf(last).rows).toBe(30);
		} finally {
			connection.closeSync();
			instance.closeSync();
			await engine.close();
		}
	});
});
