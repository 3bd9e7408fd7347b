import { DataType, makeData, Precision, type Data } from 'apache-arrow';
import { PairNumbers } from './pair-numbers.ts';
import { TextNumbers } from './text-numbers.ts';

/** Stands for a missing value; the codes of the others begin after it. */
const missing = 0;

/** The distinct values of a column, each with a code. */
export interface ColumnValues {
	/** Of the values when they are handed on. */
	readonly type: DataType;
	/** How many values there are. */
	readonly size: number;
	/** How much memory the values take, in bytes. */
	readonly bytes: number;
	/** Writes the code of each row into `codes`. */
	encode(data: Data, codes: Int32Array): void;
	/** The same of texts between these places of the bytes; an empty one is missing. Only columns of text have it. */
	encodeTexts?(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, codes: Int32Array): void;
	/** The values of these codes as a column. */
	decode(codes: Int32Array): Data;
}

/** What holds the distinct values of a column of this type; null where there is nothing for it. */
export function columnValues(type: DataType): ColumnValues | null {
	if (DataType.isDictionary(type)) {
		const values = columnValues(type.dictionary as DataType);
		return values === null ? null : new DictionaryValues(values);
	}
	if (DataType.isUtf8(type) || DataType.isBinary(type)) return new TextValues(type);
	if (DataType.isBool(type)) return new BoolValues(type);
	const isNumber =
		DataType.isInt(type) ||
		(DataType.isFloat(type) && type.precision !== Precision.HALF) ||
		DataType.isDate(type) ||
		DataType.isTimestamp(type);
	return isNumber ? new NumberValues(type) : null;
}

const hasBit = (bits: Uint8Array, at: number): boolean => ((bits[at >> 3] ?? 0) & (1 << (at & 7))) !== 0;

/** Overwrites the codes of rows without a value. */
function markMissing(data: Data, codes: Int32Array): void {
	if (data.nullCount === 0) return;
	for (let row = 0; row < data.length; row += 1)
		if (!hasBit(data.nullBitmap, data.offset + row)) codes[row] = missing;
}

/** Which of these codes stand for a value, as Arrow writes it. */
function validity(codes: Int32Array): { readonly nullBitmap: Uint8Array; readonly nullCount: number } {
	const nullBitmap = new Uint8Array(((codes.length + 63) >> 6) << 3);
	let nullCount = 0;
	codes.forEach((code, row) => {
		if (code === missing) nullCount += 1;
		else nullBitmap[row >> 3] = (nullBitmap[row >> 3] ?? 0) | (1 << (row & 7));
	});
	return { nullBitmap, nullCount };
}

/** Numbers of one, two, four or eight bytes, told apart by their bits. */
class NumberValues implements ColumnValues {
	private readonly numbers = new PairNumbers();
	/** Makes the typed array that the values came in. */
	private valuesOf: (bytes: ArrayBuffer) => ArrayBufferView = (bytes) => new Uint8Array(bytes);
	private width = 8;

	constructor(readonly type: DataType) {}

	get size(): number {
		return this.numbers.size;
	}

	get bytes(): number {
		return 16 * this.numbers.size;
	}

	encode(data: Data, codes: Int32Array): void {
		const values = data.values as Int32Array<ArrayBuffer>;
		this.width = values.BYTES_PER_ELEMENT;
		this.valuesOf = (bytes) => new (values.constructor as Int32ArrayConstructor)(bytes);
		const { numbers } = this;
		if (this.width === 8) {
			numbers.codesOf(
				new Int32Array(values.buffer, values.byteOffset, 2 * data.length),
				codes.subarray(0, data.length)
			);
		} else {
			// Of a smaller float the bits, of a smaller integer its value.
			const whole = this.width === 4 ? new Int32Array(values.buffer, values.byteOffset, data.length) : values;
			for (let row = 0; row < data.length; row += 1) codes[row] = numbers.of(whole[row] ?? 0, 0) + 1;
		}
		markMissing(data, codes);
	}

	decode(codes: Int32Array): Data {
		const { first, second } = this.numbers;
		const bytes = new ArrayBuffer(codes.length * this.width);
		const view = new DataView(bytes);
		codes.forEach((code, row) => {
			if (code === missing) return;
			const at = row * this.width;
			const low = first[code - 1] ?? 0;
			if (this.width === 1) view.setInt8(at, low);
			else if (this.width === 2) view.setInt16(at, low, true);
			else view.setInt32(at, low, true);
			if (this.width === 8) view.setInt32(at + 4, second[code - 1] ?? 0, true);
		});
		return makeData({
			type: this.type as never,
			length: codes.length,
			data: this.valuesOf(bytes) as never,
			...validity(codes)
		});
	}
}

class TextValues implements ColumnValues {
	private readonly texts = new TextNumbers();

	constructor(readonly type: DataType) {}

	get size(): number {
		return this.texts.size;
	}

	get bytes(): number {
		return this.texts.bytes.length + 12 * this.texts.size;
	}

	encode(data: Data, codes: Int32Array): void {
		const places = data.valueOffsets as Int32Array;
		const [starts, ends] = [places.subarray(0, data.length), places.subarray(1)];
		this.texts.codesOf(data.values as Uint8Array, starts, ends, codes.subarray(0, data.length));
		markMissing(data, codes);
	}

	encodeTexts(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, codes: Int32Array): void {
		this.texts.codesOf(bytes, starts, ends, codes);
		for (let row = 0; row < codes.length; row += 1) if (starts[row] === ends[row]) codes[row] = missing;
	}

	decode(codes: Int32Array): Data {
		const { bytes, starts } = this.texts;
		const valueOffsets = new Int32Array(codes.length + 1);
		let end = 0;
		codes.forEach((code, row) => {
			if (code !== missing) end += (starts[code] ?? 0) - (starts[code - 1] ?? 0);
			valueOffsets[row + 1] = end;
		});
		const data = new Uint8Array(end);
		codes.forEach((code, row) => {
			if (code !== missing) data.set(bytes.subarray(starts[code - 1], starts[code]), valueOffsets[row]);
		});
		return makeData({
			type: this.type as never,
			length: codes.length,
			valueOffsets: valueOffsets as never,
			data: data as never,
			...validity(codes)
		});
	}
}

class BoolValues implements ColumnValues {
	readonly bytes = 0;
	readonly size = 2;

	constructor(readonly type: DataType) {}

	encode(data: Data, codes: Int32Array): void {
		const bits = data.values as Uint8Array;
		for (let row = 0; row < data.length; row += 1) codes[row] = hasBit(bits, data.offset + row) ? 2 : 1;
		markMissing(data, codes);
	}

	decode(codes: Int32Array): Data {
		const data = new Uint8Array(((codes.length + 63) >> 6) << 3);
		codes.forEach((code, row) => {
			if (code === 2) data[row >> 3] = (data[row >> 3] ?? 0) | (1 << (row & 7));
		});
		return makeData({
			type: this.type as never,
			length: codes.length,
			data: data as never,
			...validity(codes)
		});
	}
}

/** Values that come as places in a list of their own. They are handed on without it. */
class DictionaryValues implements ColumnValues {
	constructor(private readonly values: ColumnValues) {}

	get type(): DataType {
		return this.values.type;
	}

	get size(): number {
		return this.values.size;
	}

	get bytes(): number {
		return this.values.bytes;
	}

	encode(data: Data, codes: Int32Array): void {
		const [list, ...others] = (data.dictionary?.data ?? []) as readonly Data[];
		if (others.length > 0) throw new Error('A dictionary of several pieces');
		const known = new Int32Array(list?.length ?? 0);
		if (list !== undefined) this.values.encode(list, known);
		const places = data.values as Int32Array;
		for (let row = 0; row < data.length; row += 1) codes[row] = known[Number(places[row])] ?? missing;
		markMissing(data, codes);
	}

	decode(codes: Int32Array): Data {
		return this.values.decode(codes);
	}
}
