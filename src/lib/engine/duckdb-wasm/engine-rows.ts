import { DataType, Type } from 'apache-arrow';
import type { Data, Field, RecordBatch, Utf8, Vector } from 'apache-arrow';
import type { EngineRow, EngineValue } from '../port.ts';
import type { KnownTexts } from './known-texts.ts';

/**
 * Rows of an Arrow batch as the port's plain values. Throws for an integer above 2^53 and for a type that the port does not have.
 * @param known texts of the batches before, of the same answer
 */
export function engineRows(batch: RecordBatch, known: KnownTexts): readonly EngineRow[] {
	const columns = batch.schema.fields.map((field: Field<DataType>, i) => ({
		name: field.name,
		read: reader(field, batch.getChildAt(i), known)
	}));
	// A value that is assigned to __proto__ is none of the row's own.
	const isPlain = columns.every(({ name }) => name !== '__proto__');
	return Array.from({ length: batch.numRows }, (_, row) => {
		if (!isPlain) return Object.fromEntries(columns.map(({ name, read }) => [name, read(row)]));
		const values: Record<string, EngineValue> = {};
		for (const { name, read } of columns) values[name] = read(row);
		return values;
	});
}

function reader(
	field: Field<DataType>,
	vector: Vector | null,
	known: KnownTexts
): (row: number) => EngineValue {
	if (vector === null || DataType.isNull(field.type)) return () => null;
	const [data, ...others] = vector.data;
	if (DataType.isUtf8(field.type) && data !== undefined && others.length === 0) {
		const { valueOffsets, values } = data as Data<Utf8>;
		return (row) =>
			data.getValid(row) ? known.textOf(values, valueOffsets[row] ?? 0, valueOffsets[row + 1] ?? 0) : null;
	}
	const read = plainReader(field.type, field.name);
	return (row) => {
		const value: unknown = vector.get(row);
		return value === null || value === undefined ? null : read(value);
	};
}

function plainReader(type: DataType, column: string): (value: unknown) => EngineValue {
	if (DataType.isUtf8(type) || DataType.isLargeUtf8(type)) return String;
	if (DataType.isBool(type)) return Boolean;
	if (DataType.isFloat(type)) return Number;
	if (DataType.isInt(type)) return (value) => exact(BigInt(value as bigint | number), column);
	// Whole decimals are DuckDB's 128-bit sums. Arrow shows a decimal as its unscaled integer.
	if (DataType.isDecimal(type) && type.scale === 0) {
		return (value) => exact(BigInt(String(value)), column);
	}
	throw new Error(
		`Column ${column} is of type ${Type[type.typeId]}: cast it to text or to a number in the query`
	);
}

function exact(value: bigint, column: string): number {
	const number = Number(value);
	if (!Number.isSafeInteger(number)) throw new Error(`${value} in column ${column} is above 2^53`);
	return number;
}
