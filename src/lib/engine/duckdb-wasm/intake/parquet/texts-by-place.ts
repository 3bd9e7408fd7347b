import {
	DataType,
	Dictionary,
	Field,
	Int32,
	Schema,
	Table,
	tableFromIPC,
	tableToIPC,
	Utf8
} from 'apache-arrow';
import { ParquetFile } from 'parquet-wasm/esm';
import { withArrowSchema } from './with-arrow-schema.ts';

/** Lists have numbers. Those that the file has of its own begin at 0. */
const firstList = 1_000_000;

/**
 * The file so that texts of these columns come as places in a list of the different ones, as Parquet mostly holds them: each
 * need not be made and then told from the others. The file as it is where nothing of it would come so.
 */
export async function textsByPlace(
	parquet: ParquetFile,
	file: Blob,
	columns: readonly string[]
): Promise<ParquetFile> {
	const schema = schemaOf(parquet);
	if (schema === null) return parquet;
	let texts = 0;
	const fields = schema.fields.map((field: Field<DataType>, place) => {
		if (!columns.includes(field.name) || !isText(field.type)) return field;
		texts += 1;
		const type = new Dictionary(new Utf8(), new Int32(), firstList + place);
		return new Field(field.name, type, field.nullable);
	});
	if (texts === 0) return parquet;
	const told = await withArrowSchema(file, firstMessage(tableToIPC(new Table(new Schema(fields)), 'stream')));
	return told === null ? parquet : ParquetFile.fromFile(told);
}

const isText = (type: DataType): boolean => DataType.isUtf8(type) || DataType.isLargeUtf8(type);

/** Null where a column is of a type that is not known here. */
function schemaOf(parquet: ParquetFile): Schema | null {
	try {
		return tableFromIPC(parquet.schema().intoIPCStream()).schema;
	} catch {
		return null;
	}
}

/** A stream begins with its schema: a mark, the length of the message, the message. */
function firstMessage(stream: Uint8Array): Uint8Array<ArrayBuffer> {
	const length = new DataView(stream.buffer, stream.byteOffset).getInt32(4, true);
	return stream.slice(0, 8 + length);
}
