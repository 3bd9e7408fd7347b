import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvCutter } from './csv-cutter.ts';
import { CsvTrouble } from '../../csv-trouble.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (piece: Uint8Array | undefined | null): string => new TextDecoder().decode(piece ?? undefined);

interface Cut {
	readonly header: string;
	readonly rows: string;
	readonly records: number;
	readonly lines: readonly number[];
}

/** Cuts `csv` handed over in blocks of `size` bytes. */
function cutAll(csv: string, size: number, dialect = { delimiter: ',', quote: '"' }): Cut {
	const cutter = new CsvCutter(dialect);
	const all = bytes(csv);
	let header = '';
	let rows = '';
	let records = 0;
	const lines: number[] = [];
	const drain = (): void => {
		if (header === '') {
			const taken = cutter.takeHeader();
			if (taken === null) return;
			header = text(taken);
		}
		const piece = cutter.take();
		if (piece === null) return;
		rows += text(piece.bytes);
		records += piece.records;
		lines.push(piece.firstLine);
	};
	for (let i = 0; i < all.length; i += size) {
		cutter.push(all.subarray(i, i + size));
		drain();
	}
	cutter.end();
	drain();
	return { header, rows, records, lines };
}

function troubleOf(csv: string, dialect?: { delimiter: string; quote: string }): CsvTrouble['facts'] | null {
	try {
		cutAll(csv, 7, dialect);
		return null;
	} catch (error) {
		if (error instanceof CsvTrouble) return error.facts;
		throw error;
	}
}

describe('cutting CSV', () => {
	test('header and rows come apart, whatever the line end', () => {
		for (const end of ['\n', '\r\n', '\r']) {
			const cut = cutAll(`a,b${end}1,2${end}3,4${end}`, 1000);
			expect(cut).toMatchObject({ header: `a,b${end}`, rows: `1,2${end}3,4${end}`, records: 2 });
		}
	});

	test('the size of the blocks changes nothing', () => {
		const field = fc.constantFrom('x', '', '"q"', '"a,b"', '"l\nm"', '"r\r\ns"', '"d""e"', 'é', '5" tube');
		const log = fc.tuple(
			fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 12 }),
			fc.constantFrom('\n', '\r\n', '\r')
		);
		fc.assert(
			fc.property(log, fc.integer({ min: 1, max: 9 }), ([rows, end], size) => {
				const csv = `h,"i"${end}${rows.map((row) => row.join(',')).join(end)}${end}`;
				const { header, rows: body, records } = cutAll(csv, size);
				expect(header + body).toBe(csv);
				expect(records).toBe(rows.length);
			})
		);
	});

	test('every piece knows the line on which it begins', () => {
		expect(cutAll('a,b\r\n1,2\r\n"x\ny",3\r\n4,5\r\n', 1).lines).toEqual([2, 3, 5]);
	});

	test('a byte-order mark is no part of the first name', () => {
		expect(cutAll('\ufeff"a,1",b\n1,2\n', 1000)).toMatchObject({ header: '"a,1",b\n', records: 1 });
	});

	test('empty lines are nothing, but a missing value where there is one column', () => {
		expect(cutAll('\n\na,b\n\n1,2\n\n', 3)).toMatchObject({ header: 'a,b\n', records: 1 });
		expect(cutAll('a\n\n1\n', 3).records).toBe(2);
	});

	test('a last record needs no line end', () => {
		expect(cutAll('a,b\n1,2\n3,4', 3)).toMatchObject({ records: 2, rows: '1,2\n3,4' });
	});

	test('a row with a field too few or too many is refused with its line and field', () => {
		expect(troubleOf('a,b,c\n1,2,3\n"x\ny",2\n')).toEqual({
			code: 'log-row-ragged',
			line: 3,
			field: 3,
			values: { count: 2, expected: 3 }
		});
		expect(troubleOf('a,b\n1,2\n1,2,3')).toMatchObject({
			line: 3,
			field: 3,
			values: { count: 3, expected: 2 }
		});
	});

	test('a quote that is never closed is refused where it opens', () => {
		expect(troubleOf('a,b\n1,2\n3,"x\n5,6\n')).toMatchObject({ code: 'log-quote-open', line: 3, field: 2 });
	});

	test('text after a closing quote is refused', () => {
		expect(troubleOf('a,b\n"x"y,2\n')).toMatchObject({ code: 'log-quote-stray', line: 2, field: 1 });
	});

	test('without a quote character, quotes are text', () => {
		expect(troubleOf('a\tb\n"x\ty"\n', { delimiter: '\t', quote: '' })).toBeNull();
	});

	test('a record past two million bytes is refused', () => {
		const cutter = new CsvCutter({ delimiter: ',', quote: '"' });
		cutter.push(bytes('a,b\n1,"'));
		expect(() => {
			cutter.push(bytes('x'.repeat(2_000_100)));
		}).toThrow(CsvTrouble);
	});

	test('nothing at all is refused', () => {
		expect(troubleOf('\n\n')).toMatchObject({ code: 'log-empty', line: null });
	});
});
