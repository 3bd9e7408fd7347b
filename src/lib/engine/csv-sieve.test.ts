import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvSieve } from './csv-sieve.ts';
import { CsvTrouble } from './csv-trouble.ts';
import { RejectList } from './reject-list.ts';

const comma = { delimiter: ',', quote: '"' };

function sieved(csv: string | Uint8Array, size = 1_000_000, form = comma) {
	const bytes = typeof csv === 'string' ? new TextEncoder().encode(csv) : csv;
	const rejects = new RejectList();
	const sieve = new CsvSieve(form, rejects);
	for (let at = 0; at < bytes.length; at += size) sieve.push(bytes.subarray(at, at + size));
	sieve.end();
	const kept = new TextDecoder().decode(sieve.take()?.bytes);
	return { kept, rows: rejects.rows, listed: rejects.listed, of: sieve.records + rejects.rows };
}

const codes = (csv: string): readonly (string | number)[][] =>
	sieved(csv).listed.map(({ line, code }) => [line, code]);

describe('sieving CSV', () => {
	test('rows that fit go through as they are', () => {
		const rows = '1,"x\ny"\n2,"say ""x"", y"\n,\n';
		expect(sieved(`a,b\n${rows}`)).toMatchObject({ kept: rows, rows: 0, of: 3 });
	});

	test('a row with a field too few or too many is listed whole, the others stay', () => {
		const found = sieved('a,b\n1,2\n"x\ny"\n3,4\n5,6,7\n8,9');
		expect(found.kept).toBe('1,2\n3,4\n8,9');
		expect(found.listed).toMatchObject([
			{ line: 3, field: 2, value: '"x\ny"', code: 'log-row-ragged', why: '1 field, where the header has 2' },
			{ line: 6, field: 3, value: '5,6,7', code: 'log-row-ragged', why: '3 fields, where the header has 2' }
		]);
	});

	test('a quote that is never closed costs its line and not the rest of the file', () => {
		const found = sieved('a,b\n1,2\n3,"x\n5,6\n7,8\n');
		expect(found.kept).toBe('1,2\n5,6\n7,8\n');
		expect(found.listed).toMatchObject([{ line: 3, field: 2, value: '3,"x', code: 'log-quote-open' }]);
	});

	test('a quote that another row seems to close costs its line alone', () => {
		expect(codes('a,b\n1,"x\n2,y\n3,"z"\n4,w\n')).toEqual([[2, 'log-quote-stray']]);
		expect(sieved('a,b\n1,"x\n2,y\n3,"z"\n4,w\n').kept).toBe('2,y\n3,"z"\n4,w\n');
	});

	test('text after a closing quote is listed', () => {
		expect(codes('a,b\n"x"y,2\n3,4\n')).toEqual([[2, 'log-quote-stray']]);
	});

	test('bytes that are no UTF-8 are listed with their line, and text beside them stays', () => {
		const bytes = Uint8Array.from([
			...new TextEncoder().encode('a,b\né,1\n'),
			0xe9,
			44,
			50,
			10,
			120,
			44,
			51,
			10
		]);
		for (const size of [1, 3, 1000]) {
			const found = sieved(bytes, size);
			expect(found.kept).toBe('é,1\nx,3\n');
			expect(found.listed).toMatchObject([{ line: 3, code: 'log-encoding', value: '�,2' }]);
		}
	});

	test('a last line that was cut is listed', () => {
		expect(codes('a,b,c\n1,2,3\n4,5')).toEqual([[3, 'log-row-ragged']]);
		expect(codes('a,b,c\n1,2,3\n4,"5')).toEqual([[3, 'log-quote-open']]);
	});

	test('empty fields at the end of a row and spaces after a quote are overlooked, as DuckDB does', () => {
		expect(sieved('a,b\n1,2,\n1,2,,""\n"1"  ,2\n').rows).toBe(0);
		expect(sieved('a,b\n1,2,,x\n1,2, \n"1" x,2\n').rows).toBe(3);
	});

	test('a line longer than any row costs itself, whatever the blocks', () => {
		const long = 'x'.repeat(2_000_010);
		for (const size of [65_536, 10_000_000]) {
			const found = sieved(`a,b\n1,2\n${long},3\n4,5\n`, size);
			expect(found).toMatchObject({ kept: '1,2\n4,5\n', rows: 1 });
			expect(found.listed).toMatchObject([{ line: 3, code: 'log-line-too-long' }]);
		}
	});

	test('a file at fault is no list of rows', () => {
		for (const csv of ['', '\n\n', 'a,b\n1,2\r\n', 'a,b\n1,\0\n', '"a"x,b\n1,2\n'])
			expect(() => sieved(csv), JSON.stringify(csv)).toThrow(CsvTrouble);
	});

	test('the size of the blocks changes nothing', () => {
		const piece = fc.constantFrom(
			'x',
			'',
			'"q"',
			'"a,b"',
			'"l\nm"',
			'"d""e"',
			'é',
			'5" tube',
			'"',
			'"x"y',
			'\n',
			','
		);
		fc.assert(
			fc.property(
				fc.array(fc.array(piece, { minLength: 1, maxLength: 3 }), { maxLength: 12 }),
				fc.integer({ min: 1, max: 9 }),
				(rows, size) => {
					const csv = `h,i\n${rows.map((row) => row.join(',')).join('\n')}\n`;
					expect(sieved(csv, size)).toEqual(sieved(csv));
				}
			)
		);
	});

	test('a line in every record opening a quote is read in good time', () => {
		const csv = `a,b\n${'x",1,"\n'.repeat(200_000)}`;
		const began = process.cpuUsage().user;
		expect(sieved(csv, 65_536).of).toBeGreaterThan(1000);
		expect(process.cpuUsage().user - began).toBeLessThan(5_000_000);
	});
});
