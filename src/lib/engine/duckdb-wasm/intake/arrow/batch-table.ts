import {
	type Batch,
	batchType,
	binary,
	bool,
	Column,
	dateDay,
	float32,
	float64,
	int,
	Table,
	tableToIPC,
	TimeUnit,
	timestamp,
	utf8,
	type DataType
} from '@uwdata/flechette';
import type { ArrowBatch, ArrowColumn } from '../../../formats/arrow/arrow-reader.ts';
import { eachValue } from '../../../formats/arrow/each-value.ts';
import { isDirect, type PlainType } from '../../../formats/arrow/plain-type.ts';
import { gatheredTexts } from './gathered-texts.ts';
import { packedValues, type PackedValues } from './packed-values.ts';
import { slicedValues } from './sliced-values.ts';

const units = {
	second: TimeUnit.SECOND,
	milli: TimeUnit.MILLISECOND,
	micro: TimeUnit.MICROSECOND,
	nano: TimeUnit.NANOSECOND
} as const;

/** The Arrow type that a plain type is handed on as. */
function arrowType(type: PlainType): DataType {
	switch (type.kind) {
		case 'boolean':
			return bool();
		case 'integer':
			return int(type.bits, type.signed);
		case 'float':
			return type.bits === 32 ? float32() : float64();
		case 'text':
			return utf8();
		case 'date':
			return dateDay();
		case 'timestamp':
			return timestamp(units[type.unit], type.isZoned ? 'UTC' : null);
		case 'unsupported':
			return binary();
	}
}

/** Some rows of a batch as an Arrow IPC stream of plain columns. */
export function batchStream({ columns }: ArrowBatch, start: number, end: number): Uint8Array<ArrayBuffer> {
	const made = columns.map((column) => {
		const type = arrowType(column.type);
		return { name: column.name, type, values: plainColumn(column, type, start, end) };
	});
	const fields = made.map(({ name, type }) => ({ name, type, nullable: true, metadata: new Map() }));
	const table = new Table(
		{ fields },
		made.map(({ values }) => values)
	);
	return new Uint8Array(tableToIPC(table, { format: 'stream' }) ?? []);
}

function plainColumn(column: ArrowColumn, type: DataType, start: number, end: number): Column<unknown> {
	const packed: PackedValues = isDirect(column.values.type)
		? slicedValues(column.values, start, end)
		: (gatheredTexts(column, start, end) ?? packedValues(column.type, eachValue(column, start, end)));
	// The library does not say what it returns here.
	const Made = batchType(type, { useBigInt: true, useBigIntTimestamp: true }) as typeof Batch;
	const buffers = { ...packed, length: end - start, type } as ConstructorParameters<typeof Batch>[0];
	return new Column([new Made(buffers)], type);
}
