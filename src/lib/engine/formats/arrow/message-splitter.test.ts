import { tableFromArrays, tableToIPC } from 'apache-arrow';
import { expect, test } from 'vitest';
import { arrowFiles } from '../../../../../tests/contract/arrow-files.ts';
import { ArrowReader } from './arrow-reader.ts';
import { ArrowTrouble } from './arrow-trouble.ts';
import { footerOf } from './footer.ts';

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

/** The rows of a file that comes in blocks of so many bytes. */
function rowsIn(bytes: Uint8Array, block: number): readonly (readonly unknown[])[] {
	const reader = new ArrowReader(['race', 'score']);
	const rows: unknown[][] = [];
	for (let at = 0; at < bytes.length; at += block)
		for (const batch of reader.push(bytes.subarray(at, at + block)))
			for (let row = 0; row < batch.rows; row += 1)
				rows.push(batch.columns.map(({ values }) => values.at(row)));
	reader.end();
	return rows;
}

test('a file whose columns its footer alone names is read by it', async () => {
	const bytes = tableToIPC(tableFromArrays({ y: Int32Array.of(1, 0), race: ['a', 'b'] }), 'file');
	const footer = await footerOf(bytes.length, (start, end) => Promise.resolve(bytes.slice(start, end)));
	const reader = new ArrowReader(null, footer);
	const [batch] = [...reader.push(bytes)];
	reader.end();
	expect(reader.columns.map(({ name }) => name)).toEqual(['y', 'race']);
	expect([batch?.columns[1]?.values.at(1), batch?.rows]).toEqual(['b', 2]);
});

test('blocks of any length give the same rows', () => {
	const bytes = bytesOf(arrowFiles.manyZstd);
	const whole = rowsIn(bytes, bytes.length);
	expect(whole).toHaveLength(400);
	for (const block of [1, 7, 64, 1000]) expect(rowsIn(bytes, block)).toEqual(whole);
});

test('a file that ends anywhere before its last batch does is cut short', () => {
	const bytes = bytesOf(arrowFiles.manyLz4);
	for (let length = 0; length < bytes.length - 1500; length += 97)
		expect(() => rowsIn(bytes.subarray(0, length), 4096)).toThrow(ArrowTrouble);
});

test('a damaged byte ends in rows or in words, never in an error of the program', () => {
	const bytes = bytesOf(arrowFiles.manyLz4);
	for (let at = 0; at < bytes.length; at += 13) {
		const damaged = bytes.map((byte, i) => (i === at ? byte ^ 0xff : byte));
		try {
			rowsIn(damaged, 4096);
		} catch (error) {
			const isTold = error instanceof ArrowTrouble || (error as Error).constructor.name.startsWith('Column');
			expect(isTold, `${at}: ${String(error)}`).toBe(true);
		}
	}
});
