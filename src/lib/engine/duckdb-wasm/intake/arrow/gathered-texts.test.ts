import {
	columnFromArray,
	dictionary,
	int16,
	int8,
	tableFromColumns,
	tableToIPC,
	utf8
} from '@uwdata/flechette';
import { describe, expect, test } from 'vitest';
import { ArrowReader, type ArrowColumn } from '../../../formats/arrow/arrow-reader.ts';
import { eachValue } from '../../../formats/arrow/each-value.ts';
import { gatheredTexts } from './gathered-texts.ts';
import { packedValues } from './packed-values.ts';

const type = dictionary(utf8(), int16());

function written(texts: readonly (string | null)[], of = type): Uint8Array {
	const column = columnFromArray([...texts], of);
	return new Uint8Array(tableToIPC(tableFromColumns([['v', column]]), { format: 'stream' }) ?? []);
}

function columnIn(bytes: Uint8Array): ArrowColumn {
	const [batch] = [...new ArrowReader(null).push(bytes)];
	return batch!.columns[0]!;
}

describe('texts that are written once each', () => {
	const words = ['Wien', 'Zürich', '', null, '東京'];
	const texts = Array.from({ length: 1000 }, (_, i) => words[(i * i) % 5] ?? null);

	test.each([
		['of every row', 0, 1000],
		['of some rows', 64, 333],
		['of one row', 8, 9],
		['of no row', 16, 16]
	])('are gathered %s as if each were read by itself', (_, start, end) => {
		for (const all of [texts, texts.map((text) => text ?? 'none')]) {
			const column = columnIn(written(all));
			const one = packedValues(column.type, eachValue(column, start, end));
			const gathered = gatheredTexts(column, start, end)!;
			expect(gathered.nullCount).toBe(one.nullCount);
			expect(gathered.offsets).toEqual(one.offsets);
			expect(gathered.values).toEqual(one.values);
			if (one.nullCount > 0) expect(gathered.validity).toEqual(one.validity);
		}
	});

	test('are gathered by numbers of eight bits, and plain texts are not', () => {
		const column = columnIn(written(['a', 'b', 'a'], dictionary(utf8(), int8())));
		expect(gatheredTexts(column, 0, 3)?.values).toEqual(new TextEncoder().encode('aba'));
		expect(gatheredTexts(columnIn(written(['a'], utf8() as unknown as typeof type)), 0, 1)).toBeNull();
	});

	test('that are damaged are refused in words', () => {
		const bytes = written(['aaaa', 'bbbb', 'aaaa']);
		const at = Buffer.from(bytes).indexOf('aaaabbbb');
		// The places where the texts end stand right before them, filled up to eight bytes.
		const far = Uint8Array.from(bytes);
		new DataView(far.buffer).setInt32(at - 8, 1_000_000, true);
		expect(() => columnIn(far)).toThrow('the values of a dictionary are not where it says');
		const wrong = Uint8Array.from(bytes);
		wrong[at] = 0xff;
		expect(() => columnIn(wrong)).toThrow('bytes that UTF-8 does not have');
		const beyond = Uint8Array.from(bytes);
		const numbers = Buffer.from(bytes).lastIndexOf(Uint8Array.of(0, 0, 1, 0, 0, 0));
		new DataView(beyond.buffer).setInt16(numbers, 99, true);
		expect(() => gatheredTexts(columnIn(beyond), 0, 3)).toThrow('points to a value that is not there');
	});
});
