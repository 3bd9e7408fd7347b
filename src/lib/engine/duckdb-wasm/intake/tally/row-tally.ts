import {
	type DataType,
	Field,
	Int32,
	makeData,
	RecordBatch,
	Schema,
	Struct,
	Table,
	tableToIPC
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
	/** Numbers a row of one column more from its number without it and the code of that column. */
	private readonly pairs: readonly PairNumbers[];
	private numbers = new Int32Array(0);
	private codes = new Int32Array(0);

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

	add(batch: RecordBatch): void {
		const { numRows: rows } = batch;
		if (this.numbers.length < rows) {
			this.numbers = new Int32Array(rows);
			this.codes = new Int32Array(rows);
		}
		const { numbers, codes } = this;
		this.columns.forEach((column, place) => {
			const data = batch.data.children[place];
			if (data === undefined) throw new Error('A batch lacks a column');
			const pairs = this.pairs[place - 1];
			if (pairs === undefined) {
				column.encode(data, numbers);
				return;
			}
			column.encode(data, codes);
			for (let row = 0; row < rows; row += 1) numbers[row] = pairs.of(numbers[row] ?? 0, codes[row] ?? 0);
		});
		for (let row = 0; row < rows; row += 1) {
			const number = numbers[row] ?? 0;
			while (number >= this.counts.length) this.counts = longer(this.counts);
			const held = this.counts[number] ?? 0;
			if (held === 0) this.distinct += 1;
			this.counts[number] = held + 1;
		}
		this.rows += rows;
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

	/** Takes the number of each row apart, the last column first. */
	private columnsOf(held: Int32Array) {
		let numbers = held;
		const later = this.pairs
			.map((pairs, place) => ({ pairs, column: this.columns[place + 1] }))
			.toReversed()
			.map(({ pairs, column }) => {
				const data = column?.decode(numbers.map((number) => pairs.second[number] ?? 0));
				numbers = numbers.map((number) => pairs.first[number] ?? 0);
				return data;
			})
			.toReversed();
		return [this.columns[0]?.decode(numbers), ...later].flatMap((data) => data ?? []);
	}
}
