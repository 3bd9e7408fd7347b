import {
	Bool,
	Dictionary,
	Float64,
	Int32,
	Int64,
	Table,
	tableToIPC,
	TimestampMicrosecond,
	Utf8,
	vectorFromArray
} from 'apache-arrow';
import { Table as ParquetTable, WriterPropertiesBuilder, writeParquet } from 'parquet-wasm';
import { seededRandom } from '../../src/lib/core/intervals/seeded-random.ts';
import { expect, test } from './harness-page.ts';

const rows = 20_000;

/** A log of many row groups and few values of each kind, and a column in which hardly any two rows are alike. */
function log(): Uint8Array {
	const random = seededRandom(5, 'tallied rows');
	const some = <T>(values: readonly T[]): readonly (T | null)[] =>
		Array.from({ length: rows }, () =>
			random() < 0.1 ? null : (values[Math.floor(random() * values.length)] ?? null)
		);
	const table = new Table({
		race: vectorFromArray(some(['White', 'Black', 'Métis', '']), new Utf8()),
		ward: vectorFromArray(some(['a', 'b']), new Dictionary(new Utf8(), new Int32())),
		decided: vectorFromArray(some([0n, 1n]), new Int64()),
		right: vectorFromArray(some([true, false]), new Bool()),
		points: vectorFromArray(some([0.1, 0.35, 0.7]), new Float64()),
		seen: vectorFromArray(some([0, 86_400_000]), new TimestampMicrosecond()),
		own: vectorFromArray(Array.from({ length: rows }, random), new Float64())
	});
	const properties = new WriterPropertiesBuilder().setMaxRowGroupSize(3_000).build();
	return writeParquet(ParquetTable.fromIPCStream(tableToIPC(table, 'stream')), properties);
}

const few = ['race', 'ward', 'decided', 'right', 'points', 'seen'];

for (const [name, columns, isHeldOnce] of [
	['rows that are alike are held once, with their number', few, true],
	['rows of which none is another’s twin are held each', [...few, 'own'], false]
] as const) {
	test(name, async ({ harness: { page, choose } }) => {
		await choose({ name: 'log.parquet', content: log() });
		const found = await page.evaluate(async (columns) => {
			const { createEngine, call, file, sql, ident } = harness;
			const engine = await createEngine();
			const format = { kind: 'parquet' } as const;
			const count = async (tallied: boolean) => {
				const loaded = await engine.load(file(), { format, columns, rowLimit: null, tallied }, call());
				const copies = loaded.copies === null ? sql`1` : ident(loaded.copies);
				const names = columns.filter((column) => column !== 'own');
				const keys = names
					.map((column) => sql`coalesce(CAST(${ident(column)} AS VARCHAR), ${'none'})`)
					.reduce((one, other) => sql`${one} || ${'|'} || ${other}`);
				const own = columns.includes('own') ? sql`, CAST(sum(own) AS DOUBLE) AS own` : sql``;
				return {
					loaded,
					held: await engine.query(sql`SELECT count(*) AS n FROM ${ident(loaded.table)}`, call()),
					groups: await engine.query(
						sql`SELECT ${keys} AS k, CAST(sum(${copies}) AS BIGINT) AS n${own} FROM ${ident(loaded.table)} GROUP BY k ORDER BY k`,
						call()
					)
				};
			};
			return { each: await count(false), once: await count(true) };
		}, columns);
		const { each, once } = found;
		expect(once.groups.map(({ k, n }) => [k, n])).toEqual(each.groups.map(({ k, n }) => [k, n]));
		once.groups.forEach(({ own }, at) => {
			if (own !== undefined) expect(Number(own)).toBeCloseTo(Number(each.groups[at]?.['own']), 9);
		});
		expect(once.loaded.rows).toBe(rows);
		expect(once.loaded.hash).toBe(each.loaded.hash);
		expect(once.loaded.columns).toEqual(each.loaded.columns);
		expect(each.loaded.copies).toBeNull();
		expect(once.loaded.copies).not.toBeNull();
		expect(each.held[0]?.['n']).toBe(rows);
		if (isHeldOnce) expect(Number(once.held[0]?.['n'])).toBeLessThan(rows / 2);
		else expect(once.held[0]?.['n']).toBe(rows);
	});
}

test('a large CSV file of rows that are alike is held once, and reads as it does row by row', async ({
	harness: { page, choose }
}) => {
	const random = seededRandom(6, 'tallied CSV');
	const values = ['White', 'Black', 'Métis', '', '"a, b"', '"say ""so"""', '"two\nlines"'];
	const some = (): string => values[Math.floor(random() * values.length)] ?? '';
	const lines = Array.from({ length: 250_000 }, (_, at) => `${String(at)},${some()},${some()},x`);
	await choose({
		name: 'log.csv',
		content: new TextEncoder().encode(`id,race,ward,note\n${lines.join('\n')}\n`)
	});
	const found = await page.evaluate(async () => {
		const { createEngine, call, file, sql, ident } = harness;
		const engine = await createEngine();
		const format = { kind: 'csv', delimiter: ',', quote: '"', packing: 'none' } as const;
		const count = async (columns: readonly string[], tallied: boolean) => {
			const loaded = await engine.load(file(), { format, columns, rowLimit: null, tallied }, call());
			const copies = loaded.copies === null ? sql`1` : ident(loaded.copies);
			return {
				loaded,
				held: await engine.query(sql`SELECT count(*) AS n FROM ${ident(loaded.table)}`, call()),
				groups: await engine.query(
					sql`SELECT coalesce(race, 'none') AS race, coalesce(ward, 'none') AS ward, CAST(sum(${copies}) AS BIGINT) AS n FROM ${ident(loaded.table)} GROUP BY race, ward ORDER BY race, ward`,
					call()
				)
			};
		};
		return {
			each: await count(['race', 'ward'], false),
			once: await count(['race', 'ward'], true),
			own: await count(['race', 'ward', 'id'], true)
		};
	});
	expect(found.once.groups).toEqual(found.each.groups);
	expect(found.once.loaded.hash).toBe(found.each.loaded.hash);
	expect(found.once.loaded.rows).toBe(250_000);
	expect(found.once.loaded.columns).toEqual(['race', 'ward']);
	expect(found.once.loaded.copies).not.toBeNull();
	expect(Number(found.once.held[0]?.['n'])).toBeLessThan(200);
	// Where rows differ, they are read row by row.
	expect(found.own.loaded.copies).toBeNull();
	expect(found.own.groups).toEqual(found.each.groups);
});
