import { mkdir, readdir } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { tableFromArrays, tableToIPC } from 'apache-arrow';
import { writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bytesIn } from '../contract/contract.ts';
import { nestedParquet } from '../contract/nested-parquet.ts';
import { auditText, logText, openWorkshop, resultOf, rows, type Workshop } from './workshop.ts';

let shop: Workshop;
beforeEach(async () => {
	shop = await openWorkshop();
	await shop.write('audit.json', auditText());
	await mkdir(shop.path('temporary'));
	vi.stubEnv('TMPDIR', shop.path('temporary'));
});
afterEach(async () => {
	// What was kept for the reading is gone, however it ended.
	expect(await readdir(shop.path('temporary'))).toEqual([]);
	vi.unstubAllEnvs();
	await shop.close();
});

const count = async (...data: readonly string[]) => {
	const words = data.flatMap((path) => ['--data', path]);
	const { code, out, err } = await shop.plumbline(
		'audit',
		shop.path('audit.json'),
		...words,
		'--format',
		'json'
	);
	return { code, err, result: code === 2 ? null : resultOf(out), text: out };
};

const cells = rows.slice(0, 900).map((row) => row.split(','));
const names = ['race', 'sex', 'label', 'prediction', 'scored_at'];
const csv = logText(rows.slice(0, 900));

/** The same log as Arrow, numbers as numbers. */
const arrow = (kind: 'file' | 'stream') =>
	tableToIPC(
		tableFromArrays(
			Object.fromEntries(
				names.map((name, i) => [
					name,
					i === 2 || i === 3
						? Int32Array.from(cells, (row) => Number(row[i]))
						: cells.map((row) => row[i] ?? '')
				])
			)
		),
		kind
	);

test('Arrow and Excel give the result of the CSV of the same log, to the byte', async () => {
	const { result } = await count(await shop.write('log.csv', csv));
	expect((await count(await shop.write('log.feather', arrow('file')))).result).toEqual(result);
	expect((await count(await shop.write('log.bin', arrow('stream')))).result).toEqual(result);
	const book = await writeXlsx({
		sheets: [
			{
				name: 'log',
				rows: [names, ...cells.map((row) => row.map((cell, i) => (i === 2 || i === 3 ? Number(cell) : cell)))]
			},
			{ name: 'Key', rows: [['race: as recorded']] }
		]
	});
	const ended = await count(await shop.write('log.xlsx', book));
	expect(ended.result).toEqual(result);
	expect(ended.err).toContain('[log-sheets-left] log.xlsx');
	expect(ended.err).toContain('"Key"');
}, 60_000);

test('the same rows in files of other bytes are told, and counted as they were given', async () => {
	const plain = await shop.write('log.csv', csv);
	const turned = [names.toReversed(), ...cells.toReversed().map((row) => row.toReversed())];
	for (const [name, content] of [
		['ends.csv', csv.replaceAll('\n', '\r\n')],
		['turned.csv', turned.map((row) => row.join(',')).join('\n')],
		['log.feather', arrow('file')]
	] as const) {
		const { err, text } = await count(plain, await shop.write(name, content));
		expect(err).toContain(`[log-rows-twice] ${name}`);
		expect(err).toContain(`${name} and log.csv hold the same 900 rows`);
		expect(JSON.parse(text)).toMatchObject({ provenance: { sources: [{ rows: 900 }, { rows: 900 }] } });
	}
	const [first = '', ...others] = rows.slice(0, 900);
	const other = first.replace(/^[^,]*/, 'Somebody');
	const { err } = await count(plain, await shop.write('other.csv', logText([other, ...others])));
	expect(err).not.toContain('log-rows-twice');
}, 60_000);

test('a profile says which sheet was read, and which columns no audit can read', async () => {
	const sheet = (name: string) => ({ name, rows: [names, ...cells] });
	const book = await writeXlsx({ sheets: [sheet('log'), sheet('Key'), sheet('Old')] });
	const ofBook = await shop.plumbline('profile', await shop.write('log.xlsx', book));
	expect(ofBook.err).toContain('[log-sheets-left] log.xlsx');
	expect(ofBook.err).toContain('"Key", "Old"');
	const nested = await shop.write('nested.parquet', bytesIn(nestedParquet));
	const { err, out } = await shop.plumbline('profile', nested);
	const { columns } = JSON.parse(out) as { columns: readonly { name: string; kind: string }[] };
	const left = columns.filter(({ kind }) => kind === 'unsupported').map(({ name }) => JSON.stringify(name));
	expect(left.length).toBeGreaterThan(1);
	expect(err).toContain('[log-columns-nested] nested.parquet');
	expect(err).toContain(left.join(', '));
	expect((await shop.plumbline('profile', await shop.write('log.csv', csv))).err).not.toContain('[log-');
}, 60_000);

test('a log that comes by standard input is the same log, whatever its format', async () => {
	const { result } = await count(await shop.write('log.csv', csv));
	for (const given of [Buffer.from(csv), gzipSync(csv), arrow('file')]) {
		shop.give(given);
		const ended = await count('-');
		expect(ended.err).not.toContain('[');
		expect(ended.result).toEqual(result);
		expect(ended.text).toContain('"standard input"');
	}
	shop.give(Buffer.from(csv));
	const profile = await shop.plumbline('profile', '-');
	expect(JSON.parse(profile.out)).toMatchObject({ name: 'standard input', sampledRows: 900 });
}, 60_000);

test('what comes by standard input and is no log is refused by that name, and nothing is a problem too', async () => {
	shop.give(Buffer.from('%PDF-1.7 and so on'));
	expect(await count('-')).toMatchObject({
		code: 2,
		err: expect.stringContaining('[log-binary] standard input') as string
	});
	shop.give(null);
	expect((await count('-')).err).toContain('[input-missing]');
	shop.give(Buffer.from(csv));
	expect((await count('-', '-')).err).toContain('standard input can be read once');
});

test('a pattern is several files of one log, and one that lacks a column is told by its name', async () => {
	const { result } = await count(await shop.write('log.csv', csv));
	for (const part of [0, 1, 2])
		await shop.write(`site-${part}.csv`, logText(rows.slice(300 * part, 300 * part + 300)));
	const ended = await count(shop.path('site-*.csv'));
	expect(ended.result).toEqual(result);
	for (const part of [0, 1, 2]) expect(ended.text).toContain(`"site-${part}.csv"`);
	await shop.write('site-3.csv', csv.replace('race,', 'raca,'));
	expect((await count(shop.path('site-*.csv'))).err).toContain('[log-column-missing] site-3.csv');
	expect((await count(shop.path('none-*.csv'))).err).toContain('[log-not-found]');
}, 60_000);
