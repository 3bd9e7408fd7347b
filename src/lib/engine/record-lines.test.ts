import { expect, test } from 'vitest';
import { recordLines, type LineFormat } from './record-lines.ts';

const csv: LineFormat = { kind: 'csv', delimiter: ',', quote: '"', packing: 'none' };
const jsonLines: LineFormat = { kind: 'json-lines', packing: 'none' };

/** The text in blocks of so many bytes. */
async function* blocks(text: string, size = 7): AsyncGenerator<Uint8Array> {
	const bytes = new TextEncoder().encode(text);
	for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.slice(at, at + size));
}

test('a record begins where its line begins, whatever lines and blanks stand before', async () => {
	const text = 'a,b\n1,"two\nlines"\n\n2,x\n3,"é\n\n"\n4,y';
	expect(await recordLines(blocks(text), csv, [1, 2, 3, 4])).toEqual([2, 5, 6, 9]);
	expect(await recordLines(blocks(text, 1), csv, [3])).toEqual([6]);
});

test('rows that cannot be read are no records', async () => {
	expect(await recordLines(blocks('a,b\n1,1\n2\n3,3\n'), csv, [1, 2])).toEqual([2, 4]);
	expect(await recordLines(blocks('{"a":1}\n\n{broken\n{"a":2}\n'), jsonLines, [1, 2])).toEqual([1, 4]);
});

test('reading ends with the last record that is asked for, and a file that ends before tells fewer', async () => {
	async function* endless(): AsyncGenerator<Uint8Array> {
		yield* blocks('a\n1\n2\n');
		throw new Error('nothing more is to be read');
	}
	expect(await recordLines(endless(), csv, [1])).toEqual([2]);
	expect(await recordLines(blocks('a\n1\n'), csv, [1, 2])).toEqual([2]);
});
