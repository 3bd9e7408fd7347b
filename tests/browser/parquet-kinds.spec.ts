import {
	Binary,
	Dictionary,
	Int32,
	LargeUtf8,
	Table,
	TimestampMicrosecond,
	Utf8,
	tableToIPC,
	vectorFromArray
} from 'apache-arrow';
import { Table as ParquetTable, writeParquet } from 'parquet-wasm';
import { expect, test } from './harness-page.ts';

/** One text in the shapes that writers of Parquet give it, and a column name that looks like a path. */
function shapes(): Uint8Array {
	const values = ['White', 'Black', null, 'Métis', 'White'];
	const bytes = values.map((value) => (value === null ? null : new TextEncoder().encode(value)));
	const table = new Table({
		plain: vectorFromArray(values, new Utf8()),
		large: vectorFromArray(values, new LargeUtf8()),
		category: vectorFromArray(values, new Dictionary(new Utf8(), new Int32())),
		bytes: vectorFromArray(bytes, new Binary()),
		'a.b': vectorFromArray([1, 2, 3, 4, 5], new Int32()),
		moment: vectorFromArray(
			[0, 1, 2, 3, 4].map((day) => day * 86_400_000),
			new TimestampMicrosecond()
		)
	});
	return writeParquet(ParquetTable.fromIPCStream(tableToIPC(table, 'stream')));
}

test('a text is the same text however Parquet holds it', async ({ harness: { page, choose } }) => {
	await choose({ name: 'shapes.parquet', content: shapes() });
	const { rows, types } = await page.evaluate(async () => {
		const { createEngine, call, file, sql, ident } = harness;
		const engine = await createEngine();
		const format = { kind: 'parquet' } as const;
		const columns = ['plain', 'large', 'category', 'bytes', 'a.b', 'moment'];
		const { table } = await engine.load(file(), { format, columns, rowLimit: null }, call());
		const texts = sql`SELECT CAST(plain AS VARCHAR) AS p, CAST(large AS VARCHAR) AS l, CAST(category AS VARCHAR) AS c, CAST(bytes AS VARCHAR) AS b, ${ident('a.b')} AS n, CAST(moment AS VARCHAR) AS t FROM ${ident(table)} ORDER BY n`;
		return {
			rows: await engine.query(texts, call()),
			types: await engine.query(sql`SELECT column_name, column_type FROM (DESCRIBE ${ident(table)})`, call())
		};
	});
	console.log(types.map((row) => `${row['column_name']} ${row['column_type']}`).join(', '));
	for (const row of rows) {
		expect([row['l'], row['c'], row['b']]).toEqual([row['p'], row['p'], row['p']]);
	}
	expect(rows.map((row) => row['p'])).toEqual(['White', 'Black', null, 'Métis', 'White']);
	expect(rows[1]?.['t']).toBe('1970-01-02 00:00:00');
});
