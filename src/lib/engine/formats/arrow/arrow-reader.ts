import { Endianness, tableFromIPC, type Column, type DataType, type Field } from '@uwdata/flechette';
import { ColumnNested, ColumnsMissing } from '../../column-refusals.ts';
import { ArrowTrouble, readSoundly } from './arrow-trouble.ts';
import { knowCodecs } from './codecs.ts';
import { columnNames } from '../column-names.ts';
import { MessageSplitter, type ArrowMessage } from './message-splitter.ts';
import { plainType, type PlainType } from './plain-type.ts';
import { batchHead } from './batch-head.ts';
import type { Footer } from './footer.ts';
import { dictionaryTypes } from './dictionary-types.ts';
import { partsOf } from './message-head.ts';
import { requireRoom } from './sound-batch.ts';
import { requireSound } from './sound-column.ts';
import { requireSoundSchema } from './sound-schema.ts';

export interface ArrowColumn {
	readonly name: string;
	readonly type: PlainType;
	/** The values, in one batch. */
	readonly values: Column<unknown>;
}

/** A record batch: the columns that were asked for, unpacked. */
export interface ArrowBatch {
	readonly rows: number;
	readonly columns: readonly ArrowColumn[];
}

const extraction = { useBigInt: true, useBigIntTimestamp: true, useDecimalInt: true } as const;

/**
 * Reads an Arrow file or stream block by block, a record batch at a time. Throws `ArrowTrouble`, `ColumnsMissing`
 * and `ColumnNested`.
 */
export class ArrowReader {
	private readonly splitter = new MessageSplitter();
	private readonly wanted: readonly string[] | null;
	private schema: ArrowMessage | null = null;
	/** How many record batches the footer names; null where there is none. */
	private batchesNamed: number | null = null;
	private batchesMet = 0;
	private fields: readonly { readonly name: string; readonly place: number; readonly field: Field }[] = [];
	/** Of all columns, whether they are read or not. */
	private types: readonly DataType[] = [];
	/** Of each dictionary, what it is made of: the first part and what has been added to it. */
	private readonly dictionaries = new Map<bigint, ArrowMessage[]>();

	/**
	 * `columns` are those to be read, in order; null reads all, and those that cannot be counted as nothing but missing values.
	 * `footer` is what was found at the end of a file before the reading.
	 */
	constructor(columns: readonly string[] | null, footer: Footer | null = null) {
		knowCodecs();
		this.wanted = columns;
		if (footer === null) return;
		this.batchesNamed = footer.batches;
		const { schema } = footer;
		const head = { kind: 'schema', bodyLength: 0, id: 0n, isDelta: false, rows: 0 } as const;
		readSoundly(() => this.readSchema({ head, bytes: schema }));
	}

	/** The names of the columns that are read, and what they become; empty until they have been read. */
	get columns(): readonly Omit<ArrowColumn, 'values'>[] {
		return this.fields.map(({ name, field }) => ({ name, type: plainType(field.type) }));
	}

	/** The record batches that are whole with this block. Those that `isMine` says no to are passed over. */
	*push(block: Uint8Array, isMine: () => boolean = () => true): Generator<ArrowBatch> {
		for (const message of this.splitter.push(block)) {
			const { kind, id, isDelta } = message.head;
			if (kind === 'schema') readSoundly(() => this.readSchema(message));
			else if (kind === 'dictionary') {
				readSoundly(() => this.requireDictionary(message));
				this.dictionaries.set(id, isDelta ? [...(this.dictionaries.get(id) ?? []), message] : [message]);
			} else if (kind === 'batch') {
				this.batchesMet += 1;
				if (isMine()) yield readSoundly(() => this.readBatch(message));
			}
		}
	}

	end(): void {
		this.splitter.end();
		if (this.schema === null) throw new ArrowTrouble('it names no columns');
		if (this.batchesNamed !== null && this.batchesNamed !== this.batchesMet)
			throw new ArrowTrouble(
				`its footer names ${String(this.batchesNamed)} batches, and ${String(this.batchesMet)} are there`
			);
	}

	private readSchema(message: ArrowMessage): void {
		if (this.schema !== null) return;
		requireSoundSchema(partsOf(message.bytes).head);
		const { schema } = read([message]);
		if (schema.endianness === Endianness.Big) throw new ArrowTrouble('its numbers are big-endian');
		if (schema.fields.length === 0) throw new ArrowTrouble('it names no columns');
		const names = columnNames(schema.fields.map(({ name }) => name));
		// No engine has a column of such a name.
		if (names.some((name) => name.includes('\0')))
			throw new ArrowTrouble('the name of a column holds a zero character');
		const all = schema.fields.map((field, place) => ({ name: names[place] ?? '', place, field }));
		const wanted = this.wanted ?? names;
		const missing = wanted.filter((name) => !names.includes(name));
		if (missing.length > 0) throw new ColumnsMissing(missing, names);
		this.fields = wanted.flatMap((name) => all.find((column) => column.name === name) ?? []);
		for (const { name, type } of this.columns)
			if (this.wanted !== null && type.kind === 'unsupported') throw new ColumnNested(name, type.what);
		this.types = schema.fields.map(({ type }) => type);
		this.schema = message;
	}

	/** Before the reader is asked, which trusts what a message says of itself. */
	private requireDictionary({ head: { id }, bytes }: ArrowMessage): void {
		const type = dictionaryTypes(this.types).get(id);
		if (type === undefined) throw new ArrowTrouble('a dictionary belongs to no column');
		const { head, body } = partsOf(bytes);
		requireRoom([type], batchHead(head, 'dictionary'), body, true);
	}

	private readBatch(message: ArrowMessage): ArrowBatch {
		if (this.schema === null) throw new ArrowTrouble('a batch comes before the names of its columns');
		const { head, body } = partsOf(message.bytes);
		requireRoom(this.types, batchHead(head, 'batch'), body, false);
		const table = read([this.schema, ...[...this.dictionaries.values()].flat(), message]);
		const rows = table.numRows;
		const columns = this.fields.map(({ name, place, field }) => {
			const values: Column<unknown> = table.getChildAt(place);
			const type = plainType(field.type);
			if (type.kind !== 'unsupported') requireSound(name, values, rows);
			return { name, type, values };
		});
		return { rows, columns };
	}
}

function read(messages: readonly ArrowMessage[]) {
	const bytes = messages.map((message) => message.bytes);
	try {
		return tableFromIPC(bytes, extraction);
	} catch (cause) {
		if (cause instanceof ArrowTrouble) throw cause;
		throw new ArrowTrouble('it is damaged', { cause });
	}
}
