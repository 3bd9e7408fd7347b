import { batchType, Column, dictionary, int16, utf8, type DataType } from '@uwdata/flechette';

type Texts = readonly (string | null)[];

/** More rows than this are no piece: the numbers of their texts would not fit into 16 bits. */
export const mostRows = 32_767;

const encoder = new TextEncoder();

/** Texts one after the other. */
export function plainColumn(texts: Texts, type: DataType = utf8()): Column<string | null> {
	const { bytes, offsets } = encoded(texts);
	return columnOf(type, texts, { offsets, values: bytes });
}

/** Texts of which each is written once, and every row by its number. */
export function numberedColumn(texts: Texts): Column<string | null> {
	const numbers = new Map<string, number>();
	const values = new Int16Array(texts.length);
	for (const [row, text] of texts.entries()) {
		if (text === null) continue;
		const number = numbers.get(text) ?? numbers.size;
		if (number === numbers.size) numbers.set(text, number);
		values[row] = number;
	}
	// The writer knows the texts of a column by this very type.
	const of = utf8();
	const column = columnOf(dictionary(of, int16()), texts, { values });
	const [batch] = column.data;
	(batch as unknown as { setDictionary(texts: Column<unknown>): void }).setDictionary(
		plainColumn([...numbers.keys()], of)
	);
	return column;
}

/** Whether texts take less room where each is written once: a text and where it ends take more than its number. */
export const areFew = (texts: Texts): boolean => new Set(texts).size <= texts.length / 2;

function columnOf(
	type: DataType,
	texts: Texts,
	buffers: { readonly values: Uint8Array | Int16Array; readonly offsets?: Int32Array }
): Column<string | null> {
	const { validity, nullCount } = presence(texts);
	const Batch = batchType(type, {}) as unknown as new (
		parts: object
	) => Column<string | null>['data'][number];
	return new Column([new Batch({ length: texts.length, nullCount, type, validity, ...buffers })], type);
}

function encoded(texts: Texts): { readonly bytes: Uint8Array; readonly offsets: Int32Array } {
	const offsets = new Int32Array(texts.length + 1);
	const whole = encoder.encode(texts.join(''));
	let end = 0;
	for (const [row, text] of texts.entries()) offsets[row + 1] = end += text?.length ?? 0;
	if (end === whole.length) return { bytes: whole, offsets };
	// Some character takes more than a byte. Each text alone, since half of one may end it.
	const parts = texts.map((text) => encoder.encode(text ?? ''));
	const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	end = 0;
	for (const [row, part] of parts.entries()) {
		bytes.set(part, end);
		offsets[row + 1] = end += part.length;
	}
	return { bytes, offsets };
}

/** A bit for each row that has a value, where some has none. */
function presence(texts: Texts): { readonly validity: Uint8Array; readonly nullCount: number } {
	const nullCount = texts.reduce((sum, text) => sum + (text === null ? 1 : 0), 0);
	const validity = new Uint8Array(nullCount === 0 ? 0 : Math.ceil(texts.length / 8));
	if (nullCount > 0)
		for (const [row, text] of texts.entries())
			if (text !== null) validity[row >> 3] = (validity[row >> 3] ?? 0) | (1 << (row & 7));
	return { validity, nullCount };
}
