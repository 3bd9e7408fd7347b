import {
	type Data,
	type DataType,
	Field,
	Int32,
	makeData,
	RecordBatch,
	Schema,
	Struct,
	Table,
	tableToIPC,
	Utf8
} from 'apache-arrow';
import { columnValues, type ColumnValues } from './column-values.ts';
import { longer, PairNumbers } from './pair-numbers.ts';

/**
 * Rows that are alike in all columns, each once with its number: what a log of millions of rows and few values is held
 * as. Rows are told apart by the bits of their values, in the order in which they are first seen.
 */
export class RowTally {
	/** Rows that are held, and rows that they stand for. */
	distinct = 0;
	rows = 0;
	private counts: Int32Array<ArrayBuffer> = new Int32Array(1024);
	/** Places of the columns, those of few values first: their rows are numbered without a search. */
	private order: readonly number[] | null = null;
	/** Numbers a row of one column more, in this order, from its number without it and the code of that column. */
	private readonly pairs: readonly PairNumbers[];
	/** Codes of the rows that are added, a list for each column. */
	private codes: readonly Int32Array[] = [];

	private constructor(
		private readonly names: readonly string[],
		private readonly columns: readonly ColumnValues[],
		private readonly copies: string
	) {
		this.pairs = columns.slice(1).map(() => new PairNumbers());
	}

	/** An empty tally for batches of this schema; null where a column is of a type that cannot be told apart here. */
	static of(schema: Schema, copies: string): RowTally | null {
		const columns = schema.fields.flatMap(({ type }: Field<DataType>) => columnValues(type) ?? []);
		const names = schema.fields.map(({ name }) => name);
		return columns.length < names.length || names.length === 0 ? null : new RowTally(names, columns, copies);
	}

	/** How much memory it takes, in bytes, about. */
	get bytes(): number {
		return this.distinct * 16 * this.columns.length + this.columns.reduce((sum, { bytes }) => sum + bytes, 0);
	}

	/** An empty tally of texts under these names. */
	static ofTexts(names: readonly string[], copies: string): RowTally | null {
		const fields = names.map((name) => new Field(name, new Utf8(), true));
		return RowTally.of(new Schema(fields), copies);
	}

	add(batch: RecordBatch): void {
		this.addRows(batch.numRows, (column, codes, place) => {
			const data = batch.data.children[place];
			if (data === undefined) throw new Error('A batch lacks a column');
			column.encode(data, codes);
		});
	}

	/** Adds rows of texts that lie between these places of the bytes, a list for each column. An empty text is missing. */
	addTexts(
		rows: number,
		bytes: Uint8Array,
		starts: readonly Int32Array[],
		ends: readonly Int32Array[]
	): void {
		this.addRows(rows, (column, codes, place) => {
			const [from, to] = [starts[place], ends[place]];
			if (from === undefined || to === undefined || column.encodeTexts === undefined)
				throw new Error('A column is not of texts');
			column.encodeTexts(bytes, from, to, codes);
		});
	}

	private addRows(
		rows: number,
		encode: (column: ColumnValues, codes: Int32Array, place: number) => void
	): void {
		if ((this.codes[0]?.length ?? 0) < rows) this.codes = this.columns.map(() => new Int32Array(rows));
		const codes = this.codes.map((all) => all.subarray(0, rows));
		this.columns.forEach((column, place) => {
			encode(column, codes[place] ?? new Int32Array(rows), place);
		});
		this.order ??= this.columns
			.map(({ size }, place) => ({ size, place }))
			.toSorted((one, other) => one.size - other.size)
			.map(({ place }) => place);
		const [numbers = new Int32Array(0), ...others] = this.order.flatMap((place) => codes[place] ?? []);
		others.forEach((seconds, at) => this.pairs[at]?.join(numbers, seconds));
		this.count(numbers);
	}

	private count(numbers: Int32Array): void {
		let { counts, distinct } = this;
		const { length } = numbers;
		for (let row = 0; row < length; row += 1) {
			const number = numbers[row] ?? 0;
			while (number >= counts.length) counts = longer(counts);
			const held = counts[number] ?? 0;
			if (held === 0) distinct += 1;
			counts[number] = held + 1;
		}
		this.counts = counts;
		this.distinct = distinct;
		this.rows += length;
	}

	/** The rows as an Arrow IPC stream: the columns, and how many each stands for. */
	toIpc(): Uint8Array<ArrayBuffer> {
		const held = new Int32Array(this.distinct);
		let next = 0;
		this.counts.forEach((count, number) => {
			if (count > 0) held[next++] = number;
		});
		const counts = held.map((number) => this.counts[number] ?? 0);
		const children = [
			...this.columnsOf(held),
			makeData({ type: new Int32(), length: counts.length, data: counts, nullCount: 0 })
		];
		const fields = [...this.names, this.copies].map(
			(name, place) => new Field(name, children[place]?.type ?? new Int32(), true)
		);
		const schema = new Schema(fields);
		const data = makeData({ type: new Struct(fields), length: held.length, nullCount: 0, children });
		return new Uint8Array(tableToIPC(new Table(schema, new RecordBatch(schema, data)), 'stream'));
	}

	/** Takes the number of each row apart, the last column in order first. */
	private columnsOf(held: Int32Array): readonly Data[] {
		const columns = new Map<number, Data>();
		const [first = 0, ...later] = this.order ?? [];
		let numbers = held;
		for (const [at, place] of [...later.entries()].toReversed()) {
			const pairs = this.pairs[at];
			const data = this.columns[place]?.decode(numbers.map((number) => pairs?.second[number] ?? 0));
			if (data !== undefined) columns.set(place, data);
			numbers = numbers.map((number) => pairs?.first[number] ?? 0);
		}
		const data = this.columns[first]?.decode(numbers);
		if (data !== undefined) columns.set(first, data);
		return this.columns.flatMap((_, place) => columns.get(place) ?? []);
	}
}
