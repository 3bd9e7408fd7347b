import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { zipSync } from 'fflate';
import { arrowFiles } from '../../../tests/contract/arrow-files.ts';
import { excelFiles } from '../../../tests/contract/excel-files.ts';
import { logsPath } from '../../../tests/logs.ts';
import { sniffFormat } from './sniff-format.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function sniff(content: Uint8Array | string, name = 'log.csv', most = Infinity) {
	const all = typeof content === 'string' ? encode(content) : content;
	return sniffFormat({ name, bytes: all.length, head: all.subarray(0, most), tail: all.subarray(-8) });
}

function code(content: Uint8Array | string, name?: string): string | undefined {
	const outcome = sniff(content, name);
	return outcome.ok ? undefined : outcome.problems[0]?.code;
}

function value(content: Uint8Array | string, name?: string, most?: number) {
	const outcome = sniff(content, name, most);
	if (!outcome.ok) throw new Error(outcome.problems[0]?.message);
	return outcome.value;
}

describe('what a log is', () => {
	test('the delimiter is the one under which rows agree, whatever stands in quotes', () => {
		for (const [delimiter, csv] of [
			[',', 'a,b,c\n1,"x;y;z",2\n3,"p;q",4\n'],
			['\t', 'a\tb\n1,5\t2,5\n3\t4\n'],
			[';', 'a;b\n1,5;2,5\n3,1;4,2\n'],
			['|', 'a|b|c\nx|"1,2|3"|y\n']
		] as const) {
			expect(value(csv).format).toEqual({ kind: 'csv', delimiter, quote: '"', packing: 'none' });
		}
	});

	test('one column has a comma for a delimiter', () => {
		expect(value('label\nyes\nno\n')).toMatchObject({ header: ['label'], format: { delimiter: ',' } });
	});

	test('single quotes around fields are the quote; apostrophes are not', () => {
		expect(value("a,b\n'x,1','y'\n'z','w'\n").format).toMatchObject({ quote: "'" });
		expect(value("a,b\nO'Neil,1\nit's,2\n").format).toMatchObject({ quote: '"' });
	});

	test('one JSON object a line is JSON Lines, whatever it is called, plain or packed', () => {
		const lines = '{"a": 1, "b": {"c": [2]}}\n{"a": 2}\n{"a": 3}';
		expect(value(lines, 'log.jsonl')).toMatchObject({
			format: { kind: 'json-lines', packing: 'none' },
			warnings: []
		});
		expect(value(gzipSync(encode(lines)), 'log.jsonl.gz').format).toEqual({
			kind: 'json-lines',
			packing: 'gzip'
		});
		expect(value(lines, 'log.csv').warnings.map((warning) => warning.code)).toEqual(['log-name-lies']);
		for (const most of [10, 25, 28, 30]) expect(value(lines, 'x', most).format.kind).toBe('json-lines');
	});

	test('a JSON document is no log', () => {
		for (const text of ['{"a": 1}', '{\n\t"a": 1\n}\n', '[{"a": 1}]', '[\n{"a": 1},\n{"a": 2}\n]', '{}'])
			expect(code(text)).toBe('log-no-table');
	});

	test('a line that is nearly JSON leaves the file JSON Lines, whose reader names the place', () => {
		expect(value('{"a": 1}\n{"a": NaN}\n').format.kind).toBe('json-lines');
	});

	test('a byte-order mark is taken off and told', () => {
		const { header, warnings } = value('\ufeffrace,y\nx,1\n');
		expect(header).toEqual(['race', 'y']);
		expect(warnings.map((warning) => warning.code)).toEqual(['log-byte-order-mark']);
	});

	test('gzip is known by its bytes and looked into, even where only its beginning is at hand', () => {
		const packed = gzipSync(
			encode('a;b\n' + Array.from({ length: 90_000 }, (_, i) => `${i};${i * i}\n`).join(''))
		);
		expect(value(packed, 'log.csv.gz', 4096).format).toEqual({
			kind: 'csv',
			delimiter: ';',
			quote: '"',
			packing: 'gzip'
		});
		expect(code(gzipSync(Buffer.from('PAR1....PAR1')), 'x.parquet.gz')).toBe('log-packed-kind');
	});

	test('Zstandard is known by its bytes, a skipped frame before it or not', () => {
		// Written by zstd 1.5 of "a,b\n1,x\n2,y\n".
		const packed = Buffer.from('KLUv/QRYYQAAYSxiCjEseAoyLHkKLp8hRg==', 'base64');
		const format = { kind: 'csv', delimiter: ',', quote: '"', packing: 'zstd' };
		expect(value(packed, 'log.csv.zst')).toMatchObject({ format, header: ['a', 'b'], warnings: [] });
		expect(value(packed, 'log.csv').warnings.map((warning) => warning.code)).toEqual(['log-name-lies']);
		const skipped = Buffer.from([0x5a, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 7, 7]);
		expect(value(Buffer.concat([skipped, packed]), 'log.csv.zst').format).toEqual(format);
		expect(code(packed.subarray(0, 9), 'log.csv.zst')).toBe('log-packing-broken');
	});

	test('Arrow is known by its bytes, as a file and as a stream', () => {
		const bytes = (base64: string) => Buffer.from(base64, 'base64');
		expect(value(bytes(arrowFiles.manyLz4), 'log.feather')).toMatchObject({
			format: { kind: 'arrow' },
			warnings: []
		});
		expect(value(bytes(arrowFiles.kindsStream), 'log.arrows', 4096).format).toEqual({ kind: 'arrow' });
		expect(value(bytes(arrowFiles.kindsStream), 'log.csv').warnings.map(({ code }) => code)).toEqual([
			'log-name-lies'
		]);
		expect(code(bytes(arrowFiles.manyLz4).subarray(0, 5000))).toBe('log-arrow-truncated');
		expect(code(new Uint8Array(64).fill(0xff))).toBe('log-encoding');
	});

	test('a workbook is known by its parts, whatever it is called; another archive is none', () => {
		const book = Buffer.from(excelFiles.log, 'base64');
		expect(value(book, 'log.xlsx')).toMatchObject({ format: { kind: 'excel' }, warnings: [] });
		expect(value(book, 'log.csv').warnings.map((warning) => warning.code)).toEqual(['log-name-lies']);
		expect(code(Buffer.from(zipSync({ 'log.csv': Buffer.from('a,b\n1,2\n') })), 'log.zip')).toBe(
			'log-binary'
		);
	});

	test('a name that lies is told, and the content wins', () => {
		const { format, warnings } = value('a,b\n1,x\n', 'log.parquet');
		expect(format.kind).toBe('csv');
		expect(warnings.map((warning) => warning.code)).toEqual(['log-name-lies']);
	});

	test('a character that the head cuts in two is no fault', () => {
		expect(value('a,b\n1,é\n', 'log.csv', 7).header).toEqual(['a', 'b']);
	});

	test('the header is read though a quoted name holds delimiter and line end', () => {
		expect(value('"a,\nb",c\n1,x\n').header).toEqual(['a,\nb', 'c']);
	});
});

describe('text under the name of a packed file', () => {
	test.each(['log.csv.gz', 'log.csv.zst'])('is read as the text that it is: %s', (name) => {
		const { format, warnings } = value('a,b\n1,2\n', name);
		expect(format).toEqual({ kind: 'csv', delimiter: ',', quote: '"', packing: 'none' });
		expect(warnings.map((warning) => warning.code)).toEqual(['log-name-lies']);
	});

	test('is said not to be packed where it has no rows', () => {
		expect(code('notgznotgz', 'log.csv.gz')).toBe('log-not-packed');
		expect(code('Not found\n', 'log.CSV.ZST')).toBe('log-not-packed');
		expect(code('a,b\n', 'log.csv')).toBe('log-header-only');
		// Whether what is packed is whole, its reading tells.
		expect(code(gzipSync('a,b\n'), 'log.csv.gz')).toBeUndefined();
	});
});

describe('what a log cannot be', () => {
	test('each kind of trouble has its own code', () => {
		expect(code('')).toBe('log-empty');
		expect(code('\n\n  \n')).toBe('log-empty');
		expect(code('a,b\n')).toBe('log-header-only');
		expect(code('PAR1 and then nothing')).toBe('log-parquet-truncated');
		expect(code('PAR1')).toBe('log-parquet-truncated');
		expect(code(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]))).toBe('log-binary');
		expect(code(new Uint8Array(2000).map((_, i) => (i * 7919) % 251))).toBe('log-binary');
		expect(code('[{"race": "x"}]')).toBe('log-no-table');
		expect(code(new Uint8Array([0xff, 0xfe, 97, 0, 44, 0, 98, 0, 10, 0]))).toBe('log-encoding');
		expect(code(Buffer.from('a,b\n1,2\n3,4\n', 'utf16le'))).toBe('log-encoding');
		expect(code(Buffer.from('a,né\n1,2\n', 'latin1'))).toBe('log-encoding');
		// The row is for the engine to tell, with its line.
		expect(code(Buffer.from('a,b\n1,café\n', 'latin1'))).toBeUndefined();
		expect(code(new Uint8Array([0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), 'x.csv.gz')).toBe(
			'log-packing-broken'
		);
	});

	test('values where names should be are told from names that are numbers', () => {
		expect(code('1,0,White\n2,1,Black\n3,0,White\n')).toBe('log-header-missing');
		expect(code('1,2\n3,4\n')).toBe('log-header-missing');
		expect(code('id,2019,2020\n7,5,6\n')).toBeUndefined();
	});
});

describe.skipIf(logsPath('data') === null)('real logs', () => {
	const file = (path: string) => readFileSync(logsPath(path) ?? '');

	test('each is known for what it is', () => {
		const csv = { kind: 'csv', delimiter: ',', quote: '"', packing: 'none' };
		expect(value(file('data/diabetes130/readmission_predictions_test.parquet'), 'x.parquet').format).toEqual({
			kind: 'parquet'
		});
		expect(
			value(file('data/diabetes130/readmission_predictions_test.csv.gz'), 'x.csv.gz', 65_536)
		).toMatchObject({ format: { ...csv, packing: 'gzip' }, warnings: [] });
		for (const path of [
			'data/medperturb/medperturb_wide.csv',
			'data/fairmedprompt/fairmedprompt_naive_long.csv',
			'conformance/aequitas/compas_for_aequitas.csv',
			'conformance/aequitas/adult_rf_binary.csv',
			'conformance/aequitas/nyc_sqf_for_aequitas.csv',
			'conformance/divexplorer/compas_discretized.csv'
		]) {
			expect(value(file(path), 'x.csv', 262_144), path).toMatchObject({ format: csv, warnings: [] });
		}
	});
});
