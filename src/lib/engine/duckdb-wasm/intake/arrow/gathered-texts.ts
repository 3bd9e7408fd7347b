import { Type, type Column } from '@uwdata/flechette';
import { ArrowTrouble } from '../../../formats/arrow/arrow-trouble.ts';
import type { ArrowColumn } from '../../../formats/arrow/arrow-reader.ts';
import type { PackedValues } from './packed-values.ts';

interface Texts {
	readonly length: number;
	readonly nullCount: number;
	readonly values: Uint8Array;
	readonly offsets: Int32Array;
}

interface Numbered {
	readonly nullCount: number;
	readonly validity: Uint8Array;
	readonly values: ArrayLike<number>;
	readonly dictionary: Column<unknown>;
}

/**
 * Some rows of a column of texts that are written once each, as the bytes of the texts themselves: none is made a text of
 * the page meanwhile. Null where it is no such column, or where its texts are in several parts or not all there.
 */
export function gatheredTexts(
	{ name, values: { type, data } }: ArrowColumn,
	start: number,
	end: number
): PackedValues | null {
	if (type.typeId !== Type.Dictionary || type.dictionary.typeId !== Type.Utf8) return null;
	if (type.indices.bitWidth === 64) return null;
	const [batch] = data as unknown as readonly Numbered[];
	const [texts, ...others] = (batch?.dictionary.data ?? []) as unknown as readonly Texts[];
	if (batch === undefined || texts === undefined || others.length > 0 || texts.nullCount > 0) return null;
	const { offsets: places, values: bytes } = texts;
	const isNull = (row: number): boolean =>
		batch.nullCount > 0 && (((batch.validity[row >> 3] ?? 0) >> (row & 7)) & 1) === 0;
	const rows = end - start;
	const validity = new Uint8Array(batch.nullCount > 0 ? (rows + 7) >> 3 : 0);
	const offsets = new Int32Array(rows + 1);
	let nullCount = 0;
	let length = 0;
	for (let i = 0; i < rows; i += 1) {
		if (isNull(start + i)) nullCount += 1;
		else {
			const number = batch.values[start + i] ?? -1;
			if (number < 0 || number >= texts.length)
				throw new ArrowTrouble(
					`the column ${JSON.stringify(name.slice(0, 60))} points to a value that is not there`
				);
			if (batch.nullCount > 0) validity[i >> 3] = (validity[i >> 3] ?? 0) | (1 << (i & 7));
			length += (places[number + 1] ?? 0) - (places[number] ?? 0);
		}
		offsets[i + 1] = length;
	}
	const values = new Uint8Array(length);
	for (let i = 0; i < rows; i += 1) {
		const to = offsets[i] ?? 0;
		const many = (offsets[i + 1] ?? 0) - to;
		const from = many === 0 ? 0 : (places[batch.values[start + i] ?? 0] ?? 0);
		// Most texts are a few bytes, for which a call would take longer.
		for (let at = 0; at < many; at += 1) values[to + at] = bytes[from + at] ?? 0;
	}
	return { nullCount, validity, values, offsets };
}
