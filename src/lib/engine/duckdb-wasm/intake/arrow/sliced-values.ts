import { Type, type Column } from '@uwdata/flechette';
import type { PackedValues } from './packed-values.ts';

type Numbers = Int32Array | BigInt64Array | Float64Array | Uint8Array;

interface Buffers {
	readonly nullCount: number;
	readonly validity: Uint8Array;
	readonly values: Numbers;
	readonly offsets: Int32Array;
}

/** Some rows of a column whose buffers can be handed on. `start` is a multiple of 8: bits are cut at whole bytes. */
export function slicedValues({ type, data }: Column<unknown>, start: number, end: number): PackedValues {
	const [batch] = data as unknown as readonly Buffers[];
	if (batch === undefined) throw new Error('A column without a batch');
	const bits = (bytes: Uint8Array): Uint8Array => bytes.subarray(start >> 3, (end + 7) >> 3);
	const validity = batch.nullCount === 0 ? new Uint8Array(0) : bits(batch.validity);
	const nullCount = batch.nullCount === 0 ? 0 : zerosIn(validity, end - start);
	if (type.typeId === Type.Bool) return { nullCount, validity, values: bits(batch.values as Uint8Array) };
	if (type.typeId !== Type.Utf8) return { nullCount, validity, values: batch.values.subarray(start, end) };
	const first = batch.offsets[start] ?? 0;
	const offsets = batch.offsets.subarray(start, end + 1).map((offset) => offset - first);
	const values = batch.values.subarray(first, batch.offsets[end]);
	return { nullCount, validity, values, offsets };
}

function zerosIn(bits: Uint8Array, rows: number): number {
	let zeros = 0;
	for (let row = 0; row < rows; row += 1) if (((bits[row >> 3] ?? 0) & (1 << (row & 7))) === 0) zeros += 1;
	return zeros;
}
