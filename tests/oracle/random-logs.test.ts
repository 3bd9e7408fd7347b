import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollUp } from '../../src/lib/core/cube/roll-up.ts';
import { createDuckdbNodeEngine } from '../../src/lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import { countCube } from '../../src/lib/plan/count-cube.ts';
import { combinations, mostFinestCells } from '../../src/lib/plan/group-sets.ts';
import { planCube } from '../../src/lib/plan/plan-cube.ts';
import { ident, join, sql } from '../../src/lib/plan/sql.ts';
import { quietCall, quoted } from '../contract/contract.ts';
import { arqueroCells } from './arquero-cube.ts';
import type { ReadRow } from './arquero-cube.ts';
import { auditOf, countTexts } from './count-log.ts';
import { eachRow } from '../../src/lib/plan/log-table.ts';

const audit = auditOf({
	id: 'random',
	data: { time: 'at' },
	outcome: {
		label: { column: 'label', positive: [1], negative: [0] },
		prediction: { column: 'prediction', positive: ['yes'] },
		score: { column: 'score', threshold: 0.5 }
	},
	groups: [
		{ column: 'race', missing: ['?', '9.0'] },
		{ column: 'age', bins: { edges: [18, 65], closed: 'left' }, missing: ['-1'] },
		'flag'
	]
});

/** Each text as a log writes it, beside what it means: read by hand, not by the code under test. */
const races = {
	'': null,
	'?': null,
	'9': null,
	'9.00': null,
	a: 'a',
	'A ': 'A ',
	"it's": "it's",
	'\u{1F600}': '\u{1F600}',
	'01.0': '01',
	'1.50': '1.50'
};
const ages = {
	'': null,
	'-1': null,
	old: null,
	nan: null,
	'17.999': '< 18',
	'18': '[18, 65)',
	'64': '[18, 65)',
	'65.0': '≥ 65',
	'1e3': '≥ 65'
};
const flags = { '': null, True: 'true', true: 'true', FALSE: 'false', '1.0': '1', tRUE: 'tRUE' };
const labels = { '': null, '1': true, '1.0': true, True: true, '0': false, FALSE: false, '0.000': false };
const predictions = { '': null, yes: true, no: false, Yes: false, '1': false };
const scores = {
	'': null,
	x: null,
	'0.5': true,
	'.75': true,
	'5e-1': true,
	'0.49999999999': false,
	'-3': false,
	nan: null
};
const instants = {
	'': null,
	soon: null,
	'2025-01-31': '2025-01-31T00:00:00',
	'2024-12-01T10:30:00Z': '2024-12-01T10:30:00'
};

const keyOf = <T extends object>(meanings: T) =>
	fc.constantFrom(...(Object.keys(meanings) as (keyof T & string)[]));

const arbitraryRow = fc.record({
	race: keyOf(races),
	age: keyOf(ages),
	flag: keyOf(flags),
	label: keyOf(labels),
	prediction: keyOf(predictions),
	score: keyOf(scores),
	at: keyOf(instants)
});
type Row = typeof arbitraryRow extends fc.Arbitrary<infer R> ? R : never;

/** One row that has everything keeps a log from being refused for a column without a value. */
const sound: Row = {
	race: 'a',
	age: '18',
	flag: 'true',
	label: '1',
	prediction: 'yes',
	score: '0.5',
	at: '2025-01-31'
};
const arbitraryLog = fc
	.array(arbitraryRow, { maxLength: 60 })
	.map((rows): readonly Row[] => [sound, ...rows]);

const columns = ['race', 'age', 'flag', 'label', 'prediction', 'score', 'at'] as const;
const csvOf = (rows: readonly Row[]): string =>
	[columns.join(','), ...rows.map((row) => columns.map((column) => quoted(row[column])).join(','))].join(
		'\n'
	);

const read = (row: Row): ReadRow => ({
	levels: [races[row.race], ages[row.age], flags[row.flag]],
	label: labels[row.label],
	decision: predictions[row.prediction],
	byScore: scores[row.score]
});

describe('the planned count of a random log', () => {
	it('is the count of an independent program, cell by cell', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryLog, async (rows) => {
				const cube = await countTexts(audit, [csvOf(rows)]);
				expect(cube.groupSets.map((set) => set.attributes)).toEqual([['race', 'age', 'flag']]);
				expect(cube.groupSets[0]?.cells).toEqual(arqueroCells('model', rows.map(read)));
				expect(cube.rows).toBe(rows.length);
				const times = rows
					.map((row) => instants[row.at])
					.filter((time) => time !== null)
					.sort();
				expect(cube.window).toEqual({ first: times[0], last: times.at(-1) });
			}),
			{ numRuns: 30 }
		);
	});

	it('is the sum of the counts of its shards, however it is cut', async () => {
		const cut = fc.tuple(arbitraryLog, fc.array(fc.nat(3), { minLength: 61, maxLength: 61 }));
		await fc.assert(
			fc.asyncProperty(cut, async ([rows, places]) => {
				const shards = [0, 1, 2, 3]
					.map((shard) => rows.filter((_, i) => places[i] === shard))
					.filter((shard) => shard.length > 0);
				const whole = await countTexts(audit, [csvOf(rows)]);
				expect(await countTexts(audit, shards.map(csvOf))).toEqual(whole);
			}),
			{ numRuns: 15 }
		);
	});

	it('is the same by grouping sets as by rolled-up finest cells', async () => {
		const engine = await createDuckdbNodeEngine();
		let tables = 0;
		await fc.assert(
			fc.asyncProperty(arbitraryLog, async (rows) => {
				const table = `random ${++tables}`;
				const values = rows.map(
					(row) =>
						sql`(${join(
							columns.map((column) => sql`${row[column]}`),
							sql`, `
						)})`
				);
				const names = join(columns.map(ident), sql`, `);
				await engine.query(
					sql`CREATE TABLE ${ident(table)} AS SELECT * FROM (VALUES ${join(values, sql`, `)}) AS t(${names})`,
					quietCall()
				);
				const count = async (levels: number) => {
					const shape = { levels: [levels, 1, 1], models: 1, rows: mostFinestCells * 2 };
					const plan = planCube(audit, eachRow(table), shape);
					return countCube(plan, (statement) => engine.query(statement, quietCall()));
				};
				const [finest, sets] = [await count(1), await count(mostFinestCells + 1)];
				expect(sets.groupSets).toHaveLength(7);
				for (const attributes of combinations(['race', 'age', 'flag'], 2)) {
					expect(rollUp(sets, 'model', attributes)).toEqual(rollUp(finest, 'model', attributes));
				}
				expect([sets.rows, sets.window]).toEqual([finest.rows, finest.window]);
			}),
			{ numRuns: 30 }
		);
		await engine.close();
	});
});
