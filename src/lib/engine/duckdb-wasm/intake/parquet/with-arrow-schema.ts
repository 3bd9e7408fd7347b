import { compactType, fieldsOf, varint, type StructField } from './struct-fields.ts';

/** The last bytes of a Parquet file: the length of its footer and the file's mark. */
const tailBytes = 8;
const mark = new TextEncoder().encode('PAR1');

/** Numbers of fields of FileMetaData, and of KeyValue within it (parquet.thrift). */
const keyValues = 5;
const encryption = 8;

/** Under this key writers tell which Arrow types the columns had, and readers give them these again. */
const schemaKey = 'ARROW:schema';

/**
 * The same Parquet file, of which a reader is told that its columns had these Arrow types.
 * @param schema the schema's message as an Arrow IPC stream begins with it
 * @returns null where the footer is encrypted, or holds what is not known here
 */
export async function withArrowSchema(file: Blob, schema: Uint8Array<ArrayBuffer>): Promise<Blob | null> {
	const tail = new DataView(await file.slice(-tailBytes).arrayBuffer());
	const length = tail.getUint32(0, true);
	const start = file.size - tailBytes - length;
	if (start < 0) return null;
	const footer = new Uint8Array(await file.slice(start, start + length).arrayBuffer());
	const written = footerWith(footer, schemaEntry(schema));
	if (written === null) return null;
	const end = new DataView(new ArrayBuffer(4));
	end.setUint32(0, written.length, true);
	return new Blob([file.slice(0, start), written, end.buffer, mark]);
}

/** A footer with this list of keys and values in place of its own; null where it is of an encrypted file. */
function footerWith(footer: Uint8Array, entry: Uint8Array): Uint8Array<ArrayBuffer> | null {
	const fields = knownFields(footer);
	if (fields === null || fields.some(({ id }) => id >= encryption)) return null;
	const values = [
		...fields
			.filter(({ id }) => id !== keyValues)
			.map(({ id, type, start, end }) => ({ id, type, value: footer.subarray(start, end) })),
		{ id: keyValues, type: compactType.list, value: entry }
	].toSorted((one, other) => one.id - other.id);
	const parts: (Uint8Array | readonly number[])[] = [];
	let last = 0;
	for (const { id, type, value } of values) {
		parts.push([((id - last) << 4) | type], value);
		last = id;
	}
	return joined([...parts, [0]]);
}

function knownFields(footer: Uint8Array): readonly StructField[] | null {
	try {
		return fieldsOf(footer);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** A list of one key and its value, as the compact protocol writes it. */
function schemaEntry(schema: Uint8Array): Uint8Array {
	let binary = '';
	for (const byte of schema) binary += String.fromCharCode(byte);
	const [key, value] = [schemaKey, btoa(binary)].map((text) => new TextEncoder().encode(text));
	const text = (bytes: Uint8Array | undefined): readonly (Uint8Array | readonly number[])[] =>
		bytes === undefined ? [] : [[(1 << 4) | compactType.binary], varint(bytes.length), bytes];
	return joined([[(1 << 4) | compactType.struct], ...text(key), ...text(value), [0]]);
}

function joined(parts: readonly (Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}
