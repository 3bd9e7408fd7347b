import type { PlainType } from '../../../formats/arrow/plain-type.ts';

/** The buffers of an Arrow column. */
export interface PackedValues {
	readonly nullCount: number;
	/** A bit a row, 1 where there is a value; empty where every row has one. */
	readonly validity: Uint8Array;
	readonly values: ArrayBufferView;
	/** Of texts: where each begins, and where the last ends. */
	readonly offsets?: Int32Array;
}

const numbers = {
	'8 true': Int8Array,
	'16 true': Int16Array,
	'32 true': Int32Array,
	'8 false': Uint8Array,
	'16 false': Uint16Array,
	'32 false': Uint32Array
} as const;

/** Values as the buffers of an Arrow column of their type. */
export function packedValues(type: PlainType, values: readonly unknown[]): PackedValues {
	const validity = bitsOf(values, (value) => value !== null);
	const nullCount = values.reduce<number>((sum, value) => sum + (value === null ? 1 : 0), 0);
	const base = { nullCount, validity };
	switch (type.kind) {
		case 'boolean':
			return { ...base, values: bitsOf(values, (value) => value === true) };
		case 'text':
			return { ...base, ...textsOf(values) };
		case 'unsupported':
			return { ...base, values: new Uint8Array(0), offsets: new Int32Array(values.length + 1) };
		case 'date':
			return { ...base, values: Int32Array.from(numbersOf(values)) };
		case 'timestamp':
			return { ...base, values: BigInt64Array.from(values.map(wholeOf)) };
		case 'float':
			return { ...base, values: (type.bits === 32 ? Float32Array : Float64Array).from(numbersOf(values)) };
		case 'integer':
			if (type.bits !== 64)
				return { ...base, values: numbers[`${type.bits} ${type.signed}`].from(numbersOf(values)) };
			return { ...base, values: (type.signed ? BigInt64Array : BigUint64Array).from(values.map(wholeOf)) };
	}
}

const numbersOf = (values: readonly unknown[]): readonly number[] => values.map(Number);

const wholeOf = (value: unknown): bigint => (value === null ? 0n : BigInt(value as bigint | number));

function bitsOf(values: readonly unknown[], isSet: (value: unknown) => boolean): Uint8Array {
	const bits = new Uint8Array((values.length + 7) >> 3);
	values.forEach((value, row) => {
		if (isSet(value)) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
	});
	return bits;
}

function textsOf(values: readonly unknown[]): Pick<Required<PackedValues>, 'values' | 'offsets'> {
	const encoder = new TextEncoder();
	const offsets = new Int32Array(values.length + 1);
	let bytes = new Uint8Array(16 * values.length + 64);
	let end = 0;
	values.forEach((value, row) => {
		const text = typeof value === 'string' ? value : '';
		// A character takes three bytes of UTF-8 at most.
		if (end + 3 * text.length > bytes.length) {
			const more = new Uint8Array(2 * (end + 3 * text.length));
			more.set(bytes);
			bytes = more;
		}
		end += encoder.encodeInto(text, bytes.subarray(end)).written;
		offsets[row + 1] = end;
	});
	return { values: bytes.subarray(0, end), offsets };
}
