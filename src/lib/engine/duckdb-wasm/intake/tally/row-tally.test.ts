import {
	Bool,
	Dictionary,
	Float32,
	Float64,
	Int16,
	Int32,
	Int64,
	List,
	Field,
	Schema,
	Table,
	tableFromIPC,
	TimestampMicrosecond,
	Utf8,
	vectorFromArray,
	type DataType
} from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { RowTally } from './row-tally.ts';

const orNone = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 });

/** Of each kind of column some values, near each other where that is hard. */
const kinds = {
	text: [
		new Utf8(),
		orNone(
			fc.constantFrom(
				'',
				'a',
				'b',
				'aa',
				'Ä',
				'\u{1F600}',
				'a long text of many bytes',
				'eight by',
				'eight b',
				'eight byt',
				'eight b\0',
				'\0'
			)
		)
	],
	whole: [new Int64(), orNone(fc.constantFrom(0n, 1n, -1n, 2n ** 40n, 2n ** 40n + 1n, -(2n ** 62n)))],
	double: [new Float64(), orNone(fc.constantFrom(0, 0.1, 0.1 + 2 ** -55, -1, 1e300, 5e-324))],
	single: [new Float32(), orNone(fc.constantFrom(0, 0.5, -0.5, 1.5))],
	int: [new Int32(), orNone(fc.constantFrom(0, 7, -7, 2 ** 31 - 1))],
	small: [new Int16(), orNone(fc.constantFrom(0, 7, -7, 32_767))],
	flag: [new Bool(), orNone(fc.boolean())],
	instant: [new TimestampMicrosecond(), orNone(fc.constantFrom(0, 1_700_000_000_000))],
	category: [new Dictionary(new Utf8(), new Int32()), orNone(fc.constantFrom('x', 'y', 'z'))]
} as const;

type Row = { readonly [Kind in keyof typeof kinds]: unknown };
const names = Object.keys(kinds) as (keyof typeof kinds)[];
const arbitraryRows = fc.array(
	fc.record(Object.fromEntries(names.map((name) => [name, kinds[name][1]]))) as unknown as fc.Arbitrary<Row>,
	{ minLength: 1, maxLength: 60 }
);

const tableOf = (rows: readonly Row[], columns: readonly (keyof typeof kinds)[]): Table =>
	new Table(
		Object.fromEntries(
			columns.map((name) => [
				name,
				vectorFromArray(
					rows.map((row) => row[name]),
					kinds[name][0] as DataType
				)
			])
		) as never
	);

const keyOf = (values: readonly unknown[]): string =>
	JSON.stringify(values.map((value) => (typeof value === 'bigint' ? `${String(value)}n` : (value ?? null))));

/** Each row that is held, and for how many it stands. */
function held(table: Table, columns: readonly string[]): Map<string, number> {
	const found = new Map<string, number>();
	for (const row of table.toArray() as readonly { toJSON: () => Record<string, unknown> }[]) {
		const values = row.toJSON();
		const key = keyOf(columns.map((name) => values[name]));
		const copies = values['copies'];
		found.set(key, (found.get(key) ?? 0) + (typeof copies === 'number' ? copies : 1));
	}
	return found;
}

describe('rows that are held once', () => {
	it('stand for as many as there are alike, of every kind of column, in batches and with nothing in them', () => {
		fc.assert(
			fc.property(
				arbitraryRows,
				arbitraryRows,
				fc.subarray(names, { minLength: 1 }),
				(first, second, columns) => {
					const tables = [tableOf(first, columns), tableOf(second, columns)];
					const tally = RowTally.of(tables[0]?.schema ?? new Schema([]), 'copies');
					for (const table of tables) for (const batch of table.batches) tally?.add(batch);
					const out = tableFromIPC(tally?.toIpc() ?? new Uint8Array());
					const truth = new Map<string, number>();
					for (const table of tables)
						for (const [key, rows] of held(table, columns)) truth.set(key, (truth.get(key) ?? 0) + rows);
					expect(held(out, columns)).toEqual(truth);
					expect(out.numRows).toBe(truth.size);
					expect(tally?.distinct).toBe(truth.size);
					expect(tally?.rows).toBe(first.length + second.length);
				}
			)
		);
	});

	it('are as many as there are, thousands of them too', () => {
		const rows = Array.from(
			{ length: 30_000 },
			(_, at) => ({ text: `t${String(at % 5000)}`, int: at % 3 }) as unknown as Row
		);
		const table = tableOf(rows, ['text', 'int']);
		const tally = RowTally.of(table.schema, 'copies');
		for (const batch of table.batches) tally?.add(batch);
		expect(tally?.distinct).toBe(15_000);
		expect(held(tableFromIPC(tally?.toIpc() ?? new Uint8Array()), ['text', 'int'])).toEqual(
			held(table, ['text', 'int'])
		);
	});

	it('are none where a column is of a kind that is not told apart', () => {
		const schema = new Schema([new Field('l', new List(new Field('item', new Int32())))]);
		expect(RowTally.of(schema, 'copies')).toBeNull();
	});
});
