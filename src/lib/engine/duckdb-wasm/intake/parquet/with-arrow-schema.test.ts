import {
	DataType,
	Dictionary,
	Field,
	Int32,
	Schema,
	Table,
	tableFromIPC,
	tableToIPC,
	Utf8,
	vectorFromArray
} from 'apache-arrow';
import fc from 'fast-check';
import {
	Compression,
	ParquetFile,
	readParquet,
	Table as WasmTable,
	writeParquet,
	WriterPropertiesBuilder
} from 'parquet-wasm/node';
import { describe, expect, it } from 'vitest';
import { fieldsOf, varint } from './struct-fields.ts';
import { withArrowSchema } from './with-arrow-schema.ts';

const texts = ['a', 'b', null, 'a long text', '', 'a', null, 'Ä'];
const numbers = [1, 2, 3, null, 5, 6, 7, 8];

const table = new Table({
	text: vectorFromArray(texts, new Utf8()),
	number: vectorFromArray(numbers, new Int32())
});

/** The table of so many rows of it after each other, as a Parquet file with a few row groups. */
function parquetOf(of: Table, hasDictionary: boolean): Uint8Array<ArrayBuffer> {
	const properties = new WriterPropertiesBuilder()
		.setCompression(Compression.SNAPPY)
		.setDictionaryEnabled(hasDictionary)
		.setMaxRowGroupSize(3)
		.build();
	return new Uint8Array(writeParquet(WasmTable.fromIPCStream(tableToIPC(of, 'stream')), properties));
}

/** The first message of a stream: the schema. */
function schemaMessage(schema: Schema): Uint8Array<ArrayBuffer> {
	const stream = tableToIPC(new Table(schema), 'stream');
	return stream.slice(0, 8 + new DataView(stream.buffer, stream.byteOffset).getInt32(4, true));
}

const byPlace = new Schema(
	table.schema.fields.map((field: Field<DataType>) =>
		DataType.isUtf8(field.type) ? new Field(field.name, new Dictionary(new Utf8(), new Int32()), true) : field
	)
);

describe('a Parquet file with another Arrow schema', () => {
	it.each([
		['whose texts are written as places in a list', true],
		['whose texts are written one by one', false]
	])('has the same values, %s', async (_, hasDictionary) => {
		const file = new Blob([parquetOf(table, hasDictionary)]);
		const told = await withArrowSchema(file, schemaMessage(byPlace));
		const read = tableFromIPC(readParquet(new Uint8Array((await told?.arrayBuffer()) ?? [])).intoIPCStream());
		expect(DataType.isDictionary(read.schema.fields[0]?.type)).toBe(true);
		expect(DataType.isInt(read.schema.fields[1]?.type)).toBe(true);
		expect([...(read.getChild('text') ?? [])]).toEqual(texts);
		expect([...(read.getChild('number') ?? [])]).toEqual(numbers);
		const metadata = (await ParquetFile.fromFile(told ?? new Blob())).metadata();
		expect(metadata.numRowGroups()).toBe(3);
	});

	it('is none where the footer is cut short, or not of the kind that is known', async () => {
		const mark = new TextEncoder().encode('PAR1');
		const withFooter = (footer: readonly number[], length = footer.length): Blob =>
			new Blob([mark, Uint8Array.from(footer), Uint32Array.of(length), mark]);
		const schema = schemaMessage(byPlace);
		expect(await withArrowSchema(withFooter([0x15]), schema)).toBeNull();
		expect(await withArrowSchema(withFooter([0x1d, 0]), schema)).toBeNull();
		expect(await withArrowSchema(withFooter([0], 4_000_000_000), schema)).toBeNull();
		// Field 8: how the file is encrypted.
		expect(await withArrowSchema(withFooter([0x8c, 0, 0]), schema)).toBeNull();
		expect(await withArrowSchema(withFooter([0x15, 2, 0]), schema)).not.toBeNull();
	});
});

describe('fields of a structure', () => {
	it('end within its bytes, or there are none', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
				try {
					for (const { start, end } of fieldsOf(bytes)) {
						expect(start).toBeLessThanOrEqual(end);
						expect(end).toBeLessThanOrEqual(bytes.length);
					}
				} catch (error) {
					expect(error).toBeInstanceOf(RangeError);
				}
			})
		);
	});

	it('have whole numbers that are read as they are written', () => {
		fc.assert(
			fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (length) => {
				const [field, ...others] = fieldsOf(Uint8Array.from([0x16, ...varint(length), 0]));
				expect(field).toMatchObject({ id: 1, start: 1, end: 1 + varint(length).length });
				expect(others).toEqual([]);
			})
		);
	});
});
