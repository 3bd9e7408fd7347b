import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDuckdbNodeEngine } from '../../src/lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import type { Engine } from '../../src/lib/engine/port.ts';
import { arqueroUnpivot } from '../../src/lib/ingest/unpivot/arquero-unpivot.ts';
import type { TextTable } from '../../src/lib/ingest/unpivot/text-table.ts';
import { ident, join, sql } from '../../src/lib/plan/sql.ts';
import { layUnpivot, unpivotedRows } from '../../src/lib/plan/unpivot.ts';
import { quietCall } from '../contract/contract.ts';

const patterns = [
	{ columns: '^(?<rater>.+)_(?<question>MANAGE|VISIT)$', value: 'answer', set: { kind: 'model' } },
	{ columns: '^(?<question>MANAGE|VISIT)_(?<seat>[12])?$', value: 'answer', set: { rater: 'clinician' } },
	{ columns: '^time of (?<rater>\\w+)$', value: 'seconds', set: { kind: 'model' } },
	{ columns: '^(?<rater>.+)_(?<question>MANAGE|VISIT) score$', value: 'score', set: { kind: 'model' } },
	{ columns: '^(?<question>MANAGE|VISIT) weight$', value: 'seconds', set: {} }
];

const names = fc.uniqueArray(
	fc.oneof(
		fc.constantFrom(
			'GPT4_VISIT',
			"it's_VISIT",
			'"; DROP TABLE x; --_MANAGE',
			'${1}_VISIT',
			'd => d_MANAGE',
			'é_VISIT'
		),
		fc.constantFrom('MANAGE_1', 'MANAGE_2', 'VISIT_1', 'VISIT_', 'time of GPT4', 'time of x'),
		fc.constantFrom('GPT4_MANAGE', 'GPT4_VISIT score', 'GPT4_MANAGE score', 'VISIT weight', 'MANAGE weight'),
		fc.constantFrom('pair', 'text', '__proto__', 'constructor', 'key', 'value', 'c0', 'm0')
	),
	{ minLength: 1, maxLength: 16 }
);
const cell = fc.constantFrom(null, '0', '1', '1.0', "it's", '=1+1', 'a\nb', 'NULL');
const tables: fc.Arbitrary<TextTable> = names.chain((columns) =>
	fc.record({
		names: fc.constant(columns),
		rows: fc.array(fc.tuple(...columns.map(() => cell)), { maxLength: 4 })
	})
);

const inOrder = ({ names: columns, rows }: TextTable) => ({
	names: columns,
	rows: rows.map((row) => JSON.stringify(row)).toSorted()
});

describe('wide columns become the same rows in SQL and in Arquero', () => {
	let engine: Engine<string>;
	beforeAll(async () => {
		engine = await createDuckdbNodeEngine();
	});
	afterAll(() => engine.close());

	async function bySql({ names: columns, rows }: TextTable): Promise<TextTable> {
		const typed = columns.map((name) => sql`${ident(name)} VARCHAR`);
		await engine.query(sql`CREATE OR REPLACE TABLE wide (${join(typed, sql`, `)})`, quietCall());
		for (const row of rows) {
			const values = row.map((value) => sql`${value}`);
			await engine.query(sql`INSERT INTO wide VALUES (${join(values, sql`, `)})`, quietCall());
		}
		const layout = layUnpivot(patterns, columns);
		const made = [...layout.kept, ...layout.made];
		const read = join(
			made.map((name, i) => sql`${ident(name)} AS ${ident(`v${i}`)}`),
			sql`, `
		);
		const statement = sql`SELECT ${read} FROM (${unpivotedRows(layout, layout.kept, 'wide')}) AS long_rows`;
		const found = layout.matched.length === 0 ? [] : await engine.query(statement, quietCall());
		return {
			names: made,
			rows: found.map((row) => made.map((_, i) => (row[`v${i}`] ?? null) as string | null))
		};
	}

	it('whatever the columns are called and hold', async () => {
		await fc.assert(
			fc.asyncProperty(tables, async (wide) => {
				expect(inOrder(await bySql(wide))).toEqual(inOrder(arqueroUnpivot(wide, patterns)));
			}),
			{ numRuns: 250, seed: 20261122 }
		);
	}, 60_000);

	it('one row of each matched column, those that stay beside it', () => {
		const wide = { names: ['pair', 'GPT4_VISIT', 'VISIT_1'], rows: [['a', '1', null]] };
		expect(arqueroUnpivot(wide, patterns)).toEqual({
			names: ['pair', 'rater', 'question', 'kind', 'answer', 'seat', 'seconds', 'score'],
			rows: [
				['a', 'GPT4', 'VISIT', 'model', '1', null, null, null],
				['a', 'clinician', 'VISIT', null, '', '1', null, null]
			]
		});
	});

	it('columns whose names say the same are one row, and one that says less stands on each that it fits', () => {
		const wide = {
			names: ['pair', 'GPT4_VISIT', 'GPT4_MANAGE', 'GPT4_VISIT score', 'time of GPT4', 'x_VISIT score'],
			rows: [['a', '1', '0', '0.5', '9', '0.1']]
		};
		expect(arqueroUnpivot(wide, patterns).rows).toEqual([
			['a', 'GPT4', 'VISIT', 'model', '1', null, '9', '0.5'],
			['a', 'GPT4', 'MANAGE', 'model', '0', null, '9', null],
			['a', 'x', 'VISIT', 'model', null, null, null, '0.1']
		]);
	});
});
